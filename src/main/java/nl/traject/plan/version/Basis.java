package nl.traject.plan.version;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.traject.people.Supervision;
import org.jspecify.annotations.Nullable;

/**
 * What a plan stands on and does not decide itself: which topics are agreed, who supervises, how many hours. What differs
 * from it later suggests an amendment.
 */
public record Basis(List<Fact> facts) {

    /** What a fact is about. */
    public enum Kind {
        TOPIC,
        SUPERVISOR,
        HOURS
    }

    /** States of a topic that matter to a plan. */
    public static final String AGREED = "AGREED";

    /**
     * One thing as it stood.
     *
     * @param key tells it from others of its kind
     * @param state for a topic AGREED, DROPPED or MERGED; for a supervisor the parts; for hours the share of full time
     * @param label what it is called
     */
    public record Fact(Kind kind, String key, String state, String label) {}

    /** What can have become different. */
    public enum What {
        TOPIC_AGREED,
        TOPIC_DROPPED,
        TOPIC_MERGED,
        SUPERVISOR_JOINED,
        SUPERVISOR_LEFT,
        SUPERVISOR_PART,
        HOURS
    }

    /**
     * Something that became different.
     *
     * @param label what it is about; for hours, the share of full time before
     * @param now how it is now: the share of full time; empty where {@code what} says it all
     */
    public record Change(What what, String label, String now) {}

    public Basis {
        facts = List.copyOf(facts);
    }

    /** What a plan would stand on today. */
    static Basis of(List<Fact> topics, PlanTeam team, BigDecimal fte) {
        var facts = new ArrayList<>(topics);
        team.supervisions().stream()
                .collect(groupingBy(supervision -> supervision.supervisor().id(), LinkedHashMap::new, toList()))
                .forEach((person, places) -> facts.add(new Fact(
                        Kind.SUPERVISOR,
                        person.toString(),
                        places.stream().map(Basis::part).sorted().collect(joining(", ")),
                        places.getFirst().supervisor().name())));
        facts.add(new Fact(Kind.HOURS, "fte", fte.stripTrailingZeros().toPlainString(), ""));
        return new Basis(facts);
    }

    private static String part(Supervision supervision) {
        return supervision.part() + (supervision.first() ? " first" : "") + (supervision.second() ? " second" : "");
    }

    /** How things have become different; supervisors and topics by their keys, in the order in which they are now. */
    public List<Change> changesTo(Basis now) {
        var before = byKey(this);
        var after = byKey(now);
        var changes = new ArrayList<Change>();
        after.forEach((key, fact) -> add(changes, before.get(key), fact));
        before.forEach((key, fact) -> {
            if (fact.kind() == Kind.SUPERVISOR && !after.containsKey(key)) {
                changes.add(new Change(What.SUPERVISOR_LEFT, fact.label(), ""));
            }
        });
        return List.copyOf(changes);
    }

    private static void add(List<Change> changes, @Nullable Fact before, Fact now) {
        if (before != null && before.state().equals(now.state())) {
            return;
        }
        switch (now.kind()) {
            case HOURS -> {
                if (before != null) {
                    changes.add(new Change(What.HOURS, before.state(), now.state()));
                }
            }
            case SUPERVISOR ->
                changes.add(
                        new Change(before == null ? What.SUPERVISOR_JOINED : What.SUPERVISOR_PART, now.label(), ""));
            case TOPIC -> {
                if (now.state().equals(AGREED)) {
                    changes.add(new Change(What.TOPIC_AGREED, now.label(), ""));
                } else if (before != null && before.state().equals(AGREED)) {
                    changes.add(new Change(
                            now.state().equals("MERGED") ? What.TOPIC_MERGED : What.TOPIC_DROPPED, now.label(), ""));
                }
            }
        }
    }

    private static Map<String, Fact> byKey(Basis basis) {
        return basis.facts.stream()
                .collect(toMap(fact -> fact.kind() + " " + fact.key(), fact -> fact, (a, b) -> a, LinkedHashMap::new));
    }
}
