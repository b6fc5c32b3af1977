package nl.traject.plan;

import static nl.traject.db.plan.Tables.TERM;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;

import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The vocabulary. */
@Repository
class TermStore {

    private static final nl.traject.db.plan.tables.Term HEADING = TERM.as("heading");

    private final DSLContext dsl;

    TermStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** What is offered today: in the order of the vocabulary, kind by kind, techniques group by group. */
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
                .leftJoin(HEADING)
                .on(HEADING.TERM_ID.eq(TERM.GROUP_ID))
                .where(which)
                .orderBy(TERM.KIND, coalesce(HEADING.POSITION, inline(0)), TERM.POSITION, TERM.TERM_ID)
                .fetch(mapping(Term::new));
    }
}
