package nl.traject.plan.version;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.traject.people.Person;
import nl.traject.plan.content.PlanContent;
import nl.traject.rules.RuleSet;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.TrajectoryId;

/**
 * A draft that is about to be frozen and put before its parties.
 *
 * @param ruleSet short name of the rules by which the parties are asked
 * @param parties in the order of the rule set; who proposes has agreed by it
 */
public record Proposal(
        TrajectoryId trajectory,
        int number,
        Person by,
        LocalDate on,
        String ruleSet,
        String ruleSetVersion,
        List<Party> parties,
        Snapshot snapshot,
        Basis basis) {

    public Proposal {
        parties = List.copyOf(parties);
    }

    /**
     * Asks the parties of the rule set, all at once but those who are asked last. Refuses while another proposal waits, what
     * says the same as the version in force or as one a change was asked for, a plan without a working title or without the
     * hours of supervision, and a team without a party that the rule set asks for.
     *
     * @param before every version there is
     */
    public static Proposal of(
            TrajectoryId trajectory,
            PlanContent content,
            Basis basis,
            List<FrozenVersion> before,
            PlanTeam team,
            RuleSet rules,
            Person by,
            LocalDate today) {
        whyNotNow(before.stream().map(FrozenVersion::version).toList())
                .or(() -> whyNotYet(content))
                .ifPresent(refused -> {
                    throw refused;
                });
        var snapshot = Snapshot.of(content);
        before.stream()
                .filter(version -> version.stillSays(snapshot))
                .findFirst()
                .ifPresent(same -> {
                    throw new RuleViolation(
                            VersionRefusal.PLAN_VERSION_UNCHANGED,
                            same.version().number());
                });

        var last = rules.plan().askedLast().value();
        var parties = rules.plan().parties().value().stream()
                .map(part -> new Party(part, team.asked(part), last.contains(part) ? null : today, null))
                .toList();
        var number = before.stream()
                        .mapToInt(version -> version.version().number())
                        .max()
                        .orElse(0)
                + 1;
        return new Proposal(
                trajectory,
                number,
                by,
                today,
                rules.code(),
                rules.version(),
                Answers.of(parties, by, team, today).agreedWherePossible(),
                snapshot,
                basis);
    }

    /** Why nothing can be proposed now, whatever the draft says. */
    public static Optional<RuleViolation> whyNotNow(List<PlanVersion> before) {
        return before.stream().anyMatch(version -> version.status() == VersionStatus.PROPOSED)
                ? Optional.of(new RuleViolation(VersionRefusal.PLAN_VERSION_ONE_PROPOSED))
                : Optional.empty();
    }

    /** What a draft lacks before anybody can be asked about it. */
    public static Optional<RuleViolation> whyNotYet(PlanContent content) {
        if (content.research().workingTitle().isBlank()) {
            return Optional.of(new RuleViolation(VersionRefusal.PLAN_NEEDS_TITLE));
        }
        return content.supervision().monthlyHours() == null
                ? Optional.of(new RuleViolation(VersionRefusal.PLAN_NEEDS_HOURS))
                : Optional.empty();
    }

    /** A version that is there, with the digest of what it says. */
    public record FrozenVersion(PlanVersion version, String sha256) {

        boolean stillSays(Snapshot snapshot) {
            return sha256.equals(snapshot.sha256())
                    && (version.status() == VersionStatus.IN_FORCE || version.status() == VersionStatus.CHANGE_ASKED);
        }
    }
}
