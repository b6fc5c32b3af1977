package nl.traject.plan.vocabulary;

import static nl.traject.db.plan.Tables.TERM;
import static nl.traject.db.plan.Tables.TOPIC_TERM;
import static org.jooq.Functions.nullOnAllNull;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.val;

import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import nl.traject.db.people.Routines;
import nl.traject.plan.Term;
import nl.traject.plan.TermId;
import nl.traject.plan.TermKind;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.SelectField;
import org.springframework.stereotype.Repository;

/** The vocabulary on disk: one statement a stretch of the list, one for the number of terms. */
@Repository
class VocabularyStore {

    private static final nl.traject.db.plan.tables.Term HEADING = TERM.as("heading");
    private static final nl.traject.db.plan.tables.Term BELOW = TERM.as("below");
    private static final nl.traject.db.plan.tables.Term BEFORE = TERM.as("before");

    private final DSLContext dsl;

    VocabularyStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    boolean isAdministrator() {
        return Boolean.TRUE.equals(
                dsl.select(Routines.isAdministrator()).fetchSingle().value1());
    }

    List<TermEntry> list(VocabularyFilter filter, int offset, int limit) {
        return list(matching(filter), offset, limit);
    }

    int count(VocabularyFilter filter) {
        return dsl.selectCount()
                .from(TERM)
                .leftJoin(HEADING)
                .on(HEADING.TERM_ID.eq(TERM.GROUP_ID))
                .where(matching(filter))
                .fetchSingle()
                .value1();
    }

    Optional<TermEntry> find(TermId id) {
        return list(TERM.TERM_ID.eq(id), 0, 1).stream().findFirst();
    }

    List<Term> listGroups() {
        return list(TERM.KIND.eq(TermKind.TECHNIQUE_GROUP), 0, Integer.MAX_VALUE).stream()
                .map(TermEntry::term)
                .toList();
    }

    /** What is offered of its kind, of a technique within its group, itself among it, in order. */
    List<TermEntry> listBeside(TermEntry entry) {
        return list(
                TERM.KIND
                        .eq(entry.kind())
                        .and(TERM.RETIRED.isFalse())
                        .and(
                                entry.group() == null
                                        ? TERM.GROUP_ID.isNull()
                                        : TERM.GROUP_ID.eq(entry.group().id())),
                0,
                Integer.MAX_VALUE);
    }

    /** At the end of its kind. */
    TermId insert(TermKind kind, TermText text) {
        return dsl.insertInto(TERM)
                .set(TERM.KIND, kind)
                .set(TERM.GROUP_ID, text.group())
                .set(
                        TERM.POSITION,
                        field(select(coalesce(max(BEFORE.POSITION), inline(0)).plus(1))
                                .from(BEFORE)
                                .where(BEFORE.KIND.eq(kind))))
                .set(TERM.NAME, text.name())
                .set(TERM.NAME_NL, text.dutchName())
                .set(TERM.CONFIDENCE, text.confidence())
                .returningResult(TERM.TERM_ID)
                .fetchSingle()
                .value1();
    }

    /** False when somebody else saved it since it was read. */
    boolean update(TermEntry entry) {
        return dsl.update(TERM)
                        .set(TERM.GROUP_ID, entry.term().group())
                        .set(TERM.NAME, entry.term().name())
                        .set(TERM.NAME_NL, entry.term().dutchName())
                        .set(TERM.CONFIDENCE, entry.term().confidence())
                        .set(TERM.RETIRED, entry.term().retired())
                        .set(TERM.VERSION, TERM.VERSION.plus(1))
                        .where(unchanged(entry))
                        .execute()
                == 1;
    }

    /** In one statement, as no two of a kind may have one place at its end. False when one was saved meanwhile. */
    boolean swap(Move move) {
        return dsl.update(TERM)
                        .set(
                                TERM.POSITION,
                                case_(TERM.TERM_ID)
                                        .when(
                                                move.one().id(),
                                                move.other().term().position())
                                        .otherwise(move.one().term().position()))
                        .set(TERM.VERSION, TERM.VERSION.plus(1))
                        .where(unchanged(move.one()).or(unchanged(move.other())))
                        .execute()
                == 2;
    }

    private List<TermEntry> list(Condition which, int offset, int limit) {
        return dsl.select(
                        term(TERM),
                        TERM.VERSION,
                        term(HEADING),
                        coalesce(
                                field(selectCount().from(TOPIC_TERM).where(TOPIC_TERM.TERM_ID.eq(TERM.TERM_ID))),
                                inline(0)),
                        coalesce(
                                field(selectCount()
                                        .from(BELOW)
                                        .where(BELOW.GROUP_ID.eq(TERM.TERM_ID))
                                        .and(BELOW.RETIRED.isFalse())),
                                inline(0)))
                .from(TERM)
                .leftJoin(HEADING)
                .on(HEADING.TERM_ID.eq(TERM.GROUP_ID))
                .where(which)
                .orderBy(order())
                .limit(limit)
                .offset(offset)
                .fetch(mapping(TermEntry::new));
    }

    private static SelectField<Term> term(nl.traject.db.plan.tables.Term table) {
        return row(
                        table.TERM_ID,
                        table.KIND,
                        table.GROUP_ID,
                        table.POSITION,
                        table.NAME,
                        table.NAME_NL,
                        table.CONFIDENCE,
                        table.RETIRED)
                .mapping(nullOnAllNull(Term::new));
    }

    private static Condition unchanged(TermEntry entry) {
        return TERM.TERM_ID.eq(entry.id()).and(TERM.VERSION.eq(entry.version()));
    }

    private static Condition matching(VocabularyFilter filter) {
        var kind = filter.kind();
        var condition = kind == null ? noCondition() : TERM.KIND.eq(kind);
        for (var word : filter.text().split("\\s+")) {
            condition = condition.and(named(word));
        }
        return condition.and(filter.offeredOnly() ? TERM.RETIRED.isFalse() : noCondition());
    }

    private static Condition named(String word) {
        return word.isEmpty()
                ? noCondition()
                : List.of(TERM.NAME, TERM.NAME_NL, HEADING.NAME, HEADING.NAME_NL).stream()
                        .map(name -> (Condition) Routines.searchable(name).contains(Routines.searchable(val(word))))
                        .reduce(Condition::or)
                        .orElseThrow();
    }

    /** Kinds as the words are declared, retired terms at the end of theirs. */
    private static List<OrderField<?>> order() {
        var kinds = new EnumMap<TermKind, Integer>(TermKind.class);
        for (var kind : TermKind.values()) {
            kinds.put(kind, kind.ordinal());
        }
        Field<Integer> kind = case_(TERM.KIND).mapValues(kinds);
        return List.of(kind, coalesce(HEADING.POSITION, inline(0)), TERM.RETIRED, TERM.POSITION, TERM.TERM_ID);
    }
}
