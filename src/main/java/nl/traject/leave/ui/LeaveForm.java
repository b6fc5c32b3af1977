package nl.traject.leave.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import nl.traject.leave.LeavePlan;
import nl.traject.leave.LeaveRequests;
import nl.traject.people.Relation;
import nl.traject.rules.RuleSet;
import nl.traject.rules.RuleSet.LeaveKind;
import nl.traject.rules.ScheduleChange;
import nl.traject.security.Drafts;
import nl.traject.shared.Period;
import nl.traject.shared.TrajectoryId;
import nl.traject.ui.DayPickers;
import nl.traject.ui.DraftKeeper;
import nl.traject.ui.Inputs;
import nl.traject.ui.Label;
import org.jspecify.annotations.Nullable;

/** Leave that the candidate asks for, or that HR enters. */
class LeaveForm extends ChangeForm {

    private static final int WEEK = 7;

    private final transient LeaveRequests requests;
    private final TrajectoryId trajectory;
    private final boolean byHr;
    private final RadioButtonGroup<LeaveKind> kind = new RadioButtonGroup<>(Texts.of("leave.kind"));
    private final DatePicker firstDay = DayPickers.day(Texts.of("leave.first-day"));
    private final DatePicker lastDay = DayPickers.day(Texts.of("leave.last-day"));
    private final BigDecimalField fraction = Inputs.decimal(Texts.of("leave.fraction"));
    private final DatePicker askedOn = DayPickers.day(Texts.of("leave.asked-on"));
    private final Checkbox extension = new Checkbox(Texts.of("leave.extension"));
    private final TextArea reason = new TextArea(Texts.of("leave.reason"));
    private final Paragraph length = new Paragraph();
    private final DraftKeeper keeper;

    LeaveForm(LeaveRequests requests, RuleSet rules, Relation relation, Drafts drafts, LocalDate today) {
        this.requests = requests;
        trajectory = relation.trajectory();
        byHr = relation.hr();
        kind.setItems(rules.leaveKinds());
        kind.addThemeName("vertical");
        kind.setRenderer(new ComponentRenderer<>(one -> {
            var line = new Div(Label.span(one.label().in(getLocale())), Texts.entitlement(one));
            line.addClassName("whatif-kind");
            return line;
        }));
        fraction.setValue(BigDecimal.ONE);
        fraction.setHelperText(Texts.of("leave.fraction.help"));
        askedOn.setValue(today);
        askedOn.setMax(today);
        extension.setValue(true);
        extension.setHelperText(Texts.of("leave.extension.help"));
        reason.setWidthFull();
        reason.setMaxLength(LeavePlan.LONGEST);
        reason.setHelperText(Texts.of("leave.reason.help"));
        length.addClassName("meta");
        keeper = new DraftKeeper(reason, "leave:" + trajectory, drafts);
        add(kind, Label.meta(Texts.of("leave.kind.private")));
        addPair(firstDay, lastDay);
        add(length);
        addPair(fraction, askedOn);
        add(extension, keeper, keeper.state());
        keeper.restore();
        watch(kind, firstDay, lastDay, fraction, askedOn, extension);
    }

    @Override
    boolean isComplete() {
        var complete = isFilled(kind, firstDay, lastDay, fraction, askedOn);
        length.setText(complete && !lastDay.getValue().isBefore(firstDay.getValue()) ? length() : "");
        return complete;
    }

    @Override
    ScheduleChange preview() {
        return requests.preview(trajectory, plan());
    }

    @Override
    void save() {
        if (byHr) {
            requests.enter(trajectory, plan());
        } else {
            requests.ask(trajectory, plan());
        }
        keeper.settle();
    }

    @Override
    String saveKey() {
        return byHr ? "leave.save.enter" : "leave.save.ask";
    }

    @Override
    Period leave() {
        return plan().period();
    }

    @Override
    @Nullable
    LeaveKind kind() {
        return kind.getValue();
    }

    private LeavePlan plan() {
        return new LeavePlan(
                kind.getValue().code(),
                firstDay.getValue(),
                lastDay.getValue(),
                fraction.getValue(),
                extension.getValue(),
                askedOn.getValue(),
                reason.getValue().strip());
    }

    private String length() {
        // The rest of the plan may not hold yet; that is said beside the preview.
        var days = new Period(firstDay.getValue(), lastDay.getValue()).days();
        var weeks = BigDecimal.valueOf(days).divide(BigDecimal.valueOf(WEEK), 1, RoundingMode.HALF_UP);
        var least = kind.getValue().minimumDays();
        var usual = kind.getValue().usualDays();
        if (least != null && days < least) {
            return Texts.of("leave.days.short", days, least);
        }
        return usual == null ? Texts.of("leave.days", days, weeks) : Texts.of("leave.days.usual", days, weeks, usual);
    }
}
