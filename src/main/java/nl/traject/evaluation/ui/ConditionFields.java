package nl.traject.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.traject.evaluation.Decision.Condition;
import nl.traject.ui.Buttons;
import nl.traject.ui.DayPickers;

/** The conditions of a decision: what, by when; as many as there are. */
class ConditionFields extends Composite<Div> {

    private record Row(TextArea text, DatePicker dueOn) {

        boolean isUsed() {
            return !text.getValue().isBlank() || dueOn.getValue() != null;
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();
    private final LocalDate today;

    ConditionFields(LocalDate today) {
        this.today = today;
        list.addClassName("form");
        getContent().addClassName("form");
        getContent().add(list, Buttons.small(getTranslation("evaluation.decide.condition.add"), this::addRow));
        addRow();
    }

    private void addRow() {
        var text = new TextArea(getTranslation("evaluation.decide.condition", rows.size() + 1));
        text.setMaxLength(Condition.LONGEST);
        var dueOn = DayPickers.day(getTranslation("evaluation.decide.condition.by"));
        dueOn.setMin(today);
        rows.add(new Row(text, dueOn));
        list.add(text, dueOn);
    }

    /** Those that were begun. Each is refused without text, and without a day, which then counts as long past. */
    List<Condition> conditions() {
        return rows.stream()
                .filter(Row::isUsed)
                .map(row -> new Condition(
                        row.text.getValue(), row.dueOn.getValue() == null ? LocalDate.MIN : row.dueOn.getValue()))
                .toList();
    }
}
