package nl.traject.plan.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.traject.TrajectTest;
import nl.traject.people.Cast;
import nl.traject.people.Cast.Team;
import nl.traject.plan.content.PlanPart;
import nl.traject.security.SignIn;
import nl.traject.shared.NotFound;
import nl.traject.shared.NotPermitted;
import nl.traject.shared.Refusal;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@TrajectTest
class PlanCommentsTest {

    @Autowired
    private PlanComments comments;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private DSLContext dsl;

    @Autowired
    private Cast cast;

    private Team team;

    @BeforeEach
    void thePromotorIsSignedIn() {
        team = cast.inMonth16();
        SignIn.as(team.promotor());
    }

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void a_thread_is_answered_resolved_and_opened_again() {
        var place = TextPlace.of(TextKind.SUMMARY);
        var id = comments.say(team.trajectory(), place, " Which number would make you give it up? ");
        comments.say(team.trajectory(), PlanPart.TEACHING, "Not too much.");
        SignIn.doing(team.candidate(), () -> comments.answer(id, "Half of it."));

        assertThat(comments.list(team.trajectory())).hasSize(2).first().satisfies(thread -> {
            assertThat(thread.part()).isEqualTo(PlanPart.RESEARCH);
            assertThat(thread.place()).isEqualTo(place);
            assertThat(thread.body()).isEqualTo("Which number would make you give it up?");
            assertThat(thread.replies())
                    .extracting(reply -> reply.author().name() + ": " + reply.body())
                    .containsExactly("Robin Vos: Half of it.");
        });
        SignIn.as(team.candidate());
        comments.resolve(id, 1);
        refuses(DraftRefusal.DRAFT_COMMENT_ALREADY_RESOLVED, () -> comments.answer(id, "And another thing."));
        refuses(SharedRefusal.STALE_VERSION, () -> comments.resolve(id, 1));
        refuses(DraftRefusal.DRAFT_COMMENT_ALREADY_RESOLVED, () -> comments.resolve(id, 2));
        assertThat(comments.list(team.trajectory()).getLast()).satisfies(thread -> {
            assertThat(thread.id()).isEqualTo(id);
            assertThat(thread.resolvedBy())
                    .isNotNull()
                    .satisfies(by -> assertThat(by.name()).isEqualTo("Robin Vos"));
        });

        comments.reopen(id, 2);

        refuses(DraftRefusal.DRAFT_COMMENT_NOT_RESOLVED, () -> comments.reopen(id, 3));
        assertThat(comments.list(team.trajectory()).getFirst().isOpen()).isTrue();
    }

    @Test
    void nothing_and_too_much_is_refused() {
        refuses(
                DraftRefusal.DRAFT_COMMENT_BODY_LENGTH,
                () -> comments.say(team.trajectory(), PlanPart.RESEARCH, " \n"));
        refuses(
                DraftRefusal.DRAFT_COMMENT_BODY_LENGTH,
                () -> comments.say(team.trajectory(), PlanPart.RESEARCH, "x".repeat(10_001)));
        comments.say(team.trajectory(), PlanPart.RESEARCH, "😀".repeat(10_000));
    }

    @Test
    void the_school_listens_and_a_stranger_hears_nothing() {
        var id = comments.say(team.trajectory(), PlanPart.RESEARCH, "Between us.");

        SignIn.as(team.administrator());
        assertThat(comments.list(team.trajectory())).hasSize(1);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> comments.answer(id, "Heard."));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> comments.resolve(id, 1));
        SignIn.as(team.stranger());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> comments.list(team.trajectory()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> comments.answer(id, "Hello."));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> comments.say(team.trajectory(), PlanPart.RESEARCH, "Hello."));
    }

    @Test
    void nobody_can_put_words_into_the_mouth_of_another_or_take_them_back() {
        comments.say(team.trajectory(), PlanPart.RESEARCH, "Mine.");

        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> transaction()
                        .executeWithoutResult(status -> dsl.execute(
                                "insert into plan.draft_comment (trajectory_id, part, author_id, body, written_at)"
                                        + " values (?, 'RESEARCH', ?, 'Not mine.', now())",
                                team.trajectory().value(),
                                team.candidate().value())));
        assertThat(transaction()
                        .<Integer>execute(status -> dsl.execute(
                                "delete from plan.draft_comment where trajectory_id = ?",
                                team.trajectory().value())))
                .isZero();
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(transactions);
    }

    private static void refuses(Refusal refusal, ThrowingCallable step) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(step)
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
