package nl.traject.people;

import nl.traject.db.people.Routines;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What changes in the numbers that are kept: of trajectories in a state, of people; only triggers add to it. */
@Repository
class TurnStore {

    private final DSLContext dsl;

    TurnStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Sums up what is past. */
    void fold() {
        Routines.foldTurns(dsl.configuration());
    }
}
