package nl.traject.rulebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.traject.rules.RuleEntry;
import nl.traject.rules.RuleSet;
import nl.traject.rules.RuleText;
import nl.traject.ui.Buttons;
import nl.traject.ui.Label;
import nl.traject.ui.ListRow;
import nl.traject.ui.RowList;
import nl.traject.ui.SectionHeader;
import org.jspecify.annotations.Nullable;

/** The rules of a set, section by section, each with its source and how well that is known. */
class RuleRows extends Composite<Div> {

    /** What a writer does with a rule. */
    interface Writer {

        void edit(RuleEntry entry);

        void add(RuleEntry like);

        void remove(RuleEntry entry);
    }

    private final transient RuleWords words;

    /**
     * @param before the rules of the version it is compared with; what differs is marked
     * @param writer none for who only reads
     */
    RuleRows(RuleWords words, RuleSet rules, @Nullable RuleSet before, @Nullable Writer writer) {
        this.words = words;
        var known = before == null
                ? null
                : RuleText.entries(before).stream().map(this::signature).collect(Collectors.toSet());
        var additions = writer == null ? List.<RuleEntry>of() : RuleText.additions(rules);
        RuleText.entries(rules).stream()
                .collect(Collectors.groupingBy(RuleEntry::section, LinkedHashMap::new, Collectors.toList()))
                .forEach((section, entries) -> {
                    var header = new SectionHeader(words.section(section));
                    if (writer != null) {
                        header.end(adding(ofSection(additions, section), writer));
                    }
                    getContent().add(section(header, entries, known, writer));
                });
        getContent().addClassName("rule-sections");
    }

    private static List<RuleEntry> ofSection(List<RuleEntry> entries, String section) {
        return entries.stream().filter(entry -> entry.section().equals(section)).toList();
    }

    private Component[] adding(List<RuleEntry> additions, Writer writer) {
        return additions.stream()
                .map(like -> Buttons.small(
                        additions.size() == 1
                                ? getTranslation("rulebook.add")
                                : getTranslation("rulebook.add.what", words.addition(like)),
                        () -> writer.add(like)))
                .toArray(Component[]::new);
    }

    private Component section(
            SectionHeader header, List<RuleEntry> rules, @Nullable Set<String> known, @Nullable Writer writer) {
        return header.over(
                new RowList(rules.stream().map(rule -> row(rule, known, writer)).toList()));
    }

    private ListRow row(RuleEntry rule, @Nullable Set<String> known, @Nullable Writer writer) {
        var title = new Div(Label.span(words.title(rule)));
        if (known != null && !known.contains(signature(rule))) {
            title.add(Label.accentTag(getTranslation("rulebook.changed")));
        }
        title.addClassName("rule-title");
        var row = new ListRow(title)
                .text(words.sentence(rule))
                .below(Label.meta(getTranslation("rules.explanation.source", rule.source()) + " · "
                        + getTranslation("rules.confidence." + rule.confidence())));
        if (writer != null) {
            var name = words.title(rule);
            var edit = Buttons.small(getTranslation("rulebook.edit"), () -> writer.edit(rule));
            edit.setAriaLabel(getTranslation("rulebook.edit.of", name));
            row.end(edit);
            if (rule.removable()) {
                var remove = Buttons.small(getTranslation("rulebook.remove"), () -> writer.remove(rule));
                remove.setAriaLabel(getTranslation("rulebook.remove.of", name));
                row.end(remove);
            }
        }
        return row;
    }

    /** What makes two rules the same, wherever they stand. */
    private String signature(RuleEntry rule) {
        return rule.section()
                + rule.name()
                + words.sentence(rule)
                + rule.source()
                + rule.confidence()
                + rule.parts().stream().map(RuleEntry.Part::value).toList();
    }
}
