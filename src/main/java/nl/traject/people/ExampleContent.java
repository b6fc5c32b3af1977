package nl.traject.people;

import java.time.LocalDate;
import java.util.Map;
import nl.traject.shared.PersonId;
import nl.traject.shared.TrajectoryId;

/** A feature's part of the example data; written as the system actor "examples", in the order of the beans. */
public interface ExampleContent {

    /** The invented trajectories, by what there is to see. */
    enum Story {
        /** Robin Vos, sixteen months, the evaluation is open, late and has no observer. */
        EVALUATION_LATE,
        /** Fem Meijer, third month, everything begins. */
        THIRD_MONTH,
        /** Jo Schouten, parental leave at 0.8 fte. */
        PARENTAL_LEAVE,
        /** Puck Dijkman, past the evaluation. */
        CONTINUED
    }

    /**
     * One invented trajectory.
     *
     * @param people everybody by user name, such as "r.vos", "i.maas" (first promotor), "t.lind" (daily supervisor)
     */
    record Example(
            Story story,
            TrajectoryId trajectory,
            PersonId candidate,
            LocalDate start,
            LocalDate today,
            Map<String, PersonId> people) {

        /** Somebody by user name. */
        public PersonId person(String username) {
            var person = people.get(username);
            if (person == null) {
                throw new IllegalArgumentException("no example person " + username);
            }
            return person;
        }
    }

    void write(Example example);
}
