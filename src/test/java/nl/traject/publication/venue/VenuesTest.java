package nl.traject.publication.venue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import nl.traject.TrajectTest;
import nl.traject.people.Cast;
import nl.traject.security.Role;
import nl.traject.security.SignIn;
import nl.traject.shared.PersonId;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@TrajectTest
class VenuesTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @Autowired
    Venues venues;

    @Autowired
    VenueLoader loader;

    @Autowired
    Cast cast;

    private Cast.Team team;

    @BeforeEach
    void aTeam() {
        team = cast.inMonth16();
    }

    @AfterEach
    void nobody() {
        SignIn.nobody();
    }

    @Test
    void everybody_who_is_signed_in_reads_venues_and_nobody_else() {
        for (var reader : List.of(team.candidate(), team.hr(), team.stranger(), team.outsider())) {
            assertThat(count(reader)).isGreaterThan(20);
        }
        assertThatThrownBy(() -> venues.countCycles(new CycleFilter("", true)))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void the_next_deadline_comes_first_in_the_readers_time() {
        var acl = find("ACL 2027");
        var due = acl.find(EventKind.PAPER).orElseThrow();

        assertThat(due.status()).isEqualTo(DateStatus.ESTIMATED);
        assertThat(due.estimatedFrom()).isEqualTo(2026);
        assertThat(due.date().instant().orElseThrow().atZone(AMSTERDAM).toLocalDateTime())
                .isEqualTo("2027-01-06T12:59");
        assertThat(acl.city()).isEqualTo("Kyoto");

        SignIn.as(team.candidate());
        var days = venues.listCycles(new CycleFilter("", true), 0, 100).stream()
                .flatMap(cycle -> cycle.find(EventKind.PAPER).stream())
                .map(date -> date.date().instant().orElseThrow())
                .toList();
        assertThat(days).isSorted();
    }

    @Test
    void kdd_has_two_cycles_and_the_second_is_estimated() {
        SignIn.as(team.candidate());
        var cycles = venues.listCycles(new CycleFilter("KDD 2027", false), 0, 10);

        assertThat(cycles).hasSize(2).allMatch(Cycle::several);
        assertThat(cycles).extracting(Cycle::number).containsExactly(1, 2);
    }

    @Test
    void loading_again_writes_nothing() {
        assertThat(loader.load()).isZero();
    }

    @Test
    void a_date_that_a_person_confirmed_is_never_overwritten() {
        var before = find("FAccT 2027").find(EventKind.NOTIFICATION).orElseThrow();
        var found = VenueDate.on(LocalDate.of(2027, 4, 12));
        SignIn.as(team.candidate(), Role.CANDIDATE);
        venues.confirm(before.id(), before.version(), found, "https://facctconference.org/2027/cfp");

        loader.load();

        var after = find("FAccT 2027").find(EventKind.NOTIFICATION).orElseThrow();
        assertThat(after.date()).isEqualTo(found);
        assertThat(after.status()).isEqualTo(DateStatus.CONFIRMED);
        assertThat(after.confirmedBy()).isEqualTo(team.candidate());
        assertThat(after.estimatedFrom()).isNull();
    }

    @Test
    void who_confirms_what_somebody_else_just_changed_is_told() {
        var date = find("UAI 2027").find(EventKind.PAPER).orElseThrow();
        var found = VenueDate.at(LocalDate.of(2027, 2, 24), LocalTime.of(23, 59), VenueZone.AOE);
        SignIn.as(team.promotor(), Role.SUPERVISOR);
        venues.confirm(date.id(), date.version(), found, "call");

        assertThatThrownBy(() -> venues.confirm(date.id(), date.version(), found, "call"))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(SharedRefusal.STALE_VERSION));
    }

    @Test
    void a_date_is_not_confirmed_without_saying_where_it_stands() {
        var date = find("COLM 2027").find(EventKind.PAPER).orElseThrow();
        SignIn.as(team.promotor(), Role.SUPERVISOR);

        assertThatThrownBy(() -> venues.confirm(date.id(), date.version(), date.date(), " "))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(VenueRefusal.CONFIRMATION_NEEDS_SOURCE));
    }

    @Test
    void hr_confirms_nothing() {
        var date = find("COLM 2027").find(EventKind.PAPER).orElseThrow();
        SignIn.as(team.hr(), Role.HR);

        assertThatThrownBy(() -> venues.confirm(date.id(), date.version(), date.date(), "call"))
                .isInstanceOf(AccessDeniedException.class);
    }

    private int count(PersonId reader) {
        return SignIn.doing(reader, () -> venues.countCycles(new CycleFilter("", true)));
    }

    private Cycle find(String edition) {
        return SignIn.doing(team.candidate(), () -> venues.listCycles(new CycleFilter(edition, false), 0, 10))
                .stream()
                .filter(cycle -> (cycle.venue().name() + " " + cycle.year()).equals(edition))
                .findFirst()
                .orElseThrow();
    }
}
