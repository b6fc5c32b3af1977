package nl.traject.plan.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.UUID;
import nl.traject.TrajectTest;
import nl.traject.people.Cast;
import nl.traject.people.Cast.Team;
import nl.traject.plan.draft.PlanRoom.Present;
import nl.traject.security.SignIn;
import nl.traject.shared.NotFound;
import nl.traject.shared.PersonId;
import nl.traject.shared.TrajectoryId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TrajectTest
class PlanRoomTest {

    private static final TrajectoryId SOME = new TrajectoryId(1);
    private static final PersonId ROBIN = new PersonId(1);
    private static final PersonId TOMAS = new PersonId(2);
    private static final Instant NOON = Instant.parse("2026-11-22T11:00:00Z");
    private static final UUID PAGE = new UUID(0, 1);
    private static final UUID OTHER_PAGE = new UUID(0, 2);

    @Autowired
    private PlanRoom room;

    @Autowired
    private PlanDrafts drafts;

    @Autowired
    private Cast cast;

    private Team team;

    @BeforeEach
    void theCandidateIsSignedIn() {
        team = cast.inMonth16();
        SignIn.as(team.candidate());
    }

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void the_others_see_where_somebody_writes() {
        room.pulse(team.trajectory(), PAGE, "SUMMARY");
        SignIn.as(team.promotor());

        assertThat(room.pulse(team.trajectory(), OTHER_PAGE, "").others())
                .containsExactly(new Present(team.candidate(), "SUMMARY"));
    }

    @Test
    void the_school_hears_and_is_not_shown() {
        room.pulse(team.trajectory(), PAGE, "");
        SignIn.as(team.administrator());
        assertThat(room.pulse(team.trajectory(), OTHER_PAGE, "").others()).hasSize(1);

        SignIn.as(team.candidate());
        assertThat(room.pulse(team.trajectory(), PAGE, "").others()).isEmpty();
    }

    @Test
    void nobody_else_hears_anything() {
        room.pulse(team.trajectory(), PAGE, "SUMMARY");

        for (var other : new PersonId[] {team.stranger(), team.hr(), team.outsider()}) {
            SignIn.as(other);
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> room.pulse(team.trajectory(), OTHER_PAGE, ""));
        }
    }

    @Test
    void a_change_is_heard_of_once_it_is_stored() {
        var before = room.pulse(team.trajectory(), PAGE, "").revision();
        assertThat(room.pulse(team.trajectory(), PAGE, "").revision()).isEqualTo(before);

        SignIn.doing(
                team.promotor(), () -> drafts.write(team.trajectory(), TextPlace.of(TextKind.SUMMARY), 0, "Hers."));

        assertThat(room.pulse(team.trajectory(), PAGE, "").revision()).isNotEqualTo(before);
    }

    @Test
    void a_page_that_is_not_heard_of_is_gone() {
        var rooms = new Rooms();
        rooms.sit(SOME, PAGE, seat(ROBIN, NOON));

        var soon = NOON.plus(Rooms.PATIENCE);
        assertThat(rooms.sit(SOME, OTHER_PAGE, seat(TOMAS, soon)).others()).hasSize(1);
        assertThat(rooms.sit(SOME, OTHER_PAGE, seat(TOMAS, soon.plusSeconds(1))).others())
                .isEmpty();
    }

    @Test
    void a_room_that_was_empty_is_not_mistaken_for_what_it_was() {
        var rooms = new Rooms();
        var before = rooms.sit(SOME, PAGE, seat(ROBIN, NOON)).revision();
        var later = NOON.plus(Rooms.PATIENCE).plusSeconds(1);
        rooms.sweep(later);
        rooms.changed(new DraftChanged(SOME));

        assertThat(rooms.sit(SOME, PAGE, seat(ROBIN, later)).revision()).isNotEqualTo(before);
    }

    private static Rooms.Seat seat(PersonId person, Instant seen) {
        return new Rooms.Seat(new Present(person, ""), true, seen);
    }
}
