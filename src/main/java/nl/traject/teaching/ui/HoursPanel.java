package nl.traject.teaching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableFunction;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.traject.shared.Hours;
import nl.traject.shared.RuleViolation;
import nl.traject.teaching.Duty;
import nl.traject.teaching.WorkedWeek;
import nl.traject.ui.Buttons;
import nl.traject.ui.Dates;
import nl.traject.ui.Inputs;
import nl.traject.ui.Label;
import nl.traject.ui.Refusals;
import nl.traject.ui.SectionHeader;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;
import org.jspecify.annotations.Nullable;

/** The weeks of a duty, each a field that saves itself; what was filled in is there at once. */
class HoursPanel extends Composite<Section> {

    private static final int MANY = 12;
    private static final int BEFORE_NOW = 8;

    private final SerializableFunction<WorkedWeek, Duty> work;
    private final LocalDate today;
    private final int overrunPercent;
    private final Runnable started;
    private final Div saved = new Div();
    private final Paragraph sum = new Paragraph();
    private Duty duty;

    /**
     * @param weeks   what is filled in already
     * @param work    keeps the hours of a week and gives the duty as it is then; may refuse
     * @param started called when the first hours made the duty run
     */
    HoursPanel(
            Duty duty,
            List<WorkedWeek> weeks,
            SerializableFunction<WorkedWeek, Duty> work,
            LocalDate today,
            int overrunPercent,
            Runnable started) {
        this.work = work;
        this.duty = duty;
        this.today = today;
        this.overrunPercent = overrunPercent;
        this.started = started;
        saved.getElement().setAttribute("role", "status");
        sum.addClassName("small");

        var known = weeks.stream().collect(Collectors.toMap(WorkedWeek::monday, WorkedWeek::hours));
        var fields = new Div();
        fields.addClassName("weeks");
        var mondays = mondays();
        var near = near(mondays);
        near.forEach(monday -> fields.add(field(monday, known)));
        var section = new SectionHeader(
                        getTranslation("teaching.weeks", duty.plan().course()))
                .end(saved)
                .over(fields, sum);
        section.addClassName("panel");
        if (near.size() < mondays.size()) {
            section.add(Buttons.quiet(getTranslation("teaching.weeks.all", mondays.size()), () -> {
                fields.removeAll();
                mondays.forEach(monday -> fields.add(field(monday, known)));
            }));
        }
        getContent().add(section);
        tell();
    }

    private List<LocalDate> mondays() {
        var first = duty.plan().firstDay().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Stream.iterate(first, day -> !day.isAfter(duty.plan().lastDay()), day -> day.plusWeeks(1))
                .toList();
    }

    /** All weeks of a teaching block; of a longer duty those around now. */
    private List<LocalDate> near(List<LocalDate> mondays) {
        if (mondays.size() <= MANY) {
            return mondays;
        }
        var begun =
                (int) mondays.stream().filter(monday -> !monday.isAfter(today)).count();
        var from = Math.clamp(begun - BEFORE_NOW, 0, mondays.size() - MANY);
        return mondays.subList(from, from + MANY);
    }

    private BigDecimalField field(LocalDate monday, Map<LocalDate, Hours> known) {
        var field = Inputs.decimal(Dates.dayAndMonth(monday));
        field.setPlaceholder(duty.plan().weekly().value().stripTrailingZeros().toPlainString());
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        var hours = known.get(monday);
        if (hours != null) {
            field.setValue(hours.value().stripTrailingZeros());
        }
        if (monday.isAfter(today)) {
            field.setEnabled(false);
            field.setAriaLabel(getTranslation("teaching.weeks.ahead", monday));
        } else {
            field.setAriaLabel(getTranslation("teaching.weeks.of", monday));
        }
        field.setClassName(
                "this-week", !monday.isAfter(today) && monday.plusDays(6).compareTo(today) >= 0);
        field.addValueChangeListener(event -> keep(field, monday, event.getValue()));
        return field;
    }

    private void keep(BigDecimalField field, LocalDate monday, @Nullable BigDecimal typed) {
        var before = duty.status();
        try {
            duty = work.apply(new WorkedWeek(monday, new Hours(typed == null ? BigDecimal.ZERO : typed)));
        } catch (RuleViolation refused) {
            field.setErrorMessage(Refusals.sentence(refused));
            field.setInvalid(true);
            saved.removeAll();
            return;
        }
        field.setInvalid(false);
        tell();
        saved.removeAll();
        saved.add(new StatusBadge(StatusKind.MET, getTranslation("teaching.weeks.saved")));
        if (duty.status() != before) {
            started.run();
        }
    }

    private void tell() {
        var begun = mondays().stream().filter(monday -> !monday.isAfter(today)).count();
        sum.removeAll();
        sum.add(
                Label.span(getTranslation("teaching.weeks.sum", duty.worked()), "strong"),
                Label.span(getTranslation(
                        "teaching.weeks.sum.rest",
                        begun,
                        mondays().size(),
                        duty.plan().planned(),
                        duty.overPlanFrom(overrunPercent))));
    }
}
