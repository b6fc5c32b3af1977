package nl.traject.concern.ui;

import com.vaadin.flow.i18n.I18NProvider;
import nl.traject.concern.Concern.Status;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;

/** How concerns are told. */
final class Texts {

    private Texts() {}

    static String of(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    static StatusBadge status(Status status) {
        var shape =
                switch (status) {
                    case OPEN -> StatusKind.WAITING;
                    case ANSWERED -> StatusKind.ACTIVE;
                    case WITHDRAWN -> StatusKind.SUPERSEDED;
                    case CLOSED -> StatusKind.MET;
                };
        return new StatusBadge(shape, of("concern.status." + status));
    }
}
