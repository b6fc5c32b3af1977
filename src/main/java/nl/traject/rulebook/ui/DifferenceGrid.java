package nl.traject.rulebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import nl.traject.rulebook.Difference;
import nl.traject.rulebook.Difference.CheckChange;
import nl.traject.rulebook.Difference.DateChange;
import nl.traject.rulebook.Preview;
import nl.traject.ui.Dates;
import nl.traject.ui.Label;
import nl.traject.ui.Links;
import org.jspecify.annotations.Nullable;

/** The trajectories that would change, drawn as far as they are in view. */
class DifferenceGrid extends Composite<Grid<Difference>> {

    private static final int SHORT_LIST = 20;

    DifferenceGrid(Preview preview) {
        var grid = getContent();
        grid.addComponentColumn(DifferenceGrid::who)
                .setHeader(getTranslation("rulebook.preview.candidate"))
                .setFlexGrow(1);
        grid.addComponentColumn(this::what)
                .setHeader(getTranslation("rulebook.preview.what"))
                .setFlexGrow(3);
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setItems(query -> preview.list(query.getOffset(), query.getLimit()).stream(), query -> preview.changed());
        grid.setAllRowsVisible(preview.changed() <= SHORT_LIST);
    }

    private static Component who(Difference difference) {
        var who = new Div(
                Links.to("phd/" + difference.trajectory(), difference.name()),
                Label.meta(Dates.date(difference.start())));
        who.addClassName("stack-tight");
        return who;
    }

    private Component what(Difference difference) {
        var lines = new Div();
        lines.addClassName("stack-tight");
        difference.dates().forEach(change -> lines.add(Label.span(sentence(change))));
        difference.checks().stream()
                .filter(CheckChange::changesState)
                .forEach(change -> lines.add(Label.span(sentence(change))));
        return lines;
    }

    private String sentence(DateChange change) {
        var event = getTranslation("rules.event." + change.event());
        return change.days()
                .map(days -> getTranslation(
                        "rulebook.preview.date", event, text(change.before()), text(change.after()), days))
                .orElseGet(() -> getTranslation(
                        change.after() == null ? "rulebook.preview.date.gone" : "rulebook.preview.date.new",
                        event,
                        text(change.after() == null ? change.before() : change.after())));
    }

    private String sentence(CheckChange change) {
        return getTranslation(
                "rulebook.preview.check",
                getTranslation("rules.check." + change.check()),
                getTranslation("rules.state." + change.before()),
                getTranslation("rules.state." + change.after()));
    }

    private static String text(@Nullable LocalDate date) {
        return date == null ? "" : Dates.date(date);
    }
}
