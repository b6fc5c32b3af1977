package nl.traject.audit;

import java.util.Optional;
import nl.traject.rules.Confidence;
import nl.traject.rules.RuleSet;
import nl.traject.rules.RuleSet.MandatoryItem;
import nl.traject.rules.RuleSet.Rule;

/** Where a rule is written and how well that is known. */
public record RuleSource(String text, Confidence confidence) {

    /** By the place that a check fact names, such as {@code education.total}. */
    static Optional<RuleSource> of(RuleSet rules, String ruleKey) {
        return switch (ruleKey) {
            case "team.people" -> Optional.of(of(rules.team().people()));
            case "education.total" -> Optional.of(of(rules.education().total()));
            case "education.mandatory" ->
                rules.education().mandatory().stream().findFirst().map(RuleSource::of);
            case "teaching" -> Optional.of(ofTeaching(rules.teaching()));
            default ->
                Optional.of(
                        new RuleSource(rules.checks().source(), rules.checks().confidence()));
        };
    }

    private static RuleSource ofTeaching(RuleSet.Teaching teaching) {
        var courses = teaching.coursesPerYear();
        return of(courses == null ? teaching.hoursPerYear() : courses);
    }

    private static RuleSource of(Rule<?> rule) {
        return new RuleSource(rule.source(), rule.confidence());
    }

    private static RuleSource of(MandatoryItem item) {
        return new RuleSource(item.source(), item.confidence());
    }
}
