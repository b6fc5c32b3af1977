package nl.traject.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.traject.people.Person;
import nl.traject.rules.CheckState;
import nl.traject.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What HR sees of an evaluation and acts on: that it was decided and how, the dates, the notice. No dossier.
 *
 * @param notice null until it is given
 */
public record NoticeFile(
        Milestone milestone, Terms terms, @Nullable WrittenNotice notice) {

    /** Whole days from a day to the notice date; negative after it. */
    public int daysLeft(LocalDate today) {
        return Math.toIntExact(ChronoUnit.DAYS.between(today, terms.notice()));
    }

    /** How pressing the notice is on a day: met once it is given, else by the thresholds of the decision that it waits for. */
    public CheckState alarmOn(LocalDate today) {
        return notice == null ? terms.alarmOn(today) : CheckState.MET;
    }

    /** Whether it still waits for the notice although its last day is over. */
    public boolean isLateOn(LocalDate today) {
        return notice == null ? today.isAfter(terms.notice()) : notice.isLate();
    }

    /**
     * HR or an administrator records that the notice was given. Refuses it before a decision, a day before the
     * decision or in the future, and a second one. A late one is taken and says so.
     */
    public WrittenNotice give(LocalDate on, String source, Person by, LocalDate today) {
        var decidedOn = milestone.decidedOn();
        if (decidedOn == null) {
            throw new RuleViolation(EvaluationRefusal.WRITTEN_NOTICE_AFTER_DECISION);
        }
        if (notice != null) {
            throw new RuleViolation(EvaluationRefusal.WRITTEN_NOTICE_ONCE);
        }
        if (on.isBefore(decidedOn)) {
            throw new RuleViolation(EvaluationRefusal.NOTICE_BEFORE_DECISION, decidedOn);
        }
        if (on.isAfter(today)) {
            throw new RuleViolation(EvaluationRefusal.NOTICE_NOT_GIVEN_YET, today);
        }
        if (source.length() > WrittenNotice.LONGEST_SOURCE) {
            throw new RuleViolation(EvaluationRefusal.WRITTEN_NOTICE_SOURCE_LENGTH);
        }
        return new WrittenNotice(on, terms.notice(), source.strip(), by);
    }

    /** The milestone after the notice: closed when the contract ends, else open for the continuation. */
    Milestone afterNotice(LocalDate today) {
        var outcome = milestone.outcome();
        return outcome != null && !outcome.continues() ? milestone.close(today) : milestone;
    }

    /** HR signs the continuation. Refuses it before the notice, without a yes, and a second time. */
    public Milestone continued(LocalDate today) {
        var outcome = milestone.outcome();
        if (outcome == null || !outcome.continues()) {
            throw new RuleViolation(EvaluationRefusal.CONTINUATION_WITHOUT_YES);
        }
        if (notice == null) {
            throw new RuleViolation(EvaluationRefusal.CONTINUATION_AFTER_NOTICE);
        }
        if (milestone.status() == Milestone.Status.CLOSED) {
            throw new RuleViolation(EvaluationRefusal.CONTINUATION_ONCE);
        }
        return milestone.close(today);
    }
}
