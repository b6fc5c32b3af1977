package nl.traject.progress;

import static nl.traject.db.people.Tables.PERSON;
import static nl.traject.db.progress.Tables.COMMENT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import java.time.Instant;
import java.util.Optional;
import nl.traject.people.Person;
import nl.traject.shared.PersonId;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Comments on entries of the log. */
@Repository
class CommentStore {

    private final DSLContext dsl;

    CommentStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    Optional<Comment> find(CommentId comment) {
        return dsl.select(
                        COMMENT.COMMENT_ID,
                        COMMENT.TRAJECTORY_ID,
                        COMMENT.VERSION,
                        row(PERSON.PERSON_ID, PERSON.GIVEN_NAME, PERSON.FAMILY_NAME)
                                .mapping(Person::new),
                        text(),
                        COMMENT.WRITTEN_AT,
                        COMMENT.WITHDRAWN_AT)
                .from(COMMENT)
                .join(PERSON)
                .on(PERSON.PERSON_ID.eq(COMMENT.AUTHOR_ID))
                .where(COMMENT.COMMENT_ID.eq(comment))
                .fetchOptional(mapping(Comment::new));
    }

    CommentId insert(Entry entry, PersonId author, String text, Instant writtenAt) {
        return dsl.insertInto(COMMENT)
                .set(COMMENT.TRAJECTORY_ID, entry.trajectory())
                .set(COMMENT.ENTRY_ID, entry.id())
                .set(COMMENT.AUTHOR_ID, author)
                .set(COMMENT.BODY, text)
                .set(COMMENT.WRITTEN_AT, writtenAt)
                .returningResult(COMMENT.COMMENT_ID)
                .fetchSingle()
                .value1();
    }

    /** Keeps the row, so that the place stays; refuses when it has another version by now. */
    void withdraw(Comment withdrawn) {
        var updated = dsl.update(COMMENT)
                .set(COMMENT.WITHDRAWN_AT, withdrawn.withdrawnAt())
                .set(COMMENT.VERSION, COMMENT.VERSION.plus(1))
                .where(COMMENT.COMMENT_ID.eq(withdrawn.id()))
                .and(COMMENT.VERSION.eq(withdrawn.version()))
                .execute();
        if (updated == 0) {
            throw new RuleViolation(SharedRefusal.STALE_VERSION);
        }
    }

    /** The words, unless they were taken back. */
    static Field<String> text() {
        return when(COMMENT.WITHDRAWN_AT.isNull(), COMMENT.BODY).otherwise(val(""));
    }
}
