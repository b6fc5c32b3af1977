package nl.traject.education.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.traject.education.Entry;
import nl.traject.education.Grouping;
import nl.traject.education.Item;
import nl.traject.education.Item.Mark;
import nl.traject.education.ItemId;
import nl.traject.education.ItemStatus;
import nl.traject.ui.Buttons;
import nl.traject.ui.Dates;
import nl.traject.ui.Label;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;
import nl.traject.ui.Tone;

/** The ledger as a table: what, how much, who approved, who credited, what proves it. */
class LedgerTable extends Composite<NativeTable> {

    private static final int COLUMNS = 5;

    private final LocalDate today;
    private final ItemSteps steps;
    private final SerializableConsumer<String> open;

    /**
     * @param open what "show more" of a group does
     */
    LedgerTable(LocalDate today, ItemSteps steps, SerializableConsumer<String> open) {
        this.today = today;
        this.steps = steps;
        this.open = open;
        getContent().addClassNames("ledger", "education-ledger");
        var head = new NativeTableRow();
        Stream.of("item", "ec", "approved", "credited", "proof").forEach(column -> {
            var cell = new NativeTableHeaderCell(Texts.text("column." + column));
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("figure", column.equals("ec"));
            head.add(cell);
        });
        getContent().getHead().add(head);
    }

    /** Adds a group; the items are those of its visible lines. */
    void add(LedgerGroups.Group group, Map<ItemId, Item> items) {
        var body = getContent().addBody();
        body.add(heading(group));
        for (var entry : group.visible()) {
            var item = items.get(entry.id());
            if (item != null) {
                body.add(line(entry, item, group.by() == Grouping.YEAR));
                if (!item.reason().isEmpty()) {
                    body.add(why(item));
                }
            }
        }
        if (group.hidden() > 0) {
            var more = whole(Buttons.quiet(Texts.text("more", group.hidden()), () -> open.accept(group.key())));
            more.addClassName("more");
            body.add(more);
        }
    }

    private NativeTableRow heading(LedgerGroups.Group group) {
        var row = new NativeTableRow();
        row.addClassName("group");
        var cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", "rowgroup").setAttribute("colspan", String.valueOf(COLUMNS));
        var credits = group.all().stream().map(Entry::credits).toList();
        if (group.by() == Grouping.YEAR) {
            cell.add(Label.span(Texts.text("group.year", group.key()), "strong"));
            cell.add(Label.span(Texts.amount(credits), "section-note"));
        } else {
            var status = ItemStatus.valueOf(group.key());
            cell.add(new StatusBadge(Texts.kind(status), Texts.text("group." + status)));
            cell.add(Label.span(
                    switch (status) {
                        case COMPLETED -> Texts.text("group.waiting", Texts.amount(credits));
                        case REFUSED, DROPPED -> Texts.text("group.nothing", credits.size());
                        default -> Texts.amount(credits);
                    },
                    "section-note"));
        }
        row.add(cell);
        return row;
    }

    private NativeTableRow line(Entry entry, Item item, boolean showStatus) {
        var what = new NativeTableHeaderCell();
        what.getElement().setAttribute("scope", "row");
        what.add(Label.span(item.plan().title(), "medium"));
        if (item.plan().mandatory() != null) {
            what.add(Label.outlineTag(Texts.text("tag.mandatory")));
        }
        what.add(Label.span(Texts.about(item.plan()), "row-text"));
        if (showStatus) {
            what.add(new StatusBadge(Texts.kind(item.status()), Texts.name(item.status())));
        }
        what.add(steps.of(item, entry.id()));

        var row = new NativeTableRow(what);
        row.add(credits(item), approval(item), decision(item), proof(item));
        row.setClassName("explained", !item.reason().isEmpty());
        return row;
    }

    private static NativeTableCell credits(Item item) {
        var figure = Texts.ec(item.plan().credits());
        var counts = item.status().isInPlan();
        var cell = new NativeTableCell(counts ? Label.span(figure, "medium") : new Html("<del>" + figure + "</del>"));
        cell.addClassName("figure");
        return cell;
    }

    private NativeTableCell approval(Item item) {
        var approved = item.approved();
        if (approved != null) {
            return step("approved", signed(StatusKind.MET, "step.done.approved", approved));
        }
        var asked = item.asked();
        if (item.status() == ItemStatus.PLANNED && asked != null) {
            return step("approved", asked(asked));
        }
        var refused = item.decided();
        return item.status() == ItemStatus.REFUSED && refused != null
                ? step("approved", signed(StatusKind.REJECTED, "step.done.refused", refused))
                : step("approved", nothing());
    }

    private NativeTableCell decision(Item item) {
        var decided = item.decided();
        if (decided != null && item.approved() != null) {
            return item.status() == ItemStatus.CREDITED
                    ? step("credited", signed(StatusKind.MET, "step.done.credited", decided))
                    : step(
                            "credited",
                            signed(
                                    StatusKind.REJECTED,
                                    item.overruled() ? "step.done.overruled" : "step.done.refused",
                                    decided));
        }
        var asked = item.asked();
        if (item.status() == ItemStatus.COMPLETED) {
            return step("credited", asked != null ? asked(asked) : Label.dim(Texts.text("step.nobody")));
        }
        return step("credited", nothing());
    }

    private static NativeTableCell proof(Item item) {
        var cell = new NativeTableCell();
        cell.addClassName("proof");
        if (item.proof().isEmpty()) {
            cell.add(nothing());
        } else {
            cell.add(link(item.proof()).<Component>map(address -> address).orElseGet(() -> new Span(item.proof())));
        }
        return cell;
    }

    /** Only what is plainly an address on the web becomes a link. */
    private static Optional<Anchor> link(String proof) {
        if (!proof.matches("https?://[^\\s\"<>]+")) {
            return Optional.empty();
        }
        var anchor = new Anchor(proof, Texts.text("proof.link"));
        anchor.setTarget("_blank");
        anchor.getElement().setAttribute("rel", "noopener noreferrer").setAttribute("title", proof);
        return Optional.of(anchor);
    }

    private static NativeTableCell step(String column, Component content) {
        var cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-column", Texts.text("column.short." + column));
        return cell;
    }

    private Component signed(StatusKind kind, String key, Mark mark) {
        return marked(kind, kind.tone(), Texts.text(key), mark.who().name(), Dates.brief(mark.on(), today));
    }

    private Component asked(Mark mark) {
        return marked(
                StatusKind.WAITING,
                Tone.NEUTRAL,
                Texts.text("step.asked"),
                mark.who().name(),
                Texts.text("step.since", Dates.brief(mark.on(), today)));
    }

    private static Component marked(StatusKind kind, Tone tone, String spoken, String name, String when) {
        var words = new Div(Label.span(name), Label.meta(when));
        words.addClassName("signed-words");
        var signed = new Div(new StatusBadge(kind, spoken).withTone(tone).quiet(), words);
        signed.addClassName("signed");
        return signed;
    }

    private static NativeTableRow why(Item item) {
        var quote = new Paragraph(item.reason());
        quote.addClassName("quote");
        var row = whole(quote);
        row.addClassName("why");
        return row;
    }

    private static NativeTableRow whole(Component content) {
        var cell = new NativeTableCell(content);
        cell.getElement().setAttribute("colspan", String.valueOf(COLUMNS));
        return new NativeTableRow(cell);
    }

    private static Component nothing() {
        return Label.span("–", "dim", "no-mark");
    }
}
