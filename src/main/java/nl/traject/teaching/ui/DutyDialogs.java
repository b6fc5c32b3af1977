package nl.traject.teaching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.traject.rules.TeachingRules.Breach;
import nl.traject.shared.Hours;
import nl.traject.shared.RuleViolation;
import nl.traject.teaching.Duty;
import nl.traject.teaching.DutyPlan;
import nl.traject.teaching.DutyRole;
import nl.traject.teaching.Level;
import nl.traject.ui.DayPickers;
import nl.traject.ui.FormDialog;
import nl.traject.ui.Inputs;
import nl.traject.ui.Latest;
import nl.traject.ui.Note;
import nl.traject.ui.StatusKind;

/** The form of a duty. A broken rule is shown while one types, and asks for a reason; it does not stop anybody. */
final class DutyDialogs {

    private static final int WEEKS_OF_BLOCK = 8;
    private static final int HOURS_DECIMALS = 2;

    private final SerializableFunction<DutyPlan, List<Breach>> preview;
    private final SerializableBiConsumer<DutyPlan, String> save;
    private final Div broken = new Div();
    private final TextArea reason = new TextArea(Texts.text("form.reason"));

    /**
     * @param preview the rules a duty would break
     * @param save    takes the duty, and the reason for breaking a rule, which may be empty
     */
    DutyDialogs(SerializableFunction<DutyPlan, List<Breach>> preview, SerializableBiConsumer<DutyPlan, String> save) {
        this.preview = preview;
        this.save = save;
        reason.setHelperText(Texts.text("form.reason.help"));
        reason.setMaxLength(Duty.LONGEST);
        reason.setVisible(false);
    }

    /** Proposes a new duty. */
    void propose(LocalDate today) {
        var first = today.plusMonths(2).withDayOfMonth(1);
        form(Texts.text("form.new"), Texts.text("form.propose"))
                .open(new DutyPlan(
                        "",
                        "",
                        Level.MSC,
                        DutyRole.TEACHING_ASSISTANT,
                        "",
                        first,
                        first.plusWeeks(WEEKS_OF_BLOCK).minusDays(1),
                        Hours.of(WEEKS_OF_BLOCK),
                        Hours.of(WEEKS_OF_BLOCK * WEEKS_OF_BLOCK),
                        ""));
    }

    /** Changes one that has not begun. */
    void revise(Latest<Duty> duty) {
        duty.get().exceptions().stream().findFirst().ifPresent(given -> reason.setValue(given.reason()));
        var dialog = form(Texts.text("form.revise"), Texts.text("form.save"));
        dialog.whenStale(() -> duty.renew().plan());
        dialog.open(duty.get().plan());
    }

    private FormDialog<DutyPlan> form(String title, String action) {
        var dialog = new FormDialog<>(DutyPlan.class, title, action, plan -> {
            show(preview.apply(plan));
            save.accept(plan, reason.getValue());
        });
        var course = text("course", DutyPlan.LONGEST);
        var code = text("code", DutyPlan.LONGEST_CODE);
        var block = text("block", DutyPlan.LONGEST_BLOCK);
        var lecturer = text("lecturer", DutyPlan.LONGEST);
        Select<Level> level = choice("level", Level.values(), Texts::name);
        Select<DutyRole> role = choice("role", DutyRole.values(), Texts::name);
        var firstDay = DayPickers.day(Texts.text("form.first-day"));
        var lastDay = DayPickers.day(Texts.text("form.last-day"));
        var weekly = Inputs.decimal(Texts.text("form.weekly"));
        var planned = Inputs.decimal(Texts.text("form.planned"));

        var binder = dialog.binder();
        var required = dialog.required();
        binder.forField(course).asRequired(required).bind("course");
        binder.forField(code).bind("code");
        binder.forField(level).bind("level");
        binder.forField(role).bind("role");
        binder.forField(block).bind("block");
        binder.forField(lecturer).asRequired(required).bind("lecturer");
        binder.forField(firstDay)
                .asRequired(required)
                .withValidator(DutyPlan::isPlausible, refusal("duty_first_day_plausible"))
                .bind("firstDay");
        binder.forField(lastDay)
                .asRequired(required)
                .withValidator(
                        day -> DutyPlan.isLastDay(firstDay.getValue(), day), refusal("duty_last_day_after_first"))
                .bind("lastDay");
        binder.forField(weekly)
                .asRequired(required)
                .withValidator(hours -> isAmount(hours, DutyPlan.MOST_WEEKLY), refusal("duty_weekly_hours_range"))
                .withConverter(Hours::new, DutyDialogs::asTyped)
                .bind("weekly");
        binder.forField(planned)
                .asRequired(required)
                .withValidator(hours -> isAmount(hours, DutyPlan.MOST_PLANNED), refusal("duty_planned_hours_range"))
                .withConverter(Hours::new, DutyDialogs::asTyped)
                .bind("planned");
        binder.addValueChangeListener(event -> previewOf(dialog));

        dialog.add(course);
        dialog.addPair(code, block);
        dialog.addPair(level, role);
        dialog.addPair(firstDay, lastDay);
        dialog.addPair(weekly, planned);
        dialog.add(lecturer, broken, reason);
        return dialog;
    }

    private void previewOf(FormDialog<DutyPlan> dialog) {
        if (!dialog.binder().isValid()) {
            return;
        }
        try {
            show(preview.apply(dialog.binder().writeRecord()));
        } catch (ValidationException | RuleViolation incomplete) {
            // What is missing is said when it is saved; until then there is no duty whose rules could be looked at.
            show(List.of());
        }
    }

    private void show(List<Breach> breaches) {
        broken.removeAll();
        breaches.forEach(breach -> broken.add(new Note(StatusKind.BREACHED, Texts.breach(breach))));
        reason.setVisible(!breaches.isEmpty());
        reason.setRequiredIndicatorVisible(!breaches.isEmpty());
    }

    /** "8" rather than "8.00". */
    private static BigDecimal asTyped(Hours hours) {
        return hours.value().stripTrailingZeros();
    }

    private static boolean isAmount(BigDecimal hours, Hours most) {
        return hours.signum() > 0
                && hours.compareTo(most.value()) <= 0
                && hours.stripTrailingZeros().scale() <= HOURS_DECIMALS;
    }

    private static TextField text(String key, int longest) {
        var field = new TextField(Texts.text("form." + key));
        field.setMaxLength(longest);
        return field;
    }

    private static <T> Select<T> choice(String key, T[] values, Function<T, String> name) {
        var field = new Select<T>();
        field.setLabel(Texts.text("form." + key));
        field.setItems(values);
        field.setItemLabelGenerator(name::apply);
        return field;
    }

    private static String refusal(String name) {
        return I18NProvider.translate("refusal." + name);
    }
}
