package nl.traject.leave.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.stream.Stream;
import nl.traject.rules.RuleSet.LeaveKind;
import nl.traject.rules.ScheduleChange;
import nl.traject.shared.Period;
import org.jspecify.annotations.Nullable;

/** The fields of a change to the contract, which can be looked at before it is saved. */
abstract class ChangeForm extends Composite<Div> {

    private @Nullable SerializableRunnable listener;

    ChangeForm() {
        getContent().addClassName("form");
    }

    /** Whether enough is filled in to take dates. */
    abstract boolean isComplete();

    /** Every date with and without it; may refuse in a sentence. */
    abstract ScheduleChange preview();

    /** Saves it; may refuse in a sentence. */
    abstract void save();

    /** Key of the text of the button, which takes the number of dates that move. */
    abstract String saveKey();

    /** The days to draw as leave. */
    @Nullable
    Period leave() {
        return null;
    }

    /** The kind whose rights are told. */
    @Nullable
    LeaveKind kind() {
        return null;
    }

    /** Called after every entry. */
    final void onChange(SerializableRunnable called) {
        listener = called;
    }

    final void add(Component... components) {
        getContent().add(components);
    }

    final void addPair(Component... components) {
        var pair = new Div(components);
        pair.addClassName("form-pair");
        getContent().add(pair);
    }

    final void watch(HasValue<?, ?>... fields) {
        Stream.of(fields)
                .forEach(field -> field.addValueChangeListener(event -> {
                    if (listener != null) {
                        listener.run();
                    }
                }));
    }

    static boolean isFilled(HasValue<?, ?>... fields) {
        return Stream.of(fields).noneMatch(HasValue::isEmpty);
    }
}
