package nl.traject.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import nl.traject.publication.NextVenue;
import nl.traject.publication.venue.DateStatus;
import nl.traject.publication.venue.EventKind;
import nl.traject.ui.Dates;
import nl.traject.ui.Label;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;

/** Editions that are still within reach, with the time that is left between a decision and their deadline. */
class NextVenueTable extends Composite<NativeTable> {

    private static final int DAYS_OF_WEEK = 7;

    NextVenueTable(List<NextVenue> venues, LocalDate today, ZoneId zone) {
        getContent().addClassNames("ledger", "next-venues");
        var head = new NativeTableRow();
        Stream.of("venue", "due", "left", "fits")
                .map(key -> new NativeTableHeaderCell(getTranslation("publication.next." + key)))
                .forEach(cell -> {
                    cell.getElement().setAttribute("scope", "col");
                    head.add(cell);
                });
        var body = new NativeTableBody();
        venues.forEach(venue -> body.add(row(venue, today, zone)));
        getContent().add(new NativeTableHeader(head), body);
    }

    private Component row(NextVenue venue, LocalDate today, ZoneId zone) {
        var name = new NativeTableHeaderCell(Texts.name(venue.cycle()));
        name.getElement().setAttribute("scope", "row");
        var due = venue.cycle().find(EventKind.PAPER);
        var day = due.map(date -> Dates.brief(date.date().dayIn(zone), today))
                .orElseGet(() -> getTranslation("publication.next.any-day"));
        var when = new NativeTableCell(Label.span(day));
        if (due.isPresent() && due.get().status() == DateStatus.ESTIMATED) {
            when.add(Label.meta(" " + getTranslation("publication.estimated")));
        }
        var fits = venue.isTight()
                ? new StatusBadge(StatusKind.TIGHT)
                : new StatusBadge(StatusKind.MET, getTranslation("publication.next.fit"));
        return new NativeTableRow(
                name, when, new NativeTableCell(Label.dim(left(venue))), new NativeTableCell(fits));
    }

    private String left(NextVenue venue) {
        var days = venue.daysAfter();
        if (days == null) {
            return getTranslation("publication.next.rolling");
        }
        return days < 2 * DAYS_OF_WEEK
                ? getTranslation("publication.next.days", days)
                : getTranslation("publication.next.weeks", days / DAYS_OF_WEEK);
    }
}
