package nl.traject.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.traject.course.Courses;
import nl.traject.course.Reason;
import nl.traject.course.Step;
import nl.traject.people.ui.DatesTable;
import nl.traject.people.ui.WhatIfTimeline;
import nl.traject.rules.ScheduleChange;
import nl.traject.security.Drafts;
import nl.traject.shared.Period;
import nl.traject.shared.TrajectoryId;
import nl.traject.ui.DraftKeeper;
import org.jspecify.annotations.Nullable;

/** The fields of a step, which can be looked at before it is taken. Every step has a reason. */
abstract class StepForm extends Composite<Div> {

    /** What every form needs. */
    record Place(Courses courses, TrajectoryId trajectory, Drafts drafts, LocalDate today) {}

    /**
     * What a step would do.
     *
     * @param dates how many dates move, come or go
     */
    record Preview(int dates, List<Component> parts) {}

    private final transient Place place;
    private final Step.Kind kind;
    private final TextArea reason = new TextArea();
    private final DraftKeeper keeper;
    private @Nullable SerializableRunnable listener;

    StepForm(Place place, Step.Kind kind, Component... fields) {
        this.place = place;
        this.kind = kind;
        keeper = new DraftKeeper(reason, "course:" + kind + ":" + place.trajectory(), place.drafts());
        reason.setLabel(getTranslation("course.reason"));
        reason.setHelperText(getTranslation("course.reason.help"));
        reason.setMaxLength(Reason.LONGEST);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        getContent().addClassName("form");
        getContent().add(new Paragraph(getTranslation("course.what." + kind)));
        getContent().add(fields);
        getContent().add(keeper, keeper.state());
        keeper.restore();
    }

    /** Whether enough is filled in to look at it. */
    abstract boolean isComplete();

    /** What it would do; may refuse in a sentence. */
    abstract Preview preview();

    /** Takes the step; may refuse in a sentence. */
    abstract void take(Reason why);

    final void save() {
        take(new Reason(reason.getValue()));
        keeper.settle();
    }

    final Step.Kind kind() {
        return kind;
    }

    final Courses courses() {
        return place.courses();
    }

    final TrajectoryId trajectory() {
        return place.trajectory();
    }

    /** Called after every entry. */
    final void onChange(SerializableRunnable called) {
        listener = called;
    }

    final void watch(HasValue<?, ?>... fields) {
        Stream.of(fields)
                .forEach(field -> field.addValueChangeListener(event -> {
                    if (listener != null) {
                        listener.run();
                    }
                }));
    }

    final Preview shown(ScheduleChange change, @Nullable Period rest) {
        return new Preview(
                change.moved(), List.of(new WhatIfTimeline(change, rest, place.today()), new DatesTable(change)));
    }

    static boolean isFilled(HasValue<?, ?>... fields) {
        return Stream.of(fields).noneMatch(HasValue::isEmpty);
    }

    static Div pair(Component... fields) {
        var pair = new Div(fields);
        pair.addClassName("form-pair");
        return pair;
    }
}
