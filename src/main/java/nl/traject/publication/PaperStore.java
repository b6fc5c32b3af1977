package nl.traject.publication;

import static nl.traject.db.people.Tables.PERSON;
import static nl.traject.db.publication.Tables.PAPER;
import static nl.traject.db.publication.Tables.PAPER_AUTHOR;
import static nl.traject.db.publication.Tables.PAPER_TOPIC;
import static nl.traject.db.publication.Tables.SUBMISSION;
import static nl.traject.db.publication.Tables.SUBMISSION_STEP;
import static nl.traject.db.publication.Tables.TOPIC_NUMBER;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.traject.people.Person;
import nl.traject.plan.TopicId;
import nl.traject.plan.TopicPapers;
import nl.traject.publication.venue.CycleId;
import nl.traject.shared.PersonId;
import nl.traject.shared.TrajectoryId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Papers with their authors, topics, submissions and steps; the cycles themselves are the venues' matter. */
@Repository
class PaperStore {

    private final DSLContext dsl;

    PaperStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** By number. */
    List<Paper> list(TrajectoryId trajectory, int offset, int limit) {
        return papers(PAPER.TRAJECTORY_ID.eq(trajectory), offset, limit);
    }

    int count(TrajectoryId trajectory) {
        return dsl.fetchCount(PAPER, PAPER.TRAJECTORY_ID.eq(trajectory));
    }

    /** How many papers each trajectory has; those without any are left out. */
    Map<TrajectoryId, Integer> countByTrajectory(Collection<TrajectoryId> trajectories) {
        return dsl.select(PAPER.TRAJECTORY_ID, DSL.count())
                .from(PAPER)
                .where(PAPER.TRAJECTORY_ID.in(trajectories))
                .groupBy(PAPER.TRAJECTORY_ID)
                .fetchMap(PAPER.TRAJECTORY_ID, DSL.count());
    }

    Optional<Paper> find(TrajectoryId trajectory, int number) {
        return papers(PAPER.TRAJECTORY_ID.eq(trajectory).and(PAPER.NUMBER.eq(number)), 0, 1).stream()
                .findFirst();
    }

    Map<TopicId, Integer> countByTopic(TrajectoryId trajectory) {
        return dsl.select(PAPER_TOPIC.TOPIC_ID, DSL.count())
                .from(PAPER_TOPIC)
                .where(PAPER_TOPIC.TRAJECTORY_ID.eq(trajectory))
                .groupBy(PAPER_TOPIC.TOPIC_ID)
                .fetchMap(PAPER_TOPIC.TOPIC_ID, DSL.count());
    }

    List<TopicPapers.Paper> listOf(TopicId topic) {
        return dsl.select(PAPER.NUMBER, PAPER.TITLE)
                .from(PAPER)
                .join(PAPER_TOPIC)
                .on(PAPER_TOPIC.PAPER_ID.eq(PAPER.PAPER_ID))
                .where(PAPER_TOPIC.TOPIC_ID.eq(topic))
                .orderBy(PAPER.NUMBER, PAPER.PAPER_ID)
                .fetch(mapping(TopicPapers.Paper::new));
    }

    /** Topics of the trajectory by their numbers. */
    List<TopicId> topics(TrajectoryId trajectory, Collection<Integer> numbers) {
        return dsl.select(TOPIC_NUMBER.TOPIC_ID)
                .from(TOPIC_NUMBER)
                .where(TOPIC_NUMBER.TRAJECTORY_ID.eq(trajectory))
                .and(TOPIC_NUMBER.NUMBER.in(numbers))
                .orderBy(TOPIC_NUMBER.NUMBER)
                .fetch(TOPIC_NUMBER.TOPIC_ID);
    }

    int nextNumber(TrajectoryId trajectory) {
        return dsl.select(coalesce(max(PAPER.NUMBER), inline(0)))
                        .from(PAPER)
                        .where(PAPER.TRAJECTORY_ID.eq(trajectory))
                        .fetchSingle()
                        .value1()
                + 1;
    }

    PaperId insert(TrajectoryId trajectory, int number, PaperDraft draft) {
        var id = dsl.insertInto(PAPER)
                .set(PAPER.TRAJECTORY_ID, trajectory)
                .set(PAPER.NUMBER, number)
                .set(PAPER.TITLE, draft.title())
                .set(PAPER.ABSTRACT, draft.summary())
                .set(PAPER.REPOSITORY, draft.repository())
                .set(PAPER.PREPRINT, draft.preprint())
                .returningResult(PAPER.PAPER_ID)
                .fetchSingle()
                .value1();
        insertAuthors(id, trajectory, draft.authors());
        insertTopics(id, trajectory, draft.topics());
        return id;
    }

    /** Whether it was still the version that was read. Authors and topics are written anew when they differ. */
    boolean update(Paper paper, PaperDraft before) {
        var draft = paper.content();
        var written = dsl.update(PAPER)
                .set(PAPER.TITLE, draft.title())
                .set(PAPER.ABSTRACT, draft.summary())
                .set(PAPER.REPOSITORY, draft.repository())
                .set(PAPER.PREPRINT, draft.preprint())
                .set(PAPER.VERSION, paper.version() + 1)
                .where(PAPER.PAPER_ID.eq(paper.id()))
                .and(PAPER.VERSION.eq(paper.version()))
                .execute();
        if (written == 1 && !draft.authors().equals(before.authors())) {
            dsl.deleteFrom(PAPER_AUTHOR)
                    .where(PAPER_AUTHOR.PAPER_ID.eq(paper.id()))
                    .execute();
            insertAuthors(paper.id(), paper.trajectory(), draft.authors());
        }
        if (written == 1 && !draft.topics().equals(before.topics())) {
            dsl.deleteFrom(PAPER_TOPIC)
                    .where(PAPER_TOPIC.PAPER_ID.eq(paper.id()))
                    .execute();
            insertTopics(paper.id(), paper.trajectory(), draft.topics());
        }
        return written == 1;
    }

    SubmissionId insert(Paper paper, CycleId cycle, SubmissionStatus status, @Nullable SubmissionId resubmissionOf) {
        return dsl.insertInto(SUBMISSION)
                .set(SUBMISSION.PAPER_ID, paper.id())
                .set(SUBMISSION.TRAJECTORY_ID, paper.trajectory())
                .set(SUBMISSION.CYCLE_ID, cycle)
                .set(SUBMISSION.STATUS, status)
                .set(SUBMISSION.RESUBMISSION_OF, resubmissionOf)
                .returningResult(SUBMISSION.SUBMISSION_ID)
                .fetchSingle()
                .value1();
    }

    /** Whether it was still the version that was read. */
    boolean update(Submission submission) {
        return dsl.update(SUBMISSION)
                        .set(SUBMISSION.STATUS, submission.status())
                        .set(SUBMISSION.VERSION, submission.version() + 1)
                        .where(SUBMISSION.SUBMISSION_ID.eq(submission.id()))
                        .and(SUBMISSION.VERSION.eq(submission.version()))
                        .execute()
                == 1;
    }

    void insertStep(
            SubmissionId submission,
            TrajectoryId trajectory,
            SubmissionStatus status,
            LocalDate takenOn,
            PersonId takenBy,
            String note) {
        dsl.insertInto(SUBMISSION_STEP)
                .set(SUBMISSION_STEP.SUBMISSION_ID, submission)
                .set(SUBMISSION_STEP.TRAJECTORY_ID, trajectory)
                .set(SUBMISSION_STEP.STATUS, status)
                .set(SUBMISSION_STEP.TAKEN_ON, takenOn)
                .set(SUBMISSION_STEP.TAKEN_BY, takenBy)
                .set(SUBMISSION_STEP.NOTE, note)
                .execute();
    }

    private void insertAuthors(PaperId paper, TrajectoryId trajectory, List<Author> authors) {
        var inserts = new ArrayList<Query>();
        for (int i = 0; i < authors.size(); i++) {
            var author = authors.get(i);
            inserts.add(dsl.insertInto(PAPER_AUTHOR)
                    .set(PAPER_AUTHOR.PAPER_ID, paper)
                    .set(PAPER_AUTHOR.TRAJECTORY_ID, trajectory)
                    .set(PAPER_AUTHOR.POSITION, i + 1)
                    .set(PAPER_AUTHOR.NAME, author.name().strip())
                    .set(PAPER_AUTHOR.CANDIDATE, author.candidate())
                    .set(PAPER_AUTHOR.CONTRIBUTION, author.contribution().strip()));
        }
        dsl.batch(inserts).execute();
    }

    private void insertTopics(PaperId paper, TrajectoryId trajectory, List<TopicId> topics) {
        for (var topic : topics) {
            dsl.insertInto(PAPER_TOPIC)
                    .set(PAPER_TOPIC.PAPER_ID, paper)
                    .set(PAPER_TOPIC.TRAJECTORY_ID, trajectory)
                    .set(PAPER_TOPIC.TOPIC_ID, topic)
                    .execute();
        }
    }

    private List<Paper> papers(Condition condition, int offset, int limit) {
        return dsl.select(PAPER.PAPER_ID, PAPER.VERSION, PAPER.TRAJECTORY_ID, PAPER.NUMBER, content(), submissions())
                .from(PAPER)
                .where(condition)
                .orderBy(PAPER.NUMBER, PAPER.PAPER_ID)
                .limit(limit)
                .offset(offset)
                .fetch(mapping(Paper::new));
    }

    private static SelectField<PaperDraft> content() {
        return row(PAPER.TITLE, PAPER.ABSTRACT, PAPER.REPOSITORY, PAPER.PREPRINT, authors(), topics())
                .mapping(PaperDraft::new);
    }

    private static Field<List<Author>> authors() {
        return multiset(select(PAPER_AUTHOR.NAME, PAPER_AUTHOR.CANDIDATE, PAPER_AUTHOR.CONTRIBUTION)
                        .from(PAPER_AUTHOR)
                        .where(PAPER_AUTHOR.PAPER_ID.eq(PAPER.PAPER_ID))
                        .orderBy(PAPER_AUTHOR.POSITION))
                .convertFrom(found -> found.map(mapping(Author::new)));
    }

    private static Field<List<TopicId>> topics() {
        return multiset(select(PAPER_TOPIC.TOPIC_ID)
                        .from(PAPER_TOPIC)
                        .where(PAPER_TOPIC.PAPER_ID.eq(PAPER.PAPER_ID))
                        .orderBy(PAPER_TOPIC.TOPIC_ID))
                .convertFrom(found -> found.map(topic -> topic.value1()));
    }

    private static Field<List<Submission>> submissions() {
        return multiset(select(
                                SUBMISSION.SUBMISSION_ID,
                                SUBMISSION.VERSION,
                                SUBMISSION.PAPER_ID,
                                SUBMISSION.CYCLE_ID,
                                SUBMISSION.STATUS,
                                SUBMISSION.RESUBMISSION_OF,
                                steps())
                        .from(SUBMISSION)
                        .where(SUBMISSION.PAPER_ID.eq(PAPER.PAPER_ID))
                        .orderBy(SUBMISSION.SUBMISSION_ID))
                .convertFrom(found -> found.map(mapping(Submission::new)));
    }

    private static Field<List<SubmissionStep>> steps() {
        return multiset(select(
                                SUBMISSION_STEP.STATUS,
                                SUBMISSION_STEP.TAKEN_ON,
                                row(PERSON.PERSON_ID, PERSON.GIVEN_NAME, PERSON.FAMILY_NAME)
                                        .mapping(Person::new),
                                SUBMISSION_STEP.NOTE)
                        .from(SUBMISSION_STEP)
                        .join(PERSON)
                        .on(PERSON.PERSON_ID.eq(SUBMISSION_STEP.TAKEN_BY))
                        .where(SUBMISSION_STEP.SUBMISSION_ID.eq(SUBMISSION.SUBMISSION_ID))
                        .orderBy(SUBMISSION_STEP.TAKEN_ON, SUBMISSION_STEP.SUBMISSION_STEP_ID))
                .convertFrom(found -> found.map(mapping(SubmissionStep::new)));
    }
}
