package nl.traject.plan.compare;

import static nl.traject.plan.compare.PlanSamples.about;
import static nl.traject.plan.compare.PlanSamples.refutedIf;
import static nl.traject.plan.compare.PlanSamples.supposing;
import static nl.traject.plan.compare.PlanSamples.topic;
import static nl.traject.plan.compare.PlanSamples.with;
import static nl.traject.plan.compare.PlanSamples.working;
import static nl.traject.plan.compare.PlanSamples.written;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.traject.plan.compare.Summary.Clause;
import nl.traject.plan.compare.Summary.Event;
import nl.traject.plan.content.PlanContent;
import nl.traject.plan.content.PlanPart;
import nl.traject.plan.content.Research;
import nl.traject.plan.outline.FieldName;
import nl.traject.plan.outline.Outline;
import nl.traject.plan.outline.Subject;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final PlanContent PLAN = PlanSamples.small();
    private static final Research RESEARCH = PLAN.research();

    @Test
    void a_plan_says_the_same_as_itself() {
        var comparison = compare(PLAN, PLAN);

        assertThat(comparison.summary().isEmpty()).isTrue();
        assertThat(comparison.tally().changed()).isZero();
        assertThat(comparison.tally().same()).isGreaterThan(60);
        assertThat(comparison.partsChanged()).isZero();
    }

    @Test
    void a_text_of_the_plan_itself_is_named_and_taken_apart_word_by_word() {
        var comparison = compare(
                PLAN,
                with(
                        PLAN,
                        written(RESEARCH, "Circuits one can check: mechanistic interpretability", RESEARCH.summary())));

        assertThat(comparison.summary().clauses()).containsExactly(new Clause.Fields(List.of(FieldName.WORKING_TITLE)));
        assertThat(comparison.partsChanged()).isEqualTo(1);
        assertThat(comparison.tally().edited()).isEqualTo(1);
    }

    @Test
    void things_are_matched_by_their_key_whatever_they_are_called() {
        var changed = supposing(topic(1), "Nothing is recovered.");
        var later = with(PLAN, about(RESEARCH, List.of(changed, topic(3))));

        var comparison = compare(PLAN, later);

        assertThat(comparison.summary().clauses())
                .containsExactly(
                        new Clause.Things(Subject.TOPIC, Event.CHANGED, List.of("1 Circuits one can check, part 1")),
                        new Clause.Things(Subject.TOPIC, Event.ADDED, List.of("3 Circuits one can check, part 3")),
                        new Clause.Things(Subject.TOPIC, Event.REMOVED, List.of("2 Circuits one can check, part 2")));
        assertThat(topics(comparison))
                .extracting(ItemDifference::heading)
                .containsExactly(
                        "1 Circuits one can check, part 1",
                        "2 Circuits one can check, part 2",
                        "3 Circuits one can check, part 3");
        assertThat(topics(comparison).getFirst().fields())
                .filteredOn(field -> field.change() != Change.SAME)
                .extracting(FieldDifference::name)
                .containsExactly(FieldName.HYPOTHESIS);
    }

    @Test
    void what_the_team_put_elsewhere_is_moved_and_not_removed_and_added() {
        var work = RESEARCH.workPackages();
        var later = with(PLAN, working(RESEARCH, List.of(work.get(2), work.get(0), work.get(1))));

        var comparison = compare(PLAN, later);

        assertThat(comparison.summary().clauses())
                .containsExactly(new Clause.Things(Subject.WORK_PACKAGE, Event.MOVED, List.of("Work package 3")));
        assertThat(comparison.tally().moved()).isEqualTo(1);
        assertThat(comparison.parts().getFirst().items())
                .filteredOn(ItemDifference::moved)
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.placeBefore()).isEqualTo(3);
                    assertThat(item.placeAfter()).isEqualTo(1);
                    assertThat(item.change()).isEqualTo(Change.SAME);
                });
    }

    @Test
    void what_is_gone_or_new_moves_nothing_else() {
        var work = RESEARCH.workPackages();

        assertThat(compare(PLAN, with(PLAN, working(RESEARCH, work.subList(1, 3))))
                        .summary()
                        .clauses())
                .containsExactly(new Clause.Things(Subject.WORK_PACKAGE, Event.REMOVED, List.of("Work package 1")));
        assertThat(compare(with(PLAN, working(RESEARCH, work.subList(1, 3))), PLAN)
                        .summary()
                        .clauses())
                .containsExactly(new Clause.Things(Subject.WORK_PACKAGE, Event.ADDED, List.of("Work package 1")));
    }

    @Test
    void a_thing_can_be_changed_and_moved_at_once() {
        var work = RESEARCH.workPackages();
        var later = with(
                PLAN,
                working(RESEARCH, List.of(refutedIf(work.get(2), "Chance does as well."), work.get(0), work.get(1))));

        assertThat(compare(PLAN, later).summary().clauses())
                .containsExactly(
                        new Clause.Things(Subject.WORK_PACKAGE, Event.CHANGED, List.of("Work package 3")),
                        new Clause.Things(Subject.WORK_PACKAGE, Event.MOVED, List.of("Work package 3")));
    }

    @Test
    void a_field_that_was_empty_is_added_and_one_that_is_emptied_is_removed() {
        var emptied = with(PLAN, written(RESEARCH, RESEARCH.workingTitle(), ""));

        assertThat(compare(PLAN, emptied).tally().removed()).isEqualTo(1);
        assertThat(compare(emptied, PLAN).tally().added()).isEqualTo(1);
    }

    @Test
    void everything_of_a_plan_is_new_to_an_empty_one() {
        var comparison = compare(PlanContent.empty(), PLAN);

        assertThat(comparison.partsChanged()).isEqualTo(5);
        assertThat(comparison.tally().removed()).isZero();
        assertThat(comparison.parts().stream().flatMap(part -> part.items().stream()))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.change()).isEqualTo(Change.ADDED));
    }

    @Test
    void no_part_and_no_thing_of_a_plan_is_left_out() {
        assertThat(compare(PLAN, PLAN).parts()).extracting(PartDifference::part).containsExactly(PlanPart.values());
        assertThat(compare(PLAN, PLAN).parts().stream()
                        .flatMap(part -> part.items().stream())
                        .map(ItemDifference::subject)
                        .distinct())
                .containsExactly(Subject.values());
    }

    private static List<ItemDifference> topics(Comparison comparison) {
        return comparison.parts().getFirst().items().stream()
                .filter(item -> item.subject() == Subject.TOPIC)
                .toList();
    }

    private static Comparison compare(PlanContent before, PlanContent after) {
        var words = new PlainWords();
        return Comparison.of(Outline.of(before, words), Outline.of(after, words));
    }
}
