package nl.traject.plan.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.traject.people.Part;
import nl.traject.people.Person;
import nl.traject.people.Supervision;
import nl.traject.people.SupervisionId;
import nl.traject.plan.version.Basis.Change;
import nl.traject.plan.version.Basis.Fact;
import nl.traject.plan.version.Basis.Kind;
import nl.traject.plan.version.Basis.What;
import nl.traject.shared.PersonId;
import nl.traject.shared.TrajectoryId;
import org.junit.jupiter.api.Test;

/** What suggests that a plan in force is to be amended. */
class BasisTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Person CANDIDATE = new Person(new PersonId(99), "Robin", "Vos");
    private static final Basis BEFORE = basis(
            "1",
            List.of(topic(1, "AGREED"), topic(2, "AGREED")),
            place(1, "Ingrid", Part.PROMOTOR, true),
            place(2, "Tomas", Part.DAILY_SUPERVISOR, false));

    @Test
    void nothing_is_suggested_while_everything_stands() {
        assertThat(BEFORE.changesTo(BEFORE)).isEmpty();
    }

    @Test
    void topics_that_were_agreed_dropped_or_merged_are_told() {
        var now = basis(
                "1",
                List.of(topic(1, "DROPPED"), topic(2, "MERGED"), topic(3, "AGREED")),
                place(1, "Ingrid", Part.PROMOTOR, true),
                place(2, "Tomas", Part.DAILY_SUPERVISOR, false));

        assertThat(BEFORE.changesTo(now))
                .containsExactly(
                        new Change(What.TOPIC_DROPPED, "1 Topic", ""),
                        new Change(What.TOPIC_MERGED, "2 Topic", ""),
                        new Change(What.TOPIC_AGREED, "3 Topic", ""));
    }

    @Test
    void an_idea_that_was_dropped_was_never_part_of_the_plan() {
        var now = new Basis(List.of(topic(1, "AGREED"), topic(2, "AGREED"), topic(9, "DROPPED")));

        assertThat(new Basis(List.of(topic(1, "AGREED"), topic(2, "AGREED"))).changesTo(now))
                .isEmpty();
    }

    @Test
    void who_joined_left_or_plays_another_part_is_told() {
        var now = basis(
                "1",
                List.of(topic(1, "AGREED"), topic(2, "AGREED")),
                place(1, "Ingrid", Part.PROMOTOR, false),
                place(3, "Noor", Part.CO_PROMOTOR, false));

        assertThat(BEFORE.changesTo(now))
                .containsExactly(
                        new Change(What.SUPERVISOR_PART, "Ingrid Test", ""),
                        new Change(What.SUPERVISOR_JOINED, "Noor Test", ""),
                        new Change(What.SUPERVISOR_LEFT, "Tomas Test", ""));
    }

    @Test
    void other_hours_are_told_and_the_same_hours_written_otherwise_are_not() {
        var topics = List.of(topic(1, "AGREED"), topic(2, "AGREED"));
        var ingrid = place(1, "Ingrid", Part.PROMOTOR, true);
        var tomas = place(2, "Tomas", Part.DAILY_SUPERVISOR, false);

        assertThat(BEFORE.changesTo(basis("0.80", topics, ingrid, tomas)))
                .containsExactly(new Change(What.HOURS, "1", "0.8"));
        assertThat(BEFORE.changesTo(basis("1.00", topics, ingrid, tomas))).isEmpty();
    }

    private static Basis basis(String fte, List<Fact> topics, Supervision... places) {
        return Basis.of(topics, PlanTeam.on(TODAY, CANDIDATE, List.of(places), List.of()), new BigDecimal(fte));
    }

    private static Fact topic(int number, String state) {
        return new Fact(Kind.TOPIC, Integer.toString(number), state, number + " Topic");
    }

    private static Supervision place(long id, String name, Part part, boolean first) {
        return new Supervision(
                new SupervisionId(id),
                new TrajectoryId(1),
                new Person(new PersonId(id), name, "Test"),
                part,
                first,
                false,
                TODAY.minusYears(1),
                null,
                1);
    }
}
