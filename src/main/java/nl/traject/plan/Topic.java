package nl.traject.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import nl.traject.people.Relation;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;

/**
 * A research topic and its steps. Each step is a verb that gives the topic after it, or refuses in a sentence.
 *
 * @param number counts within the trajectory
 * @param statusSince the day of the last step
 * @param reason why it was paused, merged, dropped or sent back; empty otherwise
 * @param mergedInto the topic it went on in
 */
public record Topic(
        TopicId id,
        TrajectoryId trajectory,
        int number,
        int version,
        TopicContent content,
        TopicStatus status,
        LocalDate statusSince,
        String reason,
        @Nullable TopicRef mergedInto,
        Agreement agreement) {

    public String title() {
        return content.claim().title();
    }

    public TopicRef ref() {
        var parent = content.frame().parent();
        return new TopicRef(id, number, title(), status, parent == null ? null : parent.id());
    }

    /** Whether it is worked on and could not be found wrong: the audit asks for these. */
    public boolean lacksGroundTruth() {
        return status == TopicStatus.ACTIVE && content.evidence().groundTruths().isEmpty();
    }

    /**
     * Takes what was written. From the proposal on the claim stays as it was agreed to; everything else may grow. What is
     * merged or dropped stays as it is.
     *
     * @param others the topics of the trajectory, to see that no topic becomes a part of itself
     */
    public Topic edit(TopicContent written, Collection<TopicRef> others) {
        requireNotOver();
        if (status != TopicStatus.IDEA && !written.claim().equals(content.claim())) {
            throw new RuleViolation(
                    PlanRefusal.TOPIC_CLAIM_PROPOSED,
                    agreement.proposedOn() == null ? statusSince : agreement.proposedOn());
        }
        if (status != TopicStatus.IDEA) {
            written.requireProposable();
        }
        written.requireOffered(content.terms());
        requireNotBelow(written.frame().parent(), others);
        return new Topic(id, trajectory, number, version, written, status, statusSince, reason, mergedInto, agreement);
    }

    /** Puts the claim before candidate and promotor; who proposes agrees by it. */
    public Topic propose(Relation by, LocalDate today) {
        requireNotOver();
        if (status != TopicStatus.IDEA) {
            throw new RuleViolation(
                    PlanRefusal.TOPIC_ALREADY_PROPOSED,
                    agreement.proposedOn() == null ? statusSince : agreement.proposedOn());
        }
        content.requireProposable();
        return step(TopicStatus.PROPOSED, today, "", Agreement.proposed(by, today));
    }

    /** The candidate or a promotor agrees; when both have, the topic is agreed. */
    public Topic agree(Relation by, LocalDate today) {
        requireNotOver();
        if (status == TopicStatus.IDEA) {
            throw new RuleViolation(PlanRefusal.TOPIC_NOT_PROPOSED);
        }
        if (status != TopicStatus.PROPOSED) {
            throw new RuleViolation(PlanRefusal.TOPIC_ALREADY_AGREED, agreedOn());
        }
        var agreed = agreement.with(by, today);
        return agreed.isComplete()
                ? step(TopicStatus.AGREED, today, "", agreed)
                : new Topic(id, trajectory, number, version, content, status, statusSince, reason, mergedInto, agreed);
    }

    /** Sends the claim back to be written anew; whatever was agreed before has to be agreed again. */
    public Topic askForChange(String why, LocalDate today) {
        requireNotOver();
        if (status == TopicStatus.IDEA) {
            throw new RuleViolation(PlanRefusal.TOPIC_NOT_PROPOSED);
        }
        return step(TopicStatus.IDEA, today, Texts.requireReason(why), Agreement.NONE);
    }

    /** Work starts, once both have agreed. */
    public Topic activate(LocalDate today) {
        requireNotOver();
        if (status == TopicStatus.ACTIVE || status == TopicStatus.PAUSED) {
            throw new RuleViolation(PlanRefusal.TOPIC_ALREADY_ACTIVE, statusSince);
        }
        if (status != TopicStatus.AGREED) {
            throw new RuleViolation(PlanRefusal.TOPIC_AGREED_BY_BOTH);
        }
        return step(TopicStatus.ACTIVE, today, "", agreement);
    }

    public Topic pause(String why, LocalDate today) {
        requireNotOver();
        if (status != TopicStatus.ACTIVE) {
            throw new RuleViolation(PlanRefusal.TOPIC_NOT_ACTIVE);
        }
        return step(TopicStatus.PAUSED, today, Texts.requireReason(why), agreement);
    }

    public Topic resume(LocalDate today) {
        requireNotOver();
        if (status != TopicStatus.PAUSED) {
            throw new RuleViolation(PlanRefusal.TOPIC_NOT_PAUSED);
        }
        return step(TopicStatus.ACTIVE, today, "", agreement);
    }

    /** Goes on as part of another topic that has not ended. */
    public Topic mergeInto(TopicRef other, String why, LocalDate today) {
        requireNotOver();
        if (other.id().equals(id)) {
            throw new RuleViolation(PlanRefusal.TOPIC_MERGED_INTO_OTHER);
        }
        if (other.status().isOver()) {
            throw new RuleViolation(PlanRefusal.TOPIC_MERGED_INTO_ENDED, other.number());
        }
        return new Topic(
                id,
                trajectory,
                number,
                version,
                content,
                TopicStatus.MERGED,
                today,
                Texts.requireReason(why),
                other,
                agreement);
    }

    public Topic drop(String why, LocalDate today) {
        requireNotOver();
        return step(TopicStatus.DROPPED, today, Texts.requireReason(why), agreement);
    }

    private Topic step(TopicStatus next, LocalDate today, String why, Agreement after) {
        return new Topic(id, trajectory, number, version, content, next, today, why, mergedInto, after);
    }

    private LocalDate agreedOn() {
        var candidate = agreement.candidateOn();
        var promotor = agreement.promotorOn();
        if (candidate == null || promotor == null) {
            return statusSince;
        }
        return candidate.isAfter(promotor) ? candidate : promotor;
    }

    private void requireNotOver() {
        if (status.isOver()) {
            throw new RuleViolation(PlanRefusal.TOPIC_IS_OVER, statusSince);
        }
    }

    private void requireNotBelow(@Nullable TopicRef parent, Collection<TopicRef> others) {
        Set<TopicId> seen = new HashSet<>();
        for (TopicId above = parent == null ? null : parent.id(); above != null && seen.add(above); ) {
            if (above.equals(id)) {
                throw parent != null && parent.id().equals(id)
                        ? new RuleViolation(PlanRefusal.TOPIC_PARENT_OTHER)
                        : new RuleViolation(PlanRefusal.TOPIC_PARENT_BELOW, parent == null ? number : parent.number());
            }
            var here = above;
            above = others.stream()
                    .filter(other -> other.id().equals(here))
                    .findFirst()
                    .map(TopicRef::parent)
                    .orElse(null);
        }
    }
}
