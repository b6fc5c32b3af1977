package nl.traject.history;

import static nl.traject.db.history.Tables.CHAIN;
import static org.jooq.Records.mapping;

import java.util.List;
import nl.traject.db.history.Routines;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The chains of the history; only a function of the database's owner adds to them. */
@Repository
class ChainStore {

    private final DSLContext dsl;

    ChainStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Links at most so many rows and answers how many. */
    int link(int most) {
        return Routines.linkChanges(dsl.configuration(), most);
    }

    /** The ends of the chains that are open to the reader. */
    List<ChainHead> heads() {
        return dsl.select(CHAIN.CHAIN_ID, CHAIN.LENGTH, CHAIN.HASH, CHAIN.LINKED_AT)
                .from(CHAIN)
                .orderBy(CHAIN.CHAIN_ID)
                .fetch(mapping(ChainHead::new));
    }
}
