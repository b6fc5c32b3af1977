package nl.traject.people;

import nl.traject.shared.PersonId;
import nl.traject.ui.PersonNames;
import org.springframework.stereotype.Component;

/** Tells the frame of every page what somebody is called. */
@Component
class Names implements PersonNames {

    private final Trajectories trajectories;

    Names(Trajectories trajectories) {
        this.trajectories = trajectories;
    }

    @Override
    public String nameOf(PersonId person) {
        return trajectories.getPerson(person).name();
    }
}
