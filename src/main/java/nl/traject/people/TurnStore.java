package nl.traject.people;

import nl.traject.db.people.Routines;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** How many trajectories come into a state or out of it, and when; only triggers add to it. */
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
