package nl.traject.progress;

import static nl.traject.db.people.Tables.PERSON;
import static nl.traject.db.progress.Tables.ENTRY_COMMENT;
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
                        ENTRY_COMMENT.ENTRY_COMMENT_ID,
                        ENTRY_COMMENT.TRAJECTORY_ID,
                        ENTRY_COMMENT.VERSION,
                        row(PERSON.PERSON_ID, PERSON.GIVEN_NAME, PERSON.FAMILY_NAME)
                                .mapping(Person::new),
                        text(),
                        ENTRY_COMMENT.WRITTEN_AT,
                        ENTRY_COMMENT.WITHDRAWN_AT)
                .from(ENTRY_COMMENT)
                .join(PERSON)
                .on(PERSON.PERSON_ID.eq(ENTRY_COMMENT.AUTHOR_ID))
                .where(ENTRY_COMMENT.ENTRY_COMMENT_ID.eq(comment))
                .fetchOptional(mapping(Comment::new));
    }

    CommentId insert(Entry entry, PersonId author, String text, Instant writtenAt) {
        return dsl.insertInto(ENTRY_COMMENT)
                .set(ENTRY_COMMENT.TRAJECTORY_ID, entry.trajectory())
                .set(ENTRY_COMMENT.ENTRY_ID, entry.id())
                .set(ENTRY_COMMENT.AUTHOR_ID, author)
                .set(ENTRY_COMMENT.BODY, text)
                .set(ENTRY_COMMENT.WRITTEN_AT, writtenAt)
                .returningResult(ENTRY_COMMENT.ENTRY_COMMENT_ID)
                .fetchSingle()
                .value1();
    }

    /** Keeps the row, so that the place stays; refuses when it has another version by now. */
    void withdraw(Comment withdrawn) {
        var updated = dsl.update(ENTRY_COMMENT)
                .set(ENTRY_COMMENT.WITHDRAWN_AT, withdrawn.withdrawnAt())
                .set(ENTRY_COMMENT.VERSION, ENTRY_COMMENT.VERSION.plus(1))
                .where(ENTRY_COMMENT.ENTRY_COMMENT_ID.eq(withdrawn.id()))
                .and(ENTRY_COMMENT.VERSION.eq(withdrawn.version()))
                .execute();
        if (updated == 0) {
            throw new RuleViolation(SharedRefusal.STALE_VERSION);
        }
    }

    /** The words, unless they were taken back. */
    static Field<String> text() {
        return when(ENTRY_COMMENT.WITHDRAWN_AT.isNull(), ENTRY_COMMENT.BODY).otherwise(val(""));
    }
}
