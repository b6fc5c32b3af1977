package nl.traject.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;

/**
 * By which rules a page's dates and bounds are what they are: rule set and version, and for each rule what it says, where it is
 * written and how well that is known. Folded until somebody asks.
 */
public class RuleNote extends Composite<NativeDetails> {

    /**
     * A rule.
     *
     * @param what what it is about and what it says
     * @param source where it is written
     * @param confidence name of a {@code nl.traject.rules.Confidence}
     */
    public record Line(String what, String source, String confidence) {}

    /** With the code of a rule set and the name of its version. */
    public RuleNote(String ruleSet, String version, List<Line> lines) {
        var details = getContent();
        details.addClassName("rule-note");
        details.setSummaryText(getTranslation("ui.rule_note", ruleSet, version));
        var rows = new RowList(lines.stream().map(this::row).toList());
        details.setContent(new Div(rows));
    }

    private ListRow row(Line line) {
        return new ListRow(line.what())
                .below(Label.meta(getTranslation("ui.rule_note.source", line.source()) + " · "
                        + getTranslation("rules.confidence." + line.confidence())));
    }
}
