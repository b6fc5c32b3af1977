package nl.traject.history.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.Objects;
import nl.traject.history.changes.ChangeFilter;
import nl.traject.history.changes.Choices;
import nl.traject.history.changes.RecordKind;
import nl.traject.shared.PersonId;
import nl.traject.ui.Buttons;
import nl.traject.ui.DayPickers;
import nl.traject.ui.Label;
import org.jspecify.annotations.Nullable;

/** Which changes of a trajectory one looks at: whose, of what, and when. Offers nothing that the reader does not find. */
class HistoryFilters extends Composite<Div> {

    /** Somebody, or Traject itself. */
    private record By(@Nullable PersonId person, String name) {}

    private final SerializableConsumer<ChangeFilter> chosen;
    private final Select<By> by = new Select<>();
    private final Select<RecordKind> kind = new Select<>();
    private final DatePicker from = DayPickers.day();
    private final DatePicker to = DayPickers.day();
    private final Button clear;
    private final Span listed = Label.span("", "section-note");
    private ChangeFilter filter = ChangeFilter.NONE;
    private boolean showing;

    HistoryFilters(SerializableConsumer<ChangeFilter> chosen) {
        this.chosen = chosen;
        clear = Buttons.quiet(getTranslation("history.clear"), () -> chosen.accept(ChangeFilter.NONE));
        by.setAriaLabel(getTranslation("history.by"));
        by.setPrefixComponent(Label.dim(getTranslation("history.by")));
        by.setEmptySelectionAllowed(true);
        by.setEmptySelectionCaption(getTranslation("history.anybody"));
        by.setItemLabelGenerator(one -> one == null ? getTranslation("history.anybody") : one.name());
        by.addValueChangeListener(event -> choose(by(event.getValue())));
        kind.setAriaLabel(getTranslation("history.kind"));
        kind.setPrefixComponent(Label.dim(getTranslation("history.kind")));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("history.anything"));
        kind.setItemLabelGenerator(one -> getTranslation(one == null ? "history.anything" : "history.kind." + one));
        kind.addValueChangeListener(event -> choose(filter.of(event.getValue())));
        prepare(from, "history.from");
        from.addValueChangeListener(event -> choose(filter.from(event.getValue())));
        prepare(to, "history.to");
        to.addValueChangeListener(event -> choose(filter.to(event.getValue())));
        getContent().addClassNames("filters", "history-filters");
        getContent().add(by, kind, from, to, clear, listed);
    }

    /** Shows what is looked at, and what there is to choose from. */
    void show(ChangeFilter shown, Choices choices, int count) {
        showing = true;
        filter = shown;
        var people = new ArrayList<By>();
        choices.authors().forEach(author -> people.add(new By(author.id(), author.name())));
        if (choices.traject()) {
            people.add(new By(null, getTranslation("history.traject")));
        }
        by.setItems(people);
        by.setValue(people.stream().filter(one -> isShown(one)).findFirst().orElse(null));
        kind.setItems(choices.kinds());
        kind.setValue(shown.kind() != null && choices.kinds().contains(shown.kind()) ? shown.kind() : null);
        from.setValue(shown.from());
        from.setMax(shown.to());
        to.setValue(shown.to());
        to.setMin(shown.from());
        clear.setVisible(!shown.equals(ChangeFilter.NONE));
        listed.setText(getTranslation("history.listed", count));
        showing = false;
    }

    /** A day at one end of the time that is looked at. */
    static void prepare(DatePicker day, String key) {
        day.setAriaLabel(day.getTranslation(key));
        day.setPrefixComponent(Label.dim(day.getTranslation(key)));
        day.setClearButtonVisible(true);
    }

    private boolean isShown(By one) {
        return one.person() == null ? filter.byTraject() : Objects.equals(one.person(), filter.person());
    }

    private ChangeFilter by(@Nullable By one) {
        if (one == null) {
            return filter.by(null);
        }
        return one.person() == null ? filter.onlyByTraject() : filter.by(one.person());
    }

    private void choose(ChangeFilter other) {
        if (!showing) {
            chosen.accept(other);
        }
    }
}
