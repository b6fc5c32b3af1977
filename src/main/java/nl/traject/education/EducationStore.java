package nl.traject.education;

import static nl.traject.db.education.Tables.ITEM;
import static nl.traject.db.people.Tables.PERSON;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.traject.education.Item.Mark;
import nl.traject.people.Person;
import nl.traject.shared.Ects;
import nl.traject.shared.PersonId;
import nl.traject.shared.TrajectoryId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Items of the educational plan. */
@Repository
class EducationStore {

    private final DSLContext dsl;

    EducationStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    Optional<Item> find(ItemId item) {
        return items(ITEM.ITEM_ID.eq(item)).stream().findFirst();
    }

    /** Those of the given items that belong to the trajectory, in no order. */
    List<Item> list(TrajectoryId trajectory, Collection<ItemId> wanted) {
        return wanted.isEmpty()
                ? List.of()
                : items(ITEM.TRAJECTORY_ID.eq(trajectory).and(ITEM.ITEM_ID.in(wanted)));
    }

    /** Every item of some trajectories as lines of their ledgers; nothing for who has none. */
    Map<TrajectoryId, List<Entry>> entriesOf(Collection<TrajectoryId> trajectories) {
        return dsl.select(
                        ITEM.TRAJECTORY_ID,
                        row(
                                        ITEM.ITEM_ID,
                                        ITEM.STATUS,
                                        ITEM.CATEGORY,
                                        ITEM.TITLE,
                                        ITEM.EC.convertFrom(Ects::new),
                                        ITEM.STARTS_ON,
                                        ITEM.ENDS_ON,
                                        ITEM.MANDATORY_CODE,
                                        ITEM.DECIDED_ON)
                                .mapping(Entry::new))
                .from(ITEM)
                .where(ITEM.TRAJECTORY_ID.in(trajectories))
                .orderBy(ITEM.TRAJECTORY_ID, ITEM.ENDS_ON, ITEM.ITEM_ID)
                .fetchGroups(line -> line.value1(), line -> line.value2());
    }

    /** Every item of a trajectory as a line of the ledger. */
    List<Entry> entries(TrajectoryId trajectory) {
        return dsl.select(
                        ITEM.ITEM_ID,
                        ITEM.STATUS,
                        ITEM.CATEGORY,
                        ITEM.TITLE,
                        ITEM.EC.convertFrom(Ects::new),
                        ITEM.STARTS_ON,
                        ITEM.ENDS_ON,
                        ITEM.MANDATORY_CODE,
                        ITEM.DECIDED_ON)
                .from(ITEM)
                .where(ITEM.TRAJECTORY_ID.eq(trajectory))
                .orderBy(ITEM.ENDS_ON, ITEM.ITEM_ID)
                .fetch(mapping(Entry::new));
    }

    ItemId insert(Item item) {
        return dsl.insertInto(ITEM)
                .set(ITEM.TRAJECTORY_ID, item.trajectory())
                .set(ITEM.CATEGORY, item.plan().category())
                .set(ITEM.TITLE, item.plan().title())
                .set(ITEM.PROVIDER, item.plan().provider())
                .set(ITEM.PLACE, item.plan().place())
                .set(ITEM.STARTS_ON, item.plan().from())
                .set(ITEM.ENDS_ON, item.plan().to())
                .set(ITEM.EC, item.plan().credits().value())
                .set(ITEM.MANDATORY_CODE, item.plan().mandatory())
                .set(ITEM.STATUS, item.status())
                .set(ITEM.ASKED_ID, who(item.asked()))
                .set(ITEM.ASKED_ON, on(item.asked()))
                .set(ITEM.APPROVED_BY, who(item.approved()))
                .set(ITEM.APPROVED_ON, on(item.approved()))
                .set(ITEM.PROOF, item.proof())
                .set(ITEM.COMPLETED_ON, item.completedOn())
                .set(ITEM.DECIDED_BY, who(item.decided()))
                .set(ITEM.DECIDED_ON, on(item.decided()))
                .set(ITEM.REASON, item.reason())
                .set(ITEM.OVERRULED, item.overruled())
                .returningResult(ITEM.ITEM_ID)
                .fetchSingle()
                .value1();
    }

    /** Writes it unless somebody else did in the meantime; says whether it was written. */
    boolean update(ItemId id, Item item) {
        return dsl.update(ITEM)
                        .set(ITEM.CATEGORY, item.plan().category())
                        .set(ITEM.TITLE, item.plan().title())
                        .set(ITEM.PROVIDER, item.plan().provider())
                        .set(ITEM.PLACE, item.plan().place())
                        .set(ITEM.STARTS_ON, item.plan().from())
                        .set(ITEM.ENDS_ON, item.plan().to())
                        .set(ITEM.EC, item.plan().credits().value())
                        .set(ITEM.MANDATORY_CODE, item.plan().mandatory())
                        .set(ITEM.STATUS, item.status())
                        .set(ITEM.ASKED_ID, who(item.asked()))
                        .set(ITEM.ASKED_ON, on(item.asked()))
                        .set(ITEM.APPROVED_BY, who(item.approved()))
                        .set(ITEM.APPROVED_ON, on(item.approved()))
                        .set(ITEM.PROOF, item.proof())
                        .set(ITEM.COMPLETED_ON, item.completedOn())
                        .set(ITEM.DECIDED_BY, who(item.decided()))
                        .set(ITEM.DECIDED_ON, on(item.decided()))
                        .set(ITEM.REASON, item.reason())
                        .set(ITEM.OVERRULED, item.overruled())
                        .set(ITEM.VERSION, item.version() + 1)
                        .where(ITEM.ITEM_ID.eq(id))
                        .and(ITEM.VERSION.eq(item.version()))
                        .execute()
                == 1;
    }

    private List<Item> items(Condition which) {
        var asked = PERSON.as("asked");
        var approver = PERSON.as("approver");
        var decider = PERSON.as("decider");
        return dsl.select(
                        ITEM.ITEM_ID,
                        ITEM.TRAJECTORY_ID,
                        ITEM.VERSION,
                        row(
                                        ITEM.CATEGORY,
                                        ITEM.TITLE,
                                        ITEM.PROVIDER,
                                        ITEM.PLACE,
                                        ITEM.STARTS_ON,
                                        ITEM.ENDS_ON,
                                        ITEM.EC.convertFrom(Ects::new),
                                        ITEM.MANDATORY_CODE)
                                .mapping(ItemPlan::new),
                        ITEM.STATUS,
                        mark(ITEM.ASKED_ID, asked.GIVEN_NAME, asked.FAMILY_NAME, ITEM.ASKED_ON),
                        mark(ITEM.APPROVED_BY, approver.GIVEN_NAME, approver.FAMILY_NAME, ITEM.APPROVED_ON),
                        ITEM.PROOF,
                        ITEM.COMPLETED_ON,
                        mark(ITEM.DECIDED_BY, decider.GIVEN_NAME, decider.FAMILY_NAME, ITEM.DECIDED_ON),
                        ITEM.REASON,
                        ITEM.OVERRULED)
                .from(ITEM)
                .leftJoin(asked)
                .on(asked.PERSON_ID.eq(ITEM.ASKED_ID))
                .leftJoin(approver)
                .on(approver.PERSON_ID.eq(ITEM.APPROVED_BY))
                .leftJoin(decider)
                .on(decider.PERSON_ID.eq(ITEM.DECIDED_BY))
                .where(which)
                .orderBy(ITEM.ENDS_ON, ITEM.ITEM_ID)
                .fetch(mapping(Item::new));
    }

    private static SelectField<@Nullable Mark> mark(
            Field<PersonId> id, Field<String> givenName, Field<String> familyName, Field<LocalDate> day) {
        return row(id, givenName, familyName, day)
                .mapping((who, given, family, on) -> who == null ? null : new Mark(new Person(who, given, family), on));
    }

    private static @Nullable PersonId who(@Nullable Mark mark) {
        return mark == null ? null : mark.who().id();
    }

    private static @Nullable LocalDate on(@Nullable Mark mark) {
        return mark == null ? null : mark.on();
    }
}
