package nl.traject.plan;

import static nl.traject.db.plan.Tables.TERM;
import static org.jooq.Records.mapping;

import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The vocabulary. */
@Repository
class TermStore {

    private final DSLContext dsl;

    TermStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** What is offered today: in the order of the vocabulary, kind by kind. */
    List<Term> offered() {
        return list(TERM.RETIRED.isFalse());
    }

    /** All terms of some kinds, retired ones too. */
    List<Term> listOf(Collection<TermKind> kinds) {
        return list(TERM.KIND.in(kinds));
    }

    private List<Term> list(Condition which) {
        return dsl.select(
                        TERM.TERM_ID,
                        TERM.KIND,
                        TERM.GROUP_ID,
                        TERM.POSITION,
                        TERM.NAME,
                        TERM.NAME_NL,
                        TERM.CONFIDENCE,
                        TERM.RETIRED)
                .from(TERM)
                .where(which)
                .orderBy(TERM.KIND, TERM.POSITION, TERM.TERM_ID)
                .fetch(mapping(Term::new));
    }
}
