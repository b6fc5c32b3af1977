package nl.traject.plan.version;

import java.time.LocalDate;
import java.util.List;
import nl.traject.people.Person;
import nl.traject.shared.NotPermitted;
import nl.traject.shared.PersonId;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;

/**
 * A version of a plan and who agreed to it. What it says never changes.
 *
 * @param number counts within the trajectory, from 1
 * @param ruleSet short name of the rules by which the parties were asked, such as "ILLC"
 * @param inForceFrom the day the last party agreed; null before
 * @param supersededOn the first day on which the next one was in force instead; null while it is in force
 * @param withdrawal null unless it was taken back
 * @param version counts the changes of this record
 */
public record PlanVersion(
        PlanVersionId id,
        TrajectoryId trajectory,
        int number,
        VersionStatus status,
        Person proposedBy,
        LocalDate proposedOn,
        String ruleSet,
        String ruleSetVersion,
        List<Party> parties,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate supersededOn,
        @Nullable Withdrawal withdrawal,
        int version) {

    public PlanVersion {
        parties = List.copyOf(parties);
    }

    /**
     * A party agrees; the last one puts it in force from that day. Refuses who is no party, is not asked yet or answered
     * before, and what does not wait for an answer.
     */
    public PlanVersion agree(Person by, PlanTeam team, LocalDate today) {
        requireWaiting();
        return with(VersionStatus.PROPOSED, Answers.of(parties, by, team, today).agreed())
                .settle(today);
    }

    /**
     * A party asks for a change: the version stays frozen under its number. Others may still say what they would have
     * changed, so that the authors learn all of it. Refuses the same as {@link #agree}, and a change without a reason.
     */
    public PlanVersion askForChange(String reason, Person by, PlanTeam team, LocalDate today) {
        if (status != VersionStatus.CHANGE_ASKED) {
            requireWaiting();
        }
        return with(
                VersionStatus.CHANGE_ASKED, Answers.of(parties, by, team, today).changeAsked(reason));
    }

    /**
     * Takes a proposal back. Refuses without a reason, what does not wait for an answer, and everybody but who proposed it;
     * once that person has left the team, who is responsible for what waited for them.
     */
    public PlanVersion withdraw(String reason, Person by, PlanTeam team, LocalDate today) {
        requireWaiting();
        if (!mayWithdraw(by.id(), team)) {
            throw new NotPermitted(VersionRefusal.ONLY_THE_PROPOSER, proposedBy.name());
        }
        if (reason.isBlank()) {
            throw new RuleViolation(VersionRefusal.PLAN_VERSION_WITHDRAWN_WITH_REASON);
        }
        return new PlanVersion(
                id,
                trajectory,
                number,
                VersionStatus.WITHDRAWN,
                proposedBy,
                proposedOn,
                ruleSet,
                ruleSetVersion,
                parties,
                null,
                null,
                new Withdrawal(by, today, reason.strip()),
                version);
    }

    /** The next version takes its place from that day on. Refuses what is not in force. */
    public PlanVersion supersede(LocalDate today) {
        if (status != VersionStatus.IN_FORCE) {
            throw new RuleViolation(VersionRefusal.NO_PLAN_IN_FORCE);
        }
        return dated(VersionStatus.SUPERSEDED, inForceFrom, today);
    }

    /** In force from today when every party has agreed; a rule set may ask for nobody but who proposed. */
    PlanVersion settle(LocalDate today) {
        return status == VersionStatus.PROPOSED && parties.stream().allMatch(Party::hasAgreed)
                ? dated(VersionStatus.IN_FORCE, today, null)
                : this;
    }

    /** Whom it waits for today, and since when; nobody unless it is proposed. */
    public List<Waiting> waitsFor(PlanTeam team) {
        if (status != VersionStatus.PROPOSED) {
            return List.of();
        }
        return parties.stream()
                .filter(Party::isOpen)
                .map(party -> {
                    var asked = party.person();
                    var since = party.askedOn() == null ? proposedOn : party.askedOn();
                    return new Waiting(
                            party,
                            team.answerersOf(party),
                            since,
                            asked == null || team.isThere(asked.id()) ? null : asked);
                })
                .toList();
    }

    /** Whether it is this person's turn to answer. */
    public boolean waitsFor(PersonId person, PlanTeam team) {
        return waitsFor(team).stream()
                .anyMatch(waiting ->
                        waiting.persons().stream().anyMatch(one -> one.id().equals(person)));
    }

    /** Whether this person may still say what is to be changed. */
    public boolean maySayWhatToChange(PersonId person, PlanTeam team) {
        return status == VersionStatus.CHANGE_ASKED
                && parties.stream().anyMatch(party -> party.isOpen() && team.mayAnswer(party, person));
    }

    /** Who proposed it, or who is responsible once that person has left. */
    public boolean mayWithdraw(PersonId person, PlanTeam team) {
        if (status != VersionStatus.PROPOSED) {
            return false;
        }
        return team.isThere(proposedBy.id())
                ? proposedBy.id().equals(person)
                : team.responsible().filter(one -> one.id().equals(person)).isPresent();
    }

    /** Whether it may still take the place of the one in force, or the next one that follows from it. */
    public boolean isNotSettled() {
        return status == VersionStatus.PROPOSED || status == VersionStatus.CHANGE_ASKED;
    }

    /** Whether it was in force at the end of that day. */
    public boolean wasInForceOn(LocalDate day) {
        return inForceFrom != null && !inForceFrom.isAfter(day) && (supersededOn == null || supersededOn.isAfter(day));
    }

    private void requireWaiting() {
        switch (status) {
            case PROPOSED -> {
                // It waits.
            }
            case CHANGE_ASKED ->
                throw new RuleViolation(VersionRefusal.PLAN_VERSION_CHANGE_ASKED, number, changeAskedOn());
            case WITHDRAWN ->
                throw new RuleViolation(
                        VersionRefusal.PLAN_VERSION_IS_WITHDRAWN, number, withdrawal == null ? "" : withdrawal.on());
            case IN_FORCE, SUPERSEDED ->
                throw new RuleViolation(
                        VersionRefusal.PLAN_VERSION_WAS_AGREED, number, inForceFrom == null ? "" : inForceFrom);
        }
    }

    /** The day a change was first asked for; the day of the proposal when there is none. */
    public LocalDate changeAskedOn() {
        return parties.stream()
                .map(Party::answer)
                .filter(answer -> answer != null && answer.kind() == Answer.Kind.CHANGE)
                .map(answer -> answer == null ? proposedOn : answer.on())
                .min(LocalDate::compareTo)
                .orElse(proposedOn);
    }

    private PlanVersion with(VersionStatus next, List<Party> answered) {
        return new PlanVersion(
                id,
                trajectory,
                number,
                next,
                proposedBy,
                proposedOn,
                ruleSet,
                ruleSetVersion,
                answered,
                inForceFrom,
                supersededOn,
                withdrawal,
                version);
    }

    private PlanVersion dated(VersionStatus next, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new PlanVersion(
                id,
                trajectory,
                number,
                next,
                proposedBy,
                proposedOn,
                ruleSet,
                ruleSetVersion,
                parties,
                from,
                until,
                withdrawal,
                version);
    }
}
