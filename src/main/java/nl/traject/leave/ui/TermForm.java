package nl.traject.leave.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import nl.traject.people.Contracts;
import nl.traject.rules.ScheduleChange;
import nl.traject.shared.Period;
import nl.traject.shared.TrajectoryId;
import nl.traject.ui.DayPickers;
import nl.traject.ui.Inputs;

/** A further term of the contract, from the day after the last one. */
class TermForm extends ChangeForm {

    private static final int LONGEST_SOURCE = 500;

    private final transient Contracts contracts;
    private final TrajectoryId trajectory;
    private final DatePicker firstDay = DayPickers.day(Texts.of("leave.first-day"));
    private final DatePicker lastDay = DayPickers.day(Texts.of("leave.last-day"));
    private final BigDecimalField fte = Inputs.decimal(Texts.of("leave.fte"));
    private final DatePicker signedOn = DayPickers.day(Texts.of("leave.signed-on"));
    private final TextField source = new TextField(Texts.of("leave.source"));

    TermForm(Contracts contracts, TrajectoryId trajectory) {
        this.contracts = contracts;
        this.trajectory = trajectory;
        firstDay.setValue(contracts.nextTermFrom(trajectory));
        fte.setValue(BigDecimal.ONE);
        source.setMaxLength(LONGEST_SOURCE);
        addPair(firstDay, lastDay);
        addPair(fte, signedOn);
        add(source);
        watch(firstDay, lastDay, fte, signedOn);
    }

    @Override
    boolean isComplete() {
        return isFilled(firstDay, lastDay, fte);
    }

    @Override
    ScheduleChange preview() {
        return contracts.whatIf(trajectory, period(), fte.getValue(), signedOn.getValue());
    }

    @Override
    void save() {
        contracts.addTerm(
                trajectory,
                period(),
                fte.getValue(),
                signedOn.getValue(),
                source.getValue().strip());
    }

    @Override
    String saveKey() {
        return "leave.save.change";
    }

    private Period period() {
        return new Period(firstDay.getValue(), lastDay.getValue());
    }
}
