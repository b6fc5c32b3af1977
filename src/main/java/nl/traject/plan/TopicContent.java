package nl.traject.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.traject.shared.RuleViolation;

/** Everything about a topic that people write; identity, status and agreement are beside it. */
public record TopicContent(Claim claim, Method method, Evidence evidence, Frame frame) {

    /** An idea that has a name and nothing more. */
    public static TopicContent named(String title) {
        return new TopicContent(Claim.named(title), Method.none(), Evidence.none(), Frame.none());
    }

    /** All terms it names, of every kind. */
    public List<Term> terms() {
        var all = new ArrayList<Term>();
        for (Set<Term> some : List.of(
                method.techniques(),
                method.mediators(),
                method.modelFamilies(),
                method.domains(),
                evidence.groundTruths(),
                evidence.benchmarks())) {
            all.addAll(some);
        }
        return List.copyOf(all);
    }

    /** Refuses terms that are no longer offered, unless they were named before. */
    void requireOffered(List<Term> before) {
        terms().stream()
                .filter(Term::retired)
                .filter(term -> before.stream().noneMatch(named -> named.id().equals(term.id())))
                .findFirst()
                .ifPresent(term -> {
                    throw new RuleViolation(PlanRefusal.TERM_IS_RETIRED, term.name());
                });
    }

    /** Why this cannot be proposed yet; empty when it can. */
    public Optional<RuleViolation> whyNotProposable() {
        try {
            requireProposable();
            return Optional.empty();
        } catch (RuleViolation missing) {
            return Optional.of(missing);
        }
    }

    void requireProposable() {
        claim.requireTestable();
        if (method.techniques().isEmpty()) {
            throw new RuleViolation(PlanRefusal.TOPIC_TECHNIQUE_PRESENT);
        }
    }
}
