package nl.traject.plan.compare.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.EnumSet;
import java.util.Set;
import nl.traject.plan.compare.Change;
import nl.traject.plan.compare.FieldDifference;
import nl.traject.plan.compare.ItemDifference;
import nl.traject.plan.compare.PartDifference;
import nl.traject.plan.outline.FieldName;
import nl.traject.plan.outline.ui.OutlineTexts;
import nl.traject.ui.Buttons;
import nl.traject.ui.Label;

/** One part of the plan in both versions: what differs, or everything. */
class ComparedPart extends Composite<Section> {

    private static final Set<FieldName> HEADINGS = EnumSet.of(FieldName.TITLE, FieldName.NAME);

    private final transient PartDifference part;
    private final String before;
    private final String after;
    private final transient OutlineTexts texts;

    /**
     * @param before what the earlier plan is called
     * @param after what the later one is called
     */
    ComparedPart(PartDifference part, String before, String after, boolean changedOnly, OutlineTexts texts) {
        this.part = part;
        this.before = before;
        this.after = after;
        this.texts = texts;
        arrange(changedOnly);
    }

    private void arrange(boolean changedOnly) {
        var section = getContent();
        section.removeAll();
        section.add(head(changedOnly));
        for (var field : part.fields()) {
            if (isShown(field, changedOnly)) {
                section.add(row(Label.span(name(field), "medium"), field, changedOnly));
            }
        }
        for (var item : part.items()) {
            if (!changedOnly || !item.isSame()) {
                item(section, item, changedOnly);
            }
        }
    }

    private Component head(boolean changedOnly) {
        var tally = part.tally();
        var title = new H2(
                Label.span(Integer.toString(part.part().ordinal() + 1), "compare-number"),
                Label.span(texts.part(part.part(), getLocale())));
        var head = new Div(
                title,
                Label.span(
                        part.isSame()
                                ? CompareWords.of("part.same", tally.all())
                                : CompareWords.of("part.changed", tally.changed(), tally.all()),
                        "section-note"));
        head.addClassName("compare-head");
        if (part.isSame() && changedOnly && tally.all() > 0) {
            head.addClassName("unchanged");
            var show = Buttons.quiet(CompareWords.of("show"), () -> arrange(false));
            show.setAriaLabel(CompareWords.of("show.part", texts.part(part.part(), getLocale())));
            head.add(show);
        }
        return head;
    }

    private void item(Section section, ItemDifference item, boolean changedOnly) {
        switch (item.change()) {
            case ADDED -> section.add(onOneSide(item, false));
            case REMOVED -> section.add(onOneSide(item, true));
            case CHANGED, SAME -> {
                var shown = item.fields().stream()
                        .filter(field -> isShown(field, changedOnly))
                        .toList();
                if (!item.moved() && shown.size() == 1) {
                    var field = shown.getFirst();
                    section.add(row(new Div(heading(item), Label.meta(name(field))), field, changedOnly));
                    return;
                }
                if (item.moved()) {
                    section.add(new ComparedRow(
                            heading(item),
                            new ComparedText(before, true, CompareWords.of("place", item.placeBefore())),
                            new ComparedText(after, false, CompareWords.of("place", item.placeAfter()))));
                } else {
                    var head = new Div(heading(item));
                    head.addClassName("compare-item");
                    section.add(head);
                }
                for (var field : shown) {
                    section.add(row(Label.span(name(field)), field, changedOnly));
                }
            }
        }
    }

    private Component heading(ItemDifference item) {
        return new H3(item.heading());
    }

    /** All that a thing says which only one plan has, over the width of both; its heading is not said twice. */
    private Component onOneSide(ItemDifference item, boolean gone) {
        var about = new Div(heading(item), Label.meta(CompareWords.of("only_in", gone ? before : after)));
        var fields = new Div();
        fields.addClassName("compare-fields");
        for (var field : item.fields()) {
            var heads =
                    HEADINGS.contains(field.name()) && item.heading().endsWith(gone ? field.before() : field.after());
            if (!field.isEmpty() && !heads) {
                fields.add(new ComparedText(name(field), field, gone, false));
            }
        }
        var whole = new Div(fields);
        whole.addClassName("compare-whole");
        whole.setClassName("compare-gone", gone);
        return new ComparedRow(about, whole);
    }

    private ComparedRow row(Component label, FieldDifference field, boolean changedOnly) {
        return new ComparedRow(
                label,
                new ComparedText(before, field, true, changedOnly),
                new ComparedText(after, field, false, changedOnly));
    }

    private static boolean isShown(FieldDifference field, boolean changedOnly) {
        return changedOnly ? field.change() != Change.SAME : !field.isEmpty();
    }

    private String name(FieldDifference field) {
        return texts.field(field.name(), getLocale());
    }
}
