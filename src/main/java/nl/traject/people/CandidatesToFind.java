package nl.traject.people;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import nl.traject.ui.Findable;
import nl.traject.ui.NavigationSection.Entry;
import org.springframework.stereotype.Component;

/** Candidates by a part of their name, those that concern the reader. */
@Component
class CandidatesToFind implements Findable {

    private final Trajectories trajectories;

    CandidatesToFind(Trajectories trajectories) {
        this.trajectories = trajectories;
    }

    @Override
    public String title() {
        return I18NProvider.translate("people.candidates.title");
    }

    @Override
    public List<Entry> matching(String text, int limit) {
        return trajectories.listCandidates(text, 0, limit).stream()
                .map(line -> Entry.person(line.candidate().name(), "phd/" + line.trajectory()))
                .toList();
    }
}
