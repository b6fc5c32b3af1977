package nl.traject.directory.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.stream.Collectors;
import nl.traject.directory.DirectoryLine;
import nl.traject.directory.SignInState;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;

/** What somebody is, and whether they can sign in, in words. */
final class PersonWords {

    private PersonWords() {}

    /** As what somebody is known today. */
    static String capacities(DirectoryLine line) {
        var words = new ArrayList<String>();
        line.candidateIn().forEach(programme -> words.add(translate("directory.as.candidate", programme)));
        if (line.supervises() > 0) {
            words.add(translate("directory.as.supervisor", line.supervises()));
        }
        line.offices().forEach(office -> words.add(translate("directory.office.kind." + office)));
        return words.stream().collect(Collectors.joining(" · "));
    }

    static StatusBadge badge(SignInState state) {
        var kind =
                switch (state) {
                    case ACTIVE -> StatusKind.ACTIVE;
                    case INVITED -> StatusKind.WAITING;
                    case NONE -> StatusKind.NOT_APPLICABLE;
                    case CLOSED -> StatusKind.PAUSED;
                };
        return new StatusBadge(kind, translate("directory.account." + state));
    }
}
