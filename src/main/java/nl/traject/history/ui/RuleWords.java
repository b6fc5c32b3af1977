package nl.traject.history.ui;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.traject.rules.RuleSet;

/** What the codes are called that a rule set brings along: kinds of leave, mandatory items, criteria of the evaluation. */
final class RuleWords implements Serializable {

    private static final String LEAVE = "leave";
    private static final String MANDATORY = "mandatory";
    private static final String CRITERION = "criterion";

    /** Which columns hold such a code. */
    private static final Map<String, String> COLUMNS = Map.of(
            "people.leave_kind.kind", LEAVE,
            "leave.request.kind", LEAVE,
            "education.item.mandatory_code", MANDATORY,
            "evaluation.rating.criterion", CRITERION,
            "evaluation.comment.criterion", CRITERION);

    /** Where no rule set is at hand. */
    static final RuleWords NONE = new RuleWords(Map.of());

    private final Map<String, String> words;

    private RuleWords(Map<String, String> words) {
        this.words = words;
    }

    static RuleWords of(RuleSet rules, Locale locale) {
        var words = new HashMap<String, String>();
        rules.leaveKinds()
                .forEach(kind -> words.put(LEAVE + kind.code(), kind.label().in(locale)));
        rules.education()
                .mandatory()
                .forEach(item -> words.put(MANDATORY + item.code(), item.label().in(locale)));
        rules.evaluation()
                .criteria()
                .value()
                .forEach(criterion -> words.put(
                        CRITERION + criterion.code(), criterion.label().in(locale)));
        return new RuleWords(Map.copyOf(words));
    }

    /** Empty for what no rule set names. */
    Optional<String> find(String table, String column, String code) {
        return Optional.ofNullable(COLUMNS.get(table + "." + column)).map(kind -> words.get(kind + code));
    }
}
