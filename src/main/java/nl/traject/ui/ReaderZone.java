package nl.traject.ui;

import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/** The time zone that the reader's browser is in; Amsterdam's where it does not say, or nobody knows it. */
public final class ReaderZone {

    private ReaderZone() {}

    public static ZoneId current() {
        return Optional.ofNullable(UI.getCurrent())
                .map(ui -> ui.getPage().getExtendedClientDetails())
                .map(details -> details.getTimeZoneId())
                .flatMap(ReaderZone::parse)
                .orElse(Dates.ZONE);
    }

    private static Optional<ZoneId> parse(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException unknownHere) {
            return Optional.empty();
        }
    }
}
