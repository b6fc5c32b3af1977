package nl.traject.register.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.signals.Signal;
import java.util.ArrayList;
import java.util.List;
import nl.traject.register.ImportFile;
import nl.traject.register.Planned;
import nl.traject.register.Planned.Change;
import nl.traject.register.Planned.Step;
import nl.traject.register.Problem;
import nl.traject.ui.Label;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;
import org.jspecify.annotations.Nullable;

/** The lines of a file with what becomes of each; the refused ones first in view when there are any. */
class LineGrid extends Composite<Div> {

    /** Which lines are shown; all of them without a step. */
    private record Shown(@Nullable Step step, int lines) {}

    /** As many lines are shown without a bar to scroll by. */
    private static final int SHORT = 12;

    private static final int WIDEST_PHONE = 800;

    private final transient ImportFile file;
    private final Grid<Planned> grid = new Grid<>();
    private final List<Grid.Column<Planned>> wide;
    private final Grid.Column<Planned> narrow;

    LineGrid(ImportFile file) {
        this.file = file;
        wide = List.of(
                grid.addColumn(Planned::line)
                        .setHeader(getTranslation("register.line"))
                        .setAutoWidth(true)
                        .setFlexGrow(0),
                grid.addColumn(Planned::who)
                        .setHeader(getTranslation("register.who"))
                        .setFlexGrow(1),
                grid.addComponentColumn(line -> badge(line.step()))
                        .setHeader(getTranslation("register.step"))
                        .setWidth("9rem")
                        .setFlexGrow(0),
                grid.addComponentColumn(this::what)
                        .setHeader(getTranslation("register.what"))
                        .setFlexGrow(3));
        narrow = grid.addComponentColumn(this::all)
                .setHeader(getTranslation("register.preview.lines"))
                .setFlexGrow(1);
        narrow.setVisible(false);
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        getContent().addClassName("stack-tight");
        getContent().add(filter(), grid);
    }

    /** On a phone what a line says stands one below another. */
    @Override
    protected void onAttach(AttachEvent event) {
        Signal.effect(this, () -> {
            var width = event.getUI().getPage().windowSizeSignal().get().width();
            var phone = width > 0 && width <= WIDEST_PHONE;
            wide.forEach(column -> column.setVisible(!phone));
            narrow.setVisible(phone);
        });
    }

    private Select<Shown> filter() {
        var choices = new ArrayList<Shown>();
        choices.add(new Shown(null, file.lines().size()));
        for (var step : Step.values()) {
            if (file.count(step) > 0) {
                choices.add(new Shown(step, file.count(step)));
            }
        }
        var select = new Select<Shown>();
        select.setLabel(getTranslation("register.show"));
        select.setItems(choices);
        select.setItemLabelGenerator(shown ->
                getTranslation("register.show." + (shown.step() == null ? "all" : shown.step()), shown.lines()));
        select.addValueChangeListener(event -> show(event.getValue()));
        select.setValue(choices.size() > 1 && choices.get(1).step() == Step.REFUSED ? choices.get(1) : choices.get(0));
        return select;
    }

    private void show(Shown shown) {
        var chosen = file.lines().stream()
                .filter(line -> shown.step() == null || line.step() == shown.step())
                .toList();
        grid.setAllRowsVisible(chosen.size() <= SHORT);
        grid.setItems(query -> chosen.stream().skip(query.getOffset()).limit(query.getLimit()), query -> chosen.size());
    }

    private StatusBadge badge(Step step) {
        var kind =
                switch (step) {
                    case REFUSED -> StatusKind.LATE;
                    case ADDED -> StatusKind.MET;
                    case CHANGED -> StatusKind.CHANGE_ASKED;
                    case UNCHANGED -> StatusKind.NOT_APPLICABLE;
                };
        return new StatusBadge(kind, getTranslation("register.step." + step));
    }

    private Component all(Planned line) {
        var cell = new Div(Label.span(getTranslation("register.line.of", line.line(), line.who())), badge(line.step()));
        cell.addClassName("stack-tight");
        sentences(line).forEach(sentence -> cell.add(Label.dim(sentence)));
        return cell;
    }

    private Component what(Planned line) {
        var cell = new Div();
        cell.addClassName("stack-tight");
        sentences(line).forEach(sentence -> cell.add(Label.span(sentence)));
        return cell;
    }

    private List<String> sentences(Planned line) {
        return line.problems().isEmpty()
                ? line.changes().stream().map(this::sentence).toList()
                : line.problems().stream().map(this::sentence).toList();
    }

    private String sentence(Change change) {
        return getTranslation("register.change", change.column().heading(), change.before(), change.after());
    }

    private String sentence(Problem problem) {
        var why = getTranslation(problem.refusal().key(), problem.arguments().toArray());
        return problem.column() == null
                ? why
                : getTranslation("register.problem", problem.column().heading(), why);
    }
}
