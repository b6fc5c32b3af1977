package nl.traject.plan.vocabulary.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.signals.Signal;
import java.util.ArrayList;
import java.util.List;
import nl.traject.plan.vocabulary.Direction;
import nl.traject.plan.vocabulary.TermEntry;
import nl.traject.plan.vocabulary.Vocabulary;
import nl.traject.plan.vocabulary.VocabularyFilter;
import nl.traject.shared.RuleViolation;
import nl.traject.ui.Icon;
import nl.traject.ui.Label;
import nl.traject.ui.Latest;
import nl.traject.ui.Notices;

/** The terms as rows, and what can be done with each: columns on a desk, one column on a phone. */
class VocabularyGrid extends Composite<Grid<TermEntry>> {

    /** Up to here the list is as tall as its rows; a longer one scrolls within the page. */
    private static final int SHORT_LIST = 40;

    /** Below this width in pixels, one column. */
    private static final int NARROW = 800;

    private final transient Vocabulary vocabulary;
    private final SerializableRunnable changed;
    private final List<Grid.Column<TermEntry>> wide = new ArrayList<>();
    private transient VocabularyFilter filter = VocabularyFilter.NONE;
    private int count;
    private boolean narrow;

    /**
     * @param changed called when the vocabulary is another
     */
    VocabularyGrid(Vocabulary vocabulary, SerializableRunnable changed) {
        this.vocabulary = vocabulary;
        this.changed = changed;
        var grid = getContent();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setAriaLabel(getTranslation("vocabulary.title"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        column("term", this::names).setFlexGrow(3);
        wide.add(column("kind", entry -> Label.span(place(entry))).setFlexGrow(2));
        wide.add(column("confidence", entry -> confidence(entry)).setFlexGrow(1));
        wide.add(column("topics", entry -> Label.span(Integer.toString(entry.topics())))
                .setWidth("112px")
                .setFlexGrow(0));
        wide.add(column("state", entry -> TermWords.state(entry.term()))
                .setWidth("140px")
                .setFlexGrow(0));
        grid.addColumn(new ComponentRenderer<>(this::steps))
                .setHeader(Label.hidden(getTranslation("vocabulary.column.steps")))
                .setWidth("64px")
                .setFlexGrow(0);
        grid.getDataCommunicator().setPagingEnabled(true);
        grid.setItems(query -> vocabulary.list(filter, query.getOffset(), query.getLimit()).stream(), query -> count)
                .setIdentifierProvider(TermEntry::id);
    }

    /** Shows these, of which there are so many. */
    void show(VocabularyFilter shown, int number) {
        filter = shown;
        count = number;
        var grid = getContent();
        grid.setAllRowsVisible(number <= SHORT_LIST);
        grid.setVisible(number > 0);
        grid.getDataProvider().refreshAll();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var size = event.getUI().getPage().windowSizeSignal();
        Signal.effect(this, () -> {
            var width = size.get().width();
            arrange(width > 0 && width <= NARROW);
        });
    }

    private void arrange(boolean onPhone) {
        wide.forEach(column -> column.setVisible(!onPhone));
        if (narrow != onPhone) {
            narrow = onPhone;
            getContent().getDataProvider().refreshAll();
        }
    }

    private Grid.Column<TermEntry> column(String name, SerializableFunction<TermEntry, Component> content) {
        return getContent()
                .addColumn(new ComponentRenderer<>(content))
                .setHeader(getTranslation("vocabulary.column." + name));
    }

    private Component names(TermEntry entry) {
        var cell = new Div(Label.span(entry.term().name(getLocale()), "medium"));
        cell.addClassName("two-lines");
        var other = TermWords.other(entry.term(), getLocale());
        if (!other.isEmpty()) {
            cell.add(Label.meta(other));
        }
        if (narrow) {
            cell.add(Label.meta(place(entry)));
            if (entry.term().retired()) {
                cell.add(TermWords.state(entry.term()));
            }
        }
        cell.setClassName("dim", entry.term().retired());
        return cell;
    }

    private String place(TermEntry entry) {
        var group = entry.group();
        return group == null
                ? TermWords.kind(entry.kind())
                : getTranslation("vocabulary.place", TermWords.kind(entry.kind()), group.name(getLocale()));
    }

    private static Span confidence(TermEntry entry) {
        var word = TermWords.confidence(entry.term().confidence());
        return switch (entry.term().confidence()) {
            case VERIFIED -> Label.dim(word);
            case GENERAL -> Label.outlineTag(word);
            case DISPUTED -> Label.missingTag(word);
        };
    }

    private MenuBar steps(TermEntry entry) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
        var item = bar.addItem(new Icon("more"));
        item.setAriaLabel(getTranslation("vocabulary.steps", entry.term().name(getLocale())));
        var menu = item.getSubMenu();
        menu.addItem(getTranslation("vocabulary.change") + "…", event -> change(entry));
        if (entry.term().retired()) {
            menu.addItem(
                    getTranslation("vocabulary.offer"),
                    event -> step("offered", entry, () -> vocabulary.offerAgain(entry.id(), entry.version())));
        } else {
            menu.addItem(
                    getTranslation("vocabulary.up"),
                    event -> step("moved", entry, () -> vocabulary.move(entry.id(), entry.version(), Direction.UP)));
            menu.addItem(
                    getTranslation("vocabulary.down"),
                    event -> step("moved", entry, () -> vocabulary.move(entry.id(), entry.version(), Direction.DOWN)));
            menu.addItem(
                    getTranslation("vocabulary.retire"),
                    event -> step("retired", entry, () -> vocabulary.retire(entry.id(), entry.version())));
        }
        return bar;
    }

    private void change(TermEntry entry) {
        var latest = new Latest<>(entry, () -> vocabulary.get(entry.id()));
        TermDialog.forChange(entry, entry.term().name(getLocale()), vocabulary.listGroups(), (kind, text) -> {
                    vocabulary.change(entry.id(), latest.get().version(), text);
                    Notices.done(getTranslation("vocabulary.done.changed", text.name()));
                    changed.run();
                })
                .whenStale(() -> TermDialog.form(latest.renew()));
    }

    private void step(String done, TermEntry entry, Runnable verb) {
        try {
            verb.run();
            Notices.done(getTranslation("vocabulary.done." + done, entry.term().name(getLocale())));
        } catch (RuleViolation refused) {
            Notices.refused(refused);
        }
        changed.run();
    }
}
