package nl.traject.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import nl.traject.audit.Choice;
import nl.traject.audit.MatrixFilter;
import nl.traject.audit.MatrixOrder;
import nl.traject.audit.MatrixService;
import nl.traject.rules.Check;
import nl.traject.shared.PersonId;
import nl.traject.shared.ProgrammeId;
import nl.traject.ui.Buttons;
import nl.traject.ui.Icon;
import nl.traject.ui.Label;
import org.jspecify.annotations.Nullable;

/** Which trajectories one looks at. */
class MatrixFilters extends Composite<Div> {

    private final SerializableConsumer<MatrixFilter> chosen;
    private final TextField text = new TextField();
    private final Select<Choice> programme = new Select<>();
    private final Select<Integer> cohort = new Select<>();
    private final ComboBox<Choice> supervisor = new ComboBox<>();
    private final Select<Check> check = new Select<>();
    private final Button clear;
    private final Span listed = Label.span("", "section-note");
    private List<Choice> programmes = List.of();
    private MatrixFilter filter = MatrixFilter.NONE;
    private boolean showing;

    MatrixFilters(SerializableConsumer<MatrixFilter> chosen) {
        this.chosen = chosen;
        clear = Buttons.quiet(getTranslation("audit.clear"), () -> chosen.accept(MatrixFilter.NONE));
        text.setPlaceholder(getTranslation("audit.search"));
        text.setAriaLabel(getTranslation("audit.search"));
        text.setPrefixComponent(new Icon("search"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(event -> choose(filter.withText(event.getValue())));
        prepare(programme, "audit.programme");
        programme.setItemLabelGenerator(choice -> choice == null ? getTranslation("audit.all") : choice.label());
        programme.addValueChangeListener(event -> choose(filter.withProgramme(
                event.getValue() == null
                        ? null
                        : new ProgrammeId(event.getValue().id()))));
        prepare(cohort, "audit.cohort");
        cohort.setItemLabelGenerator(year -> year == null ? getTranslation("audit.all") : year.toString());
        cohort.addValueChangeListener(event -> choose(filter.withCohort(event.getValue())));
        supervisor.setPlaceholder(getTranslation("audit.supervisor"));
        supervisor.setAriaLabel(getTranslation("audit.supervisor"));
        supervisor.setClearButtonVisible(true);
        supervisor.setItemLabelGenerator(Choice::label);
        supervisor.addValueChangeListener(event -> choose(filter.withSupervisor(
                event.getValue() == null ? null : new PersonId(event.getValue().id()))));
        prepare(check, "audit.check");
        check.setItems(Check.values());
        check.setItemLabelGenerator(one -> getTranslation(one == null ? "audit.all" : "rules.check." + one + ".short"));
        check.addValueChangeListener(event -> choose(filter.withCheck(event.getValue())));
        getContent().addClassName("filters");
        getContent().add(text, programme, cohort, supervisor, check, clear, listed);
    }

    /** What there is to choose from; asked once a visit. */
    void offer(MatrixService matrix) {
        showing = true;
        programmes = matrix.listProgrammes();
        programme.setItems(programmes);
        programme.setVisible(programmes.size() > 1);
        cohort.setItems(matrix.listCohorts());
        supervisor.setItems(
                query ->
                        matrix
                                .listSupervisors(query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                                .stream(),
                query -> matrix.countSupervisors(query.getFilter().orElse("")));
        showing = false;
    }

    /** Shows what is looked at. */
    void show(MatrixFilter shown, MatrixOrder order, @Nullable Choice ofSupervisor, int count) {
        showing = true;
        filter = shown;
        if (!text.getValue().strip().equals(shown.text())) {
            text.setValue(shown.text());
        }
        programme.setValue(programmes.stream()
                .filter(choice -> shown.programme() != null
                        && choice.id() == shown.programme().value())
                .findFirst()
                .orElse(null));
        cohort.setValue(
                cohort.getListDataView().getItems().anyMatch(year -> year.equals(shown.cohort()))
                        ? shown.cohort()
                        : null);
        supervisor.setValue(ofSupervisor);
        check.setValue(shown.check());
        clear.setVisible(!shown.equals(MatrixFilter.NONE));
        var trajectories = getTranslation("audit.listed", count);
        listed.setText(
                order.equals(MatrixOrder.WORST_FIRST) && count > 1
                        ? getTranslation("audit.listed.worst", trajectories)
                        : trajectories);
        showing = false;
    }

    private void choose(MatrixFilter other) {
        if (!showing) {
            chosen.accept(other);
        }
    }

    private <T> void prepare(Select<T> select, String key) {
        select.setAriaLabel(getTranslation(key));
        select.setPrefixComponent(Label.dim(getTranslation(key)));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("audit.all"));
    }
}
