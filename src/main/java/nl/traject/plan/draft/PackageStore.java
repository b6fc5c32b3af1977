package nl.traject.plan.draft;

import static nl.traject.db.plan.Tables.EXPECTED_OUTPUT;
import static nl.traject.db.plan.Tables.TOPIC;
import static nl.traject.db.plan.Tables.WORK_PACKAGE;
import static nl.traject.db.plan.Tables.WORK_PACKAGE_TOPIC;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.traject.plan.TopicId;
import nl.traject.shared.TrajectoryId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Work packages of drafts and what they are expected to give. */
@Repository
class PackageStore {

    /** Which draft something belongs to, and whether it is still there. */
    record Owner(TrajectoryId trajectory, WorkPackageId workPackage, boolean removed) {}

    private final DSLContext dsl;

    PackageStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    Optional<Owner> findOwner(WorkPackageId workPackage) {
        return dsl.select(WORK_PACKAGE.TRAJECTORY_ID, WORK_PACKAGE.WORK_PACKAGE_ID, WORK_PACKAGE.REMOVED)
                .from(WORK_PACKAGE)
                .where(WORK_PACKAGE.WORK_PACKAGE_ID.eq(workPackage))
                .fetchOptional(mapping(Owner::new));
    }

    Optional<Owner> findOwner(OutputId output) {
        return dsl.select(WORK_PACKAGE.TRAJECTORY_ID, WORK_PACKAGE.WORK_PACKAGE_ID, WORK_PACKAGE.REMOVED)
                .from(EXPECTED_OUTPUT)
                .join(WORK_PACKAGE)
                .on(WORK_PACKAGE.WORK_PACKAGE_ID.eq(EXPECTED_OUTPUT.WORK_PACKAGE_ID))
                .where(EXPECTED_OUTPUT.EXPECTED_OUTPUT_ID.eq(output))
                .fetchOptional(mapping(Owner::new));
    }

    /** Below all others. */
    WorkPackageId insert(TrajectoryId trajectory, PackageFrame frame) {
        var others = WORK_PACKAGE.as("others");
        var id = dsl.insertInto(WORK_PACKAGE)
                .set(WORK_PACKAGE.TRAJECTORY_ID, trajectory)
                .set(WORK_PACKAGE.STARTS_ON, frame.from())
                .set(WORK_PACKAGE.ENDS_ON, frame.to())
                .set(
                        WORK_PACKAGE.POSITION,
                        field(select(coalesce(max(others.POSITION), inline(0)).plus(1))
                                .from(others)
                                .where(others.TRAJECTORY_ID.eq(trajectory))))
                .returningResult(WORK_PACKAGE.WORK_PACKAGE_ID)
                .fetchSingle()
                .value1();
        writeTopics(trajectory, id, frame.topics());
        return id;
    }

    /** Writes it unless somebody else did since that version; says whether it was written. */
    boolean update(TrajectoryId trajectory, WorkPackageId id, int version, PackageFrame frame) {
        var updated = dsl.update(WORK_PACKAGE)
                .set(WORK_PACKAGE.STARTS_ON, frame.from())
                .set(WORK_PACKAGE.ENDS_ON, frame.to())
                .set(WORK_PACKAGE.VERSION, version + 1)
                .where(WORK_PACKAGE.WORK_PACKAGE_ID.eq(id))
                .and(WORK_PACKAGE.VERSION.eq(version))
                .execute();
        if (updated == 1) {
            writeTopics(trajectory, id, frame.topics());
        }
        return updated == 1;
    }

    /** Says whether anything changed. */
    boolean setRemoved(WorkPackageId id, boolean removed) {
        return dsl.update(WORK_PACKAGE)
                        .set(WORK_PACKAGE.REMOVED, removed)
                        .where(WORK_PACKAGE.WORK_PACKAGE_ID.eq(id))
                        .and(WORK_PACKAGE.REMOVED.ne(removed))
                        .execute()
                == 1;
    }

    /** Those that are there, in their order; nobody else moves any until the transaction ends. */
    List<WorkPackageId> lockOrder(TrajectoryId trajectory) {
        return dsl.select(WORK_PACKAGE.WORK_PACKAGE_ID)
                .from(WORK_PACKAGE)
                .where(WORK_PACKAGE.TRAJECTORY_ID.eq(trajectory))
                .and(WORK_PACKAGE.REMOVED.isFalse())
                .orderBy(WORK_PACKAGE.POSITION, WORK_PACKAGE.WORK_PACKAGE_ID)
                .forUpdate()
                .fetch(WORK_PACKAGE.WORK_PACKAGE_ID);
    }

    /** Touches only those that stand elsewhere now. */
    void order(List<WorkPackageId> order) {
        for (int at = 0; at < order.size(); at++) {
            dsl.update(WORK_PACKAGE)
                    .set(WORK_PACKAGE.POSITION, at + 1)
                    .where(WORK_PACKAGE.WORK_PACKAGE_ID.eq(order.get(at)))
                    .and(WORK_PACKAGE.POSITION.ne(at + 1))
                    .execute();
        }
    }

    /** Topics of a trajectory by their numbers; those that are not there are left out. */
    Map<Integer, TopicId> topics(TrajectoryId trajectory, Set<Integer> numbers) {
        return dsl.select(TOPIC.NUMBER, TOPIC.TOPIC_ID)
                .from(TOPIC)
                .where(TOPIC.TRAJECTORY_ID.eq(trajectory))
                .and(TOPIC.NUMBER.in(numbers))
                .fetchMap(TOPIC.NUMBER, TOPIC.TOPIC_ID);
    }

    OutputId insert(TrajectoryId trajectory, WorkPackageId workPackage, OutputPlan plan) {
        return dsl.insertInto(EXPECTED_OUTPUT)
                .set(EXPECTED_OUTPUT.TRAJECTORY_ID, trajectory)
                .set(EXPECTED_OUTPUT.WORK_PACKAGE_ID, workPackage)
                .set(EXPECTED_OUTPUT.ACADEMIC_YEAR, plan.academicYear())
                .set(EXPECTED_OUTPUT.KIND, plan.kind())
                .set(EXPECTED_OUTPUT.DESCRIPTION, plan.text())
                .returningResult(EXPECTED_OUTPUT.EXPECTED_OUTPUT_ID)
                .fetchSingle()
                .value1();
    }

    /** Writes it unless somebody else did since that version; says whether it was written. */
    boolean update(OutputId output, int version, OutputPlan plan) {
        return dsl.update(EXPECTED_OUTPUT)
                        .set(EXPECTED_OUTPUT.ACADEMIC_YEAR, plan.academicYear())
                        .set(EXPECTED_OUTPUT.KIND, plan.kind())
                        .set(EXPECTED_OUTPUT.DESCRIPTION, plan.text())
                        .set(EXPECTED_OUTPUT.VERSION, version + 1)
                        .where(EXPECTED_OUTPUT.EXPECTED_OUTPUT_ID.eq(output))
                        .and(EXPECTED_OUTPUT.VERSION.eq(version))
                        .execute()
                == 1;
    }

    /** Unless somebody else changed it since that version. */
    boolean delete(OutputId output, int version) {
        return dsl.deleteFrom(EXPECTED_OUTPUT)
                        .where(EXPECTED_OUTPUT.EXPECTED_OUTPUT_ID.eq(output))
                        .and(EXPECTED_OUTPUT.VERSION.eq(version))
                        .execute()
                == 1;
    }

    /** Touches only what changed, so that the history shows that and nothing more. */
    private void writeTopics(TrajectoryId trajectory, WorkPackageId id, Set<Integer> numbers) {
        dsl.deleteFrom(WORK_PACKAGE_TOPIC)
                .where(WORK_PACKAGE_TOPIC.WORK_PACKAGE_ID.eq(id))
                .and(WORK_PACKAGE_TOPIC.TOPIC_ID.notIn(select(TOPIC.TOPIC_ID)
                        .from(TOPIC)
                        .where(TOPIC.TRAJECTORY_ID.eq(trajectory))
                        .and(TOPIC.NUMBER.in(numbers))))
                .execute();
        if (!numbers.isEmpty()) {
            dsl.insertInto(
                            WORK_PACKAGE_TOPIC,
                            WORK_PACKAGE_TOPIC.WORK_PACKAGE_ID,
                            WORK_PACKAGE_TOPIC.TOPIC_ID,
                            WORK_PACKAGE_TOPIC.TRAJECTORY_ID)
                    .select(select(val(id, WORK_PACKAGE_TOPIC.WORK_PACKAGE_ID), TOPIC.TOPIC_ID, TOPIC.TRAJECTORY_ID)
                            .from(TOPIC)
                            .where(TOPIC.TRAJECTORY_ID.eq(trajectory))
                            .and(TOPIC.NUMBER.in(numbers)))
                    .onConflictDoNothing()
                    .execute();
        }
    }
}
