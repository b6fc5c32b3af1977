package nl.traject.plan.draft;

import static nl.traject.db.people.Tables.PERSON;
import static nl.traject.db.plan.Tables.DRAFT_COMMENT;
import static org.jooq.Functions.nullOnAllNull;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.traject.people.Person;
import nl.traject.plan.content.PlanPart;
import nl.traject.shared.PersonId;
import nl.traject.shared.TrajectoryId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What the team says about drafts. */
@Repository
class PlanCommentStore {

    private final DSLContext dsl;

    PlanCommentStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The threads of a draft, open ones first, the oldest first. */
    List<CommentThread> list(TrajectoryId trajectory) {
        return threads(DRAFT_COMMENT.TRAJECTORY_ID.eq(trajectory));
    }

    Optional<CommentThread> find(CommentId thread) {
        return threads(DRAFT_COMMENT.DRAFT_COMMENT_ID.eq(thread)).stream().findFirst();
    }

    /** The first of a thread when that is null. */
    CommentId insert(
            TrajectoryId trajectory,
            PlanPart part,
            @Nullable TextPlace place,
            @Nullable CommentId thread,
            PersonId author,
            String body,
            Instant at) {
        return dsl.insertInto(DRAFT_COMMENT)
                .set(DRAFT_COMMENT.TRAJECTORY_ID, trajectory)
                .set(DRAFT_COMMENT.PART, part)
                .set(DRAFT_COMMENT.PLACE, place == null ? "" : place.key())
                .set(DRAFT_COMMENT.THREAD_ID, thread)
                .set(DRAFT_COMMENT.AUTHOR_ID, author)
                .set(DRAFT_COMMENT.BODY, body)
                .set(DRAFT_COMMENT.WRITTEN_AT, at)
                .returningResult(DRAFT_COMMENT.DRAFT_COMMENT_ID)
                .fetchSingle()
                .value1();
    }

    /** Writes whether it is resolved unless somebody else did since; says whether it was written. */
    boolean update(CommentThread thread, @Nullable PersonId resolvedBy, @Nullable Instant resolvedAt) {
        return dsl.update(DRAFT_COMMENT)
                        .set(DRAFT_COMMENT.RESOLVED_BY, resolvedBy)
                        .set(DRAFT_COMMENT.RESOLVED_AT, resolvedAt)
                        .set(DRAFT_COMMENT.VERSION, thread.version() + 1)
                        .where(DRAFT_COMMENT.DRAFT_COMMENT_ID.eq(thread.id()))
                        .and(DRAFT_COMMENT.VERSION.eq(thread.version()))
                        .execute()
                == 1;
    }

    private List<CommentThread> threads(Condition which) {
        return dsl.select(threadsWhere(which)).fetchSingle().value1();
    }

    /** The threads of a draft, open ones first, the oldest first, as a field of a larger statement. */
    static Field<List<CommentThread>> threadsOf(TrajectoryId trajectory) {
        return threadsWhere(DRAFT_COMMENT.TRAJECTORY_ID.eq(trajectory));
    }

    private static Field<List<CommentThread>> threadsWhere(Condition which) {
        var resolver = PERSON.as("resolver");
        return multiset(select(
                                DRAFT_COMMENT.DRAFT_COMMENT_ID,
                                DRAFT_COMMENT.TRAJECTORY_ID,
                                DRAFT_COMMENT.VERSION,
                                DRAFT_COMMENT.PART,
                                DRAFT_COMMENT.PLACE.convertFrom(
                                        key -> TextPlace.ofKey(key).orElse(null)),
                                row(PERSON.PERSON_ID, PERSON.GIVEN_NAME, PERSON.FAMILY_NAME)
                                        .mapping(Person::new),
                                DRAFT_COMMENT.BODY,
                                DRAFT_COMMENT.WRITTEN_AT,
                                replies(),
                                row(resolver.PERSON_ID, resolver.GIVEN_NAME, resolver.FAMILY_NAME)
                                        .mapping(nullOnAllNull(Person::new)),
                                DRAFT_COMMENT.RESOLVED_AT)
                        .from(DRAFT_COMMENT)
                        .join(PERSON)
                        .on(PERSON.PERSON_ID.eq(DRAFT_COMMENT.AUTHOR_ID))
                        .leftJoin(resolver)
                        .on(resolver.PERSON_ID.eq(DRAFT_COMMENT.RESOLVED_BY))
                        .where(which)
                        .and(DRAFT_COMMENT.THREAD_ID.isNull())
                        .orderBy(DRAFT_COMMENT.RESOLVED_AT.isNotNull(), DRAFT_COMMENT.DRAFT_COMMENT_ID))
                .convertFrom(found -> found.map(mapping(CommentThread::new)));
    }

    private static Field<List<CommentThread.Reply>> replies() {
        var reply = DRAFT_COMMENT.as("reply");
        var writer = PERSON.as("writer");
        return multiset(select(
                                row(writer.PERSON_ID, writer.GIVEN_NAME, writer.FAMILY_NAME)
                                        .mapping(Person::new),
                                reply.BODY,
                                reply.WRITTEN_AT)
                        .from(reply)
                        .join(writer)
                        .on(writer.PERSON_ID.eq(reply.AUTHOR_ID))
                        .where(reply.THREAD_ID.eq(DRAFT_COMMENT.DRAFT_COMMENT_ID))
                        .orderBy(reply.DRAFT_COMMENT_ID))
                .convertFrom(found -> found.map(mapping(CommentThread.Reply::new)));
    }
}
