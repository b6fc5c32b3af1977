package nl.traject.rules;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** Whether the rules of a set fit together, so that every date that others rely on can be computed. */
final class RuleSetConsistency {

    /** Without these there is no 18-month evaluation. */
    private static final List<MilestoneEvent> NEEDED = List.of(
            MilestoneEvent.EVALUATION,
            MilestoneEvent.EVALUATION_OPENS,
            MilestoneEvent.NOTICE,
            MilestoneEvent.DECIDE_BY);

    private final RuleSet rules;
    private final Refuser refuser;
    private final Map<MilestoneEvent, MilestoneEvent> baseOf = new EnumMap<>(MilestoneEvent.class);

    RuleSetConsistency(RuleSet rules, Refuser refuser) {
        this.rules = rules;
        this.refuser = refuser;
    }

    /** Notes a refusal for a place in the text, named by its path. */
    interface Refuser {
        void refuse(RulesRefusal refusal, String path, Object... more);
    }

    /** Refuses every flaw found. */
    void require() {
        requireAmounts();
        rules.everyMilestone().forEach(rule -> baseOf.putIfAbsent(rule.event(), rule.base()));
        requireMilestones();
        for (var event : NEEDED) {
            if (!baseOf.containsKey(event)) {
                refuser.refuse(RulesRefusal.RULES_EVENT_MISSING, "/milestones", event.name());
            }
        }
        requireMandatoryDates();
    }

    private void requireAmounts() {
        var nominal = rules.timeline().nominalMonths().value();
        var first = rules.timeline().firstTermMonths().value();
        requireValue(nominal >= 1, "/timeline/nominalMonths/value");
        requireValue(first >= 1 && first <= nominal, "/timeline/firstTermMonths/value");
        requireValue(rules.timeline().fullTimeHours().value().signum() > 0, "/timeline/fullTimeHours/value");
        requireRange(rules.team().people().value(), "/team/people/value");
        requireRange(rules.team().promotors().value(), "/team/promotors/value");
        requireRange(rules.teaching().usualSharePercent().value(), "/teaching/usualSharePercent/value");
        requireValue(rules.evaluation().responseDays().value() >= 0, "/evaluation/responseDays/value");
    }

    private void requireMilestones() {
        var seen = EnumSet.noneOf(MilestoneEvent.class);
        for (var i = 0; i < rules.milestones().size(); i++) {
            var rule = rules.milestones().get(i);
            var path = "/milestones/" + i;
            var event = rule.event().name();
            if (rule.event().isFact() || rule.event().isContractLastDay()) {
                refuser.refuse(RulesRefusal.RULES_EVENT_GIVEN, path + "/event", event);
            }
            if (!seen.add(rule.event())) {
                refuser.refuse(RulesRefusal.RULES_EVENT_TWICE, path + "/event", event);
            }
            if (!rule.base().isFact() && !baseOf.containsKey(rule.base())) {
                refuser.refuse(
                        RulesRefusal.RULES_BASE_MISSING,
                        path + "/base",
                        event,
                        rule.base().name());
            }
            requireValue(!rule.moves() || rule.base() == MilestoneEvent.START, path + "/moves");
            requireNoCircle(rule.event(), path);
        }
    }

    private void requireNoCircle(MilestoneEvent event, String path) {
        var passed = EnumSet.of(event);
        for (var base = baseOf.get(event); base != null; base = baseOf.get(base)) {
            if (!passed.add(base)) {
                refuser.refuse(RulesRefusal.RULES_BASE_CIRCLE, path + "/base", event.name());
                return;
            }
        }
    }

    private void requireMandatoryDates() {
        for (var i = 0; i < rules.education().mandatory().size(); i++) {
            var item = rules.education().mandatory().get(i);
            var event = MilestoneEvent.mandatoryOfYear(item.dueYear());
            requireValue(
                    event.isPresent() && baseOf.containsKey(event.get()), "/education/mandatory/" + i + "/dueYear");
        }
    }

    private void requireRange(RuleSet.Range range, String path) {
        requireValue(range.from() >= 0 && range.to() >= range.from(), path);
    }

    private void requireValue(boolean holds, String path) {
        if (!holds) {
            refuser.refuse(RulesRefusal.RULES_WRONG_VALUE, path);
        }
    }
}
