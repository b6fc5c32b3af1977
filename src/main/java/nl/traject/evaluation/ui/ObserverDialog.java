package nl.traject.evaluation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.function.SerializableConsumer;
import nl.traject.people.Person;
import nl.traject.people.Trajectories;
import nl.traject.ui.FormDialog;
import org.jspecify.annotations.Nullable;

/** Chooses the observer among the people whom Traject knows. */
class ObserverDialog extends FormDialog<ObserverDialog.Choice> {

    /** Who is proposed; null before a choice. */
    public record Choice(@Nullable Person observer) {}

    ObserverDialog(Trajectories people, SerializableConsumer<Person> save) {
        super(Choice.class, Texts.of("evaluation.observer.propose"), Texts.of("evaluation.observer.action"), choice -> {
            var chosen = choice.observer();
            if (chosen != null) {
                save.accept(chosen);
            }
        });
        var observer = new ComboBox<Person>(getTranslation("evaluation.observer.who"));
        observer.setItems(
                query ->
                        people.searchPeople(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream(),
                query -> people.countPeople(query.getFilter().orElse("")));
        observer.setItemLabelGenerator(Person::name);
        observer.setHelperText(getTranslation("evaluation.observer.help"));
        add(observer);
        binder().forField(observer).asRequired(required()).bind("observer");
    }
}
