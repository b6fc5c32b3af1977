package nl.traject.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.traject.shared.Ects;
import nl.traject.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class RuleSetsTest {

    @Test
    void both_shipped_rule_sets_can_be_read() {
        assertThat(RuleSets.shipped()).extracting(RuleSet::code).containsExactly("ILLC", "FNWI");
        assertThat(RuleSets.illc().education().total().value()).isEqualTo(Ects.of(25));
        assertThat(RuleSets.illc().title().in(Locale.forLanguageTag("nl"))).isNotBlank();
    }

    @Test
    void what_is_written_is_read_to_the_same() {
        for (var rules : RuleSets.shipped()) {
            assertThat(RuleSets.read(RuleSets.write(rules))).isEqualTo(rules);
        }
    }

    @Test
    void a_university_may_have_no_limit_on_courses() {
        var yaml =
                illc().replaceFirst("coursesPerYear:\\s+value: 2\\s+source: .*\\s+confidence: .*", "coursesPerYear:");

        assertThat(RuleSets.read(yaml).teaching().coursesPerYear()).isNull();
    }

    @Test
    void a_missing_field_is_refused_with_its_path_and_line() {
        var yaml = illc().replaceFirst("    value: 18\n", "");

        assertRefused(
                yaml, RulesRefusal.RULES_MISSING_FIELD, "timeline.firstTermMonths.value", line(yaml, "18 months,"));
    }

    @Test
    void an_unknown_field_is_refused_with_its_path_and_line() {
        var yaml = illc().replaceFirst("lastDay: false", "lastDays: false");

        assertRefused(yaml, RulesRefusal.RULES_UNKNOWN_FIELD, "milestones[0].lastDays", line(yaml, "lastDays"));
    }

    @Test
    void a_value_of_the_wrong_kind_is_refused_with_its_path_and_line() {
        var words = illc().replaceFirst("value: 18", "value: eighteen");
        var event = illc().replaceFirst("event: PLAN_DUE", "event: PLANS_DUE");

        assertRefused(words, RulesRefusal.RULES_WRONG_VALUE, "timeline.firstTermMonths.value", line(words, "eighteen"));
        assertRefused(event, RulesRefusal.RULES_WRONG_VALUE, "milestones[0].event", line(event, "PLANS_DUE"));
    }

    @Test
    void a_first_term_longer_than_the_whole_is_refused() {
        var yaml = illc().replaceFirst("value: 18", "value: 49");

        assertRefused(yaml, RulesRefusal.RULES_WRONG_VALUE, "timeline.firstTermMonths.value", line(yaml, "49"));
    }

    @Test
    void broken_yaml_is_refused_with_its_line() {
        var refused = refusal("code: ILLC\nversion: [1\ntitle: x\n");

        assertThat(refused.refusal()).isEqualTo(RulesRefusal.RULES_SYNTAX);
        assertThat((int) refused.arguments()[0]).isBetween(2, 4);
        assertThat(refusal("").refusal()).isInstanceOf(RulesRefusal.class);
        assertThat(refusal("- 1\n- 2\n").refusal()).isEqualTo(RulesRefusal.RULES_WRONG_VALUE);
    }

    @Test
    void dates_that_hang_in_the_air_or_on_themselves_are_refused() {
        var circle = illc().replaceFirst(
                        "event: EVALUATION\n    base: START", "event: EVALUATION\n    base: EVALUATION_OPENS")
                .replaceFirst("(base: EVALUATION_OPENS\n.*\n.*\n    moves:) true", "$1 false");
        var noBase = illc().replace("base: EVALUATION\n", "base: MINI_DEFENCE\n");
        var noNotice =
                illc().replace("event: NOTICE\n", "event: MINI_DEFENCE\n").replace("base: NOTICE\n", "base: START\n");
        var twice = illc().replace("event: YEAR_3_REVIEW", "event: YEAR_2_REVIEW");
        var given = illc().replace("event: YEAR_3_REVIEW", "event: LAST_DAY");

        assertThat(refusal(circle).refusal()).isEqualTo(RulesRefusal.RULES_BASE_CIRCLE);
        assertThat(refusal(noBase).refusal()).isEqualTo(RulesRefusal.RULES_BASE_MISSING);
        assertThat(refusal(noNotice).refusal()).isEqualTo(RulesRefusal.RULES_EVENT_MISSING);
        assertThat(refusal(twice).refusal()).isEqualTo(RulesRefusal.RULES_EVENT_TWICE);
        assertThat(refusal(given).refusal()).isEqualTo(RulesRefusal.RULES_EVENT_GIVEN);
    }

    @Test
    void every_word_of_the_rules_exists_in_both_languages() {
        var keys = new ArrayList<String>();
        for (var event : MilestoneEvent.values()) {
            keys.addAll(List.of("rules.event." + event, "rules.event." + event + ".short"));
        }
        for (var check : Check.values()) {
            keys.addAll(List.of(
                    "rules.check." + check, "rules.check." + check + ".short", "rules.check." + check + ".rule"));
        }
        for (var state : CheckState.values()) {
            keys.add("rules.state." + state);
        }
        for (var kind : TeachingRules.Kind.values()) {
            keys.add("rules.breach." + kind);
        }
        for (var unit : CheckFact.Unit.values()) {
            keys.add("rules.unit." + unit);
        }
        for (var refusal : RulesRefusal.values()) {
            keys.add(refusal.key());
        }
        for (var unit : Offset.Unit.values()) {
            for (var amount : List.of(-2, -1, 0, 1, 2)) {
                keys.add(new Offset(amount, unit).messageKey(false));
                keys.add(new Offset(amount, unit).messageKey(true));
            }
        }
        var english = ResourceBundle.getBundle("nl/traject/rules/messages", Locale.ROOT);
        var dutch = ResourceBundle.getBundle("nl/traject/rules/messages_nl", Locale.ROOT);

        assertThat(english.keySet()).containsAll(keys).isEqualTo(dutch.keySet());
    }

    private static void assertRefused(String yaml, RulesRefusal refusal, String path, int line) {
        var refused = refusal(yaml);

        assertThat(refused.refusal()).isEqualTo(refusal);
        assertThat(refused.arguments()[0]).isEqualTo(path);
        assertThat((int) refused.arguments()[1]).isBetween(line - 1, line);
    }

    private static RuleViolation refusal(String yaml) {
        return catchThrowableOfType(RuleViolation.class, () -> RuleSets.read(yaml));
    }

    private static int line(String yaml, String word) {
        return (int) yaml.substring(0, yaml.indexOf(word)).lines().count();
    }

    private static String illc() {
        try (var in = RuleSets.class.getResourceAsStream("illc.yml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
