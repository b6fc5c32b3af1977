package nl.traject.publication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.time.Clock;
import java.time.LocalDate;
import nl.traject.publication.venue.Cycle;
import nl.traject.publication.venue.EditionDate;
import nl.traject.security.CurrentUser;
import nl.traject.security.Role;
import nl.traject.ui.Buttons;
import nl.traject.ui.ListRow;
import nl.traject.ui.RowList;

/** All dates of one cycle with their sources; who works with them may confirm one. */
class CycleDetails extends Composite<Div> {

    CycleDetails(Cycle cycle, Clock clock, LocalDate today, SerializableBiConsumer<Cycle, EditionDate> confirm) {
        getContent().addClassName("cycle-details");
        if (!cycle.note().isEmpty()) {
            getContent().add(new Paragraph(cycle.note()));
        }
        var user = CurrentUser.get();
        boolean mayConfirm = user.has(Role.CANDIDATE) || user.has(Role.SUPERVISOR) || user.has(Role.ADMINISTRATOR);
        getContent()
                .add(new RowList(cycle.dates().stream()
                        .map(date -> {
                            var row = new ListRow(Texts.event(cycle, date.kind()))
                                    .text(Texts.local(date.date(), today, clock.getZone()) + " · "
                                            + Texts.venues(date.date()))
                                    .text(getTranslation("publication.source", date.source()))
                                    .end(Texts.sureness(date));
                            if (mayConfirm) {
                                row.end(Buttons.small(
                                        getTranslation("publication.confirm"), () -> confirm.accept(cycle, date)));
                            }
                            return row;
                        })
                        .toList()));
    }
}
