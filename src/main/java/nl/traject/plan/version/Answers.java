package nl.traject.plan.version;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import nl.traject.people.Person;
import nl.traject.shared.NotPermitted;
import nl.traject.shared.RuleViolation;

/** What somebody says on a day, for every party that this person may answer for; one who plays two parts says it once. */
record Answers(List<Party> parties, Person by, PlanTeam team, LocalDate today) {

    static Answers of(List<Party> parties, Person by, PlanTeam team, LocalDate today) {
        return new Answers(parties, by, team, today);
    }

    /** Who proposes agrees by it, and whose agreement was all that was missing has the last ones asked. */
    List<Party> agreedWherePossible() {
        return askLast(given(Answer.Kind.AGREED, ""));
    }

    /** Refuses who is no party, who is not asked yet, and who answered before. */
    List<Party> agreed() {
        requireTurn();
        return agreedWherePossible();
    }

    /** Refuses the same, and a change without a reason. */
    List<Party> changeAsked(String reason) {
        requireTurn();
        if (reason.isBlank()) {
            throw new RuleViolation(VersionRefusal.PARTY_CHANGE_WITH_REASON);
        }
        return given(Answer.Kind.CHANGE, reason.strip());
    }

    private List<Party> given(Answer.Kind kind, String reason) {
        return parties.stream()
                .map(party -> isTheirs(party) ? party.answer(new Answer(kind, by, today, reason)) : party)
                .toList();
    }

    private List<Party> askLast(List<Party> answered) {
        var others = answered.stream().filter(party -> party.askedOn() != null).allMatch(Party::hasAgreed);
        return others
                ? answered.stream()
                        .map(party -> party.askedOn() == null ? party.ask(today) : party)
                        .toList()
                : answered;
    }

    private void requireTurn() {
        if (any(this::isTheirs)) {
            return;
        }
        parties.stream()
                .map(Party::answer)
                .filter(answer -> answer != null && answer.by().id().equals(by.id()))
                .findFirst()
                .ifPresent(answer -> {
                    throw new RuleViolation(VersionRefusal.PARTY_ANSWER_IS_KEPT, answer.on());
                });
        if (any(party -> party.askedOn() == null && team.mayAnswer(party, by.id()))) {
            throw new RuleViolation(VersionRefusal.PARTY_NOT_ASKED_YET);
        }
        throw new NotPermitted(VersionRefusal.ONLY_A_PARTY);
    }

    private boolean isTheirs(Party party) {
        return party.isOpen() && team.mayAnswer(party, by.id());
    }

    private boolean any(Predicate<Party> holds) {
        return parties.stream().anyMatch(holds);
    }
}
