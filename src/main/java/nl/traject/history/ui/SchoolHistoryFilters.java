package nl.traject.history.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import nl.traject.history.changes.Change.Operation;
import nl.traject.history.changes.ChangeFilter;
import nl.traject.history.changes.RecordKind;
import nl.traject.history.changes.SchoolHistory;
import nl.traject.people.Person;
import nl.traject.people.Trajectories;
import nl.traject.shared.TrajectoryId;
import nl.traject.ui.Buttons;
import nl.traject.ui.DayPickers;
import nl.traject.ui.Label;

/** Which changes of a school one looks at. */
class SchoolHistoryFilters extends Composite<Div> {

    /** Whose trajectory. */
    private record Subject(TrajectoryId id, String name) {}

    private final SerializableConsumer<ChangeFilter> chosen;
    private final transient Trajectories trajectories;
    private final ComboBox<Person> by = new ComboBox<>();
    private final ComboBox<Subject> about = new ComboBox<>();
    private final Select<RecordKind> kind = new Select<>();
    private final Select<Operation> did = new Select<>();
    private final DatePicker from = DayPickers.day();
    private final DatePicker to = DayPickers.day();
    private final Button clear;
    private final Span listed = Label.span("", "section-note");
    private ChangeFilter filter = ChangeFilter.NONE;
    private boolean showing;

    SchoolHistoryFilters(Trajectories trajectories, SerializableConsumer<ChangeFilter> chosen) {
        this.trajectories = trajectories;
        this.chosen = chosen;
        clear = Buttons.quiet(getTranslation("history.clear"), () -> chosen.accept(ChangeFilter.NONE));
        people();
        by.addValueChangeListener(event -> choose(
                filter.by(event.getValue() == null ? null : event.getValue().id())));
        about.addValueChangeListener(event -> choose(
                filter.about(event.getValue() == null ? null : event.getValue().id())));
        prepare(kind, "history.kind", "history.anything", "history.kind.");
        kind.setItems(RecordKind.values());
        kind.addValueChangeListener(event -> choose(filter.of(event.getValue())));
        prepare(did, "history.did", "history.whatever", "history.");
        did.setItems(Operation.values());
        did.addValueChangeListener(event -> choose(filter.doing(event.getValue())));
        HistoryFilters.prepare(from, "history.from");
        from.addValueChangeListener(event -> choose(filter.from(event.getValue())));
        HistoryFilters.prepare(to, "history.to");
        to.addValueChangeListener(event -> choose(filter.to(event.getValue())));
        getContent().addClassNames("filters", "history-filters", "school-filters");
        getContent().add(by, about, kind, did, from, to, clear, listed);
    }

    /** Shows what is looked at. */
    void show(ChangeFilter shown, int count) {
        showing = true;
        filter = shown;
        by.setValue(shown.person() == null ? null : trajectories.getPerson(shown.person()));
        about.setValue(shown.trajectory() == null ? null : subject(shown.trajectory()));
        kind.setValue(shown.kind());
        did.setValue(shown.operation());
        from.setValue(shown.from());
        from.setMax(shown.to());
        to.setValue(shown.to());
        to.setMin(shown.from());
        clear.setVisible(!shown.equals(ChangeFilter.NONE));
        listed.setText(
                count > SchoolHistory.COUNTED
                        ? getTranslation("history.listed.many", SchoolHistory.COUNTED)
                        : getTranslation("history.listed", count));
        showing = false;
    }

    private void people() {
        by.setAriaLabel(getTranslation("history.by"));
        by.setPlaceholder(getTranslation("history.by"));
        by.setClearButtonVisible(true);
        by.setItemLabelGenerator(Person::sortName);
        by.setItems(
                query ->
                        trajectories
                                .searchPeople(query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                                .stream(),
                query -> trajectories.countPeople(query.getFilter().orElse("")));
        about.setAriaLabel(getTranslation("history.candidate"));
        about.setPlaceholder(getTranslation("history.candidate"));
        about.setClearButtonVisible(true);
        about.setItemLabelGenerator(Subject::name);
        about.setItems(
                query ->
                        trajectories
                                .listCandidates(query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                                .stream()
                                .map(line -> new Subject(
                                        line.trajectory(), line.candidate().sortName())),
                query -> trajectories.countCandidates(query.getFilter().orElse("")));
    }

    private Subject subject(TrajectoryId trajectory) {
        return new Subject(trajectory, trajectories.get(trajectory).candidate().sortName());
    }

    private <T extends Enum<T>> void prepare(Select<T> select, String label, String all, String words) {
        select.setAriaLabel(getTranslation(label));
        select.setPrefixComponent(Label.dim(getTranslation(label)));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(all));
        select.setItemLabelGenerator(one -> getTranslation(one == null ? all : words + one));
    }

    private void choose(ChangeFilter other) {
        if (!showing) {
            chosen.accept(other);
        }
    }
}
