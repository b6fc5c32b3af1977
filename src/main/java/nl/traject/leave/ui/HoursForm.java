package nl.traject.leave.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.BigDecimalField;
import nl.traject.people.Contracts;
import nl.traject.rules.ScheduleChange;
import nl.traject.shared.TrajectoryId;
import nl.traject.ui.DayPickers;
import nl.traject.ui.Inputs;

/** Other hours from a day on. */
class HoursForm extends ChangeForm {

    private final transient Contracts contracts;
    private final TrajectoryId trajectory;
    private final DatePicker from = DayPickers.day(Texts.of("leave.from"));
    private final BigDecimalField fte = Inputs.decimal(Texts.of("leave.fte"));

    HoursForm(Contracts contracts, TrajectoryId trajectory) {
        this.contracts = contracts;
        this.trajectory = trajectory;
        addPair(from, fte);
        watch(from, fte);
    }

    @Override
    boolean isComplete() {
        return isFilled(from, fte);
    }

    @Override
    ScheduleChange preview() {
        return contracts.whatIf(trajectory, from.getValue(), fte.getValue());
    }

    @Override
    void save() {
        contracts.changeHours(trajectory, from.getValue(), fte.getValue());
    }

    @Override
    String saveKey() {
        return "leave.save.change";
    }
}
