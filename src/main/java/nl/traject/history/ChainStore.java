package nl.traject.history;

import static nl.traject.db.history.Tables.CHAIN;
import static nl.traject.db.history.Tables.WAITING;
import static nl.traject.db.people.Tables.SCHOOL;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;

import java.time.Instant;
import java.util.List;
import nl.traject.db.history.Routines;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The chains of the history; only a function of the database's owner adds to them. */
@Repository
class ChainStore {

    /** How many changes wait, since when. */
    record Waiting(long changes, @Nullable Instant since) {}

    private final DSLContext dsl;

    ChainStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Links at most so many rows and answers how many. */
    int link(int most) {
        return Routines.linkChanges(dsl.configuration(), most);
    }

    /** Changes of the reader's chains that are not linked yet, and when the oldest was made. */
    Waiting waiting() {
        var found = WAITING();
        return dsl.select(found.CHANGES, found.SINCE).from(found).fetchSingle(mapping(Waiting::new));
    }

    /** The same ends with the names of their schools. */
    List<ChainState.Chain> named() {
        return dsl.select(
                        row(CHAIN.CHAIN_ID, CHAIN.LENGTH, CHAIN.HASH, CHAIN.LINKED_AT)
                                .mapping(ChainHead::new),
                        SCHOOL.NAME)
                .from(CHAIN)
                .leftJoin(SCHOOL)
                .on(SCHOOL.SCHOOL_ID.coerce(CHAIN.CHAIN_ID).eq(CHAIN.CHAIN_ID))
                .orderBy(CHAIN.CHAIN_ID)
                .fetch(mapping(ChainState.Chain::new));
    }

    boolean isAdministrator() {
        return dsl.select(nl.traject.db.people.Routines.isAdministrator()).fetchSingle(Record1::value1);
    }

    /** The ends of the chains that are open to the reader. */
    List<ChainHead> heads() {
        return dsl.select(CHAIN.CHAIN_ID, CHAIN.LENGTH, CHAIN.HASH, CHAIN.LINKED_AT)
                .from(CHAIN)
                .orderBy(CHAIN.CHAIN_ID)
                .fetch(mapping(ChainHead::new));
    }
}
