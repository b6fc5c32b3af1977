package nl.traject.publication.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import nl.traject.publication.venue.Cycle;
import nl.traject.publication.venue.CycleFilter;
import nl.traject.publication.venue.DateStatus;
import nl.traject.publication.venue.EventKind;
import nl.traject.publication.venue.Venues;
import nl.traject.ui.Dates;
import nl.traject.ui.FormDialog;
import org.jspecify.annotations.Nullable;

/** Chooses the edition a paper is planned for, among those that can still be reached. */
class PlanDialog extends FormDialog<PlanDialog.Form> {

    record Form(@Nullable Cycle cycle) {}

    PlanDialog(Venues venues, Clock clock, SerializableConsumer<Cycle> plan) {
        super(Form.class, I18NProvider.translate("publication.plan"), I18NProvider.translate("publication.plan"), form -> {
            if (form.cycle() != null) {
                plan.accept(form.cycle());
            }
        });
        var cycle = new ComboBox<Cycle>(getTranslation("publication.edition.label"));
        cycle.setHelperText(getTranslation("publication.edition.help"));
        cycle.setItemLabelGenerator(item -> label(item, clock));
        cycle.setItems(
                query -> venues
                        .listCycles(new CycleFilter(query.getFilter().orElse(""), true), query.getOffset(), query.getLimit())
                        .stream(),
                query -> venues.countCycles(new CycleFilter(query.getFilter().orElse(""), true)));
        binder().forField(cycle).asRequired(required()).bind("cycle");
        add(cycle);
    }

    void openEmpty() {
        open(new Form(null));
    }

    private String label(Cycle cycle, Clock clock) {
        var today = LocalDate.now(clock);
        return cycle.find(EventKind.PAPER)
                .map(due -> getTranslation(
                        due.status() == DateStatus.ESTIMATED
                                ? "publication.edition.until-estimated"
                                : "publication.edition.until",
                        Texts.name(cycle),
                        Dates.brief(due.date().dayIn(clock.getZone()), today)))
                .orElseGet(() -> Texts.name(cycle));
    }
}
