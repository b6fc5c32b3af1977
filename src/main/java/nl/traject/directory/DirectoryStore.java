package nl.traject.directory;

import static nl.traject.db.people.Tables.CONTACT;
import static nl.traject.db.people.Tables.OFFICE;
import static nl.traject.db.people.Tables.PERSON;
import static nl.traject.db.people.Tables.PROGRAMME;
import static nl.traject.db.people.Tables.REGISTERED;
import static nl.traject.db.people.Tables.SUPERVISION;
import static nl.traject.db.people.Tables.TRAJECTORY;
import static nl.traject.db.security.Tables.ACCOUNT;
import static nl.traject.db.security.Tables.ONE_TIME_LINK;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.traject.db.people.Routines;
import nl.traject.people.Office;
import nl.traject.people.Person;
import nl.traject.shared.PersonId;
import nl.traject.shared.ProgrammeId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import org.jooq.SelectField;
import org.jooq.SortField;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

/** The list of people: one statement a page, one for their number. */
@Repository
class DirectoryStore {

    private static final nl.traject.db.people.tables.Person TWIN = PERSON.as("twin");
    private static final nl.traject.db.people.tables.Contact TWIN_CONTACT = CONTACT.as("twin_contact");

    private static final nl.traject.db.people.tables.Person SELF = PERSON.as("self");
    private static final nl.traject.db.people.tables.Contact SELF_CONTACT = CONTACT.as("self_contact");

    private final DSLContext dsl;
    private final Clock clock;

    DirectoryStore(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    /** First whom the page shows, then what it says of them: what a line says costs more than to skip it. */
    List<DirectoryLine> list(DirectoryFilter filter, DirectoryOrder order, LocalDate today, int offset, int limit) {
        var page = select(PERSON.PERSON_ID)
                .from(PERSON)
                .leftJoin(CONTACT)
                .on(CONTACT.PERSON_ID.eq(PERSON.PERSON_ID))
                .where(fits(filter, today))
                .orderBy(sorted(order))
                .limit(limit)
                .offset(offset);
        return dsl.select(line(today))
                .from(PERSON)
                .leftJoin(CONTACT)
                .on(CONTACT.PERSON_ID.eq(PERSON.PERSON_ID))
                .where(PERSON.PERSON_ID.in(page))
                .orderBy(sorted(order))
                .fetch(Record1::value1);
    }

    /** How many are found; how many there are is kept, not counted. */
    int count(DirectoryFilter filter, LocalDate today) {
        if (filter.equals(DirectoryFilter.NONE)) {
            return dsl.select(coalesce(sum(REGISTERED.CHANGE), inline(0)).cast(SQLDataType.INTEGER))
                    .from(REGISTERED)
                    .fetchSingle()
                    .value1();
        }
        return dsl.selectCount()
                .from(PERSON)
                .leftJoin(CONTACT)
                .on(CONTACT.PERSON_ID.eq(PERSON.PERSON_ID))
                .where(fits(filter, today))
                .fetchSingle()
                .value1();
    }

    /** Three questions with an index each, not one with "or". */
    List<DirectoryLine> twinsOf(PersonId person, LocalDate today) {
        return dsl.select(line(today))
                .from(PERSON)
                .leftJoin(CONTACT)
                .on(CONTACT.PERSON_ID.eq(PERSON.PERSON_ID))
                .where(PERSON.MERGED_INTO.isNull())
                .and(PERSON.PERSON_ID.ne(person))
                .and(PERSON.PERSON_ID.in(select(TWIN.PERSON_ID)
                        .from(TWIN)
                        .where(TWIN.SEARCH_NAME.eq(
                                select(SELF.SEARCH_NAME).from(SELF).where(SELF.PERSON_ID.eq(person))))
                        .union(select(TWIN.PERSON_ID)
                                .from(TWIN)
                                .where(TWIN.ORCID.eq(
                                        select(SELF.ORCID).from(SELF).where(SELF.PERSON_ID.eq(person)))))
                        .union(select(TWIN_CONTACT.PERSON_ID)
                                .from(TWIN_CONTACT)
                                .where(TWIN_CONTACT.MAILBOX.eq(select(SELF_CONTACT.MAILBOX)
                                        .from(SELF_CONTACT)
                                        .where(SELF_CONTACT.PERSON_ID.eq(person)))))))
                .orderBy(sorted(DirectoryOrder.BY_NAME))
                .fetch(Record1::value1);
    }

    private SelectField<DirectoryLine> line(LocalDate today) {
        return row(
                        row(PERSON.PERSON_ID, PERSON.GIVEN_NAME, PERSON.FAMILY_NAME)
                                .mapping(Person::new),
                        CONTACT.EMAIL,
                        candidateIn(),
                        supervises(today),
                        offices(today),
                        signIn())
                .mapping(DirectoryLine::new);
    }

    private static Field<List<String>> candidateIn() {
        return multiset(selectDistinct(PROGRAMME.CODE)
                        .from(TRAJECTORY)
                        .join(PROGRAMME)
                        .on(PROGRAMME.PROGRAMME_ID.eq(TRAJECTORY.PROGRAMME_ID))
                        .where(TRAJECTORY.CANDIDATE_ID.eq(PERSON.PERSON_ID))
                        .orderBy(PROGRAMME.CODE))
                .convertFrom(found -> found.map(Record1::value1));
    }

    private static Field<Integer> supervises(LocalDate today) {
        return coalesce(
                field(selectCount()
                        .from(SUPERVISION)
                        .where(SUPERVISION.SUPERVISOR_ID.eq(PERSON.PERSON_ID))
                        .and(supervisesOn(today))),
                inline(0));
    }

    private static Field<List<Office>> offices(LocalDate today) {
        return multiset(selectDistinct(OFFICE.KIND)
                        .from(OFFICE)
                        .where(OFFICE.PERSON_ID.eq(PERSON.PERSON_ID))
                        .and(heldOn(today))
                        .orderBy(OFFICE.KIND))
                .convertFrom(found -> found.map(Record1::value1));
    }

    private Field<SignInState> signIn() {
        return when(exists(account().and(ACCOUNT.ACTIVE)), SignInState.ACTIVE.name())
                .when(exists(account()), SignInState.CLOSED.name())
                .when(exists(invitation()), SignInState.INVITED.name())
                .otherwise(SignInState.NONE.name())
                .convertFrom(SignInState::valueOf);
    }

    private static SelectConditionStep<Record1<Integer>> account() {
        return selectOne().from(ACCOUNT).where(ACCOUNT.PERSON_ID.eq(PERSON.PERSON_ID));
    }

    private SelectConditionStep<Record1<Integer>> invitation() {
        return selectOne()
                .from(ONE_TIME_LINK)
                .where(ONE_TIME_LINK.PERSON_ID.eq(PERSON.PERSON_ID))
                .and(ONE_TIME_LINK.USED_AT.isNull())
                .and(ONE_TIME_LINK.EXPIRES_AT.gt(clock.instant()));
    }

    private Condition fits(DirectoryFilter filter, LocalDate today) {
        var condition = PERSON.MERGED_INTO.isNull();
        for (var word : filter.text().split("\\s+")) {
            condition = condition.and(named(word));
        }
        var capacity = filter.capacity();
        var programme = filter.programme();
        var signIn = filter.signIn();
        return condition
                .and(capacity == null ? noCondition() : is(capacity, today))
                .and(programme == null ? noCondition() : belongsTo(programme, today))
                .and(signIn == null ? noCondition() : can(signIn))
                .and(filter.twins() ? hasTwin() : noCondition());
    }

    private static Condition named(String word) {
        return word.isEmpty()
                ? noCondition()
                : PERSON.SEARCH_NAME
                        .contains(Routines.searchable(val(word)))
                        .or(lower(CONTACT.EMAIL).contains(lower(val(word))));
    }

    private Condition is(Capacity capacity, LocalDate today) {
        var candidate = exists(selectOne().from(TRAJECTORY).where(TRAJECTORY.CANDIDATE_ID.eq(PERSON.PERSON_ID)));
        var supervisor = exists(selectOne()
                .from(SUPERVISION)
                .where(SUPERVISION.SUPERVISOR_ID.eq(PERSON.PERSON_ID))
                .and(supervisesOn(today)));
        return switch (capacity) {
            case CANDIDATE -> candidate;
            case SUPERVISOR -> supervisor;
            case NONE ->
                candidate
                        .not()
                        .and(supervisor.not())
                        .and(notExists(selectOne()
                                .from(OFFICE)
                                .where(OFFICE.PERSON_ID.eq(PERSON.PERSON_ID))
                                .and(heldOn(today))));
            default ->
                exists(selectOne()
                        .from(OFFICE)
                        .where(OFFICE.PERSON_ID.eq(PERSON.PERSON_ID))
                        .and(OFFICE.KIND.eq(Office.valueOf(capacity.name())))
                        .and(heldOn(today)));
        };
    }

    private static Condition belongsTo(ProgrammeId programme, LocalDate today) {
        return exists(selectOne()
                        .from(TRAJECTORY)
                        .where(TRAJECTORY.CANDIDATE_ID.eq(PERSON.PERSON_ID))
                        .and(TRAJECTORY.PROGRAMME_ID.eq(programme)))
                .or(exists(selectOne()
                        .from(SUPERVISION)
                        .join(TRAJECTORY)
                        .on(TRAJECTORY.TRAJECTORY_ID.eq(SUPERVISION.TRAJECTORY_ID))
                        .where(SUPERVISION.SUPERVISOR_ID.eq(PERSON.PERSON_ID))
                        .and(TRAJECTORY.PROGRAMME_ID.eq(programme))
                        .and(supervisesOn(today))))
                .or(exists(selectOne()
                        .from(OFFICE)
                        .where(OFFICE.PERSON_ID.eq(PERSON.PERSON_ID))
                        .and(OFFICE.PROGRAMME_ID.eq(programme))
                        .and(heldOn(today))));
    }

    private Condition can(SignInState state) {
        return switch (state) {
            case ACTIVE -> exists(account().and(ACCOUNT.ACTIVE));
            case CLOSED -> exists(account().and(ACCOUNT.ACTIVE.isFalse()));
            case INVITED -> notExists(account()).and(exists(invitation()));
            case NONE -> notExists(account()).and(notExists(invitation()));
        };
    }

    /** Somebody else of the same name or ORCID, or with the same mailbox: three sets, each found by an index. */
    private static Condition hasTwin() {
        var another = TWIN.PERSON_ID.ne(PERSON.PERSON_ID).and(TWIN.MERGED_INTO.isNull());
        return exists(selectOne().from(TWIN).where(another).and(TWIN.SEARCH_NAME.eq(PERSON.SEARCH_NAME)))
                .or(exists(selectOne().from(TWIN).where(another).and(TWIN.ORCID.eq(PERSON.ORCID))))
                .or(exists(selectOne()
                        .from(TWIN_CONTACT)
                        .join(TWIN)
                        .on(TWIN.PERSON_ID.eq(TWIN_CONTACT.PERSON_ID))
                        .where(another)
                        .and(TWIN_CONTACT.MAILBOX.eq(CONTACT.MAILBOX))));
    }

    private static Condition heldOn(LocalDate day) {
        return OFFICE.VALID_FROM.le(day).and(OFFICE.VALID_UNTIL.isNull().or(OFFICE.VALID_UNTIL.ge(day)));
    }

    private static Condition supervisesOn(LocalDate day) {
        return SUPERVISION
                .VALID_FROM
                .le(day)
                .and(SUPERVISION.VALID_UNTIL.isNull().or(SUPERVISION.VALID_UNTIL.ge(day)));
    }

    private static List<SortField<?>> sorted(DirectoryOrder order) {
        Stream<Field<?>> fields =
                switch (order.column()) {
                    case NAME ->
                        Stream.of(PERSON.FAMILY_NAME.collate("und-x-icu"), PERSON.GIVEN_NAME, PERSON.PERSON_ID);
                    case EMAIL -> Stream.of(CONTACT.EMAIL, PERSON.PERSON_ID);
                    case REGISTERED -> Stream.of(PERSON.PERSON_ID);
                };
        return fields.<SortField<?>>map(field -> {
                    var sorted = order.descending() ? field.desc() : field.asc();
                    return field.equals(CONTACT.EMAIL) ? sorted.nullsLast() : sorted;
                })
                .toList();
    }
}
