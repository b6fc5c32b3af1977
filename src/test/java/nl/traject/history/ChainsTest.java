package nl.traject.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import nl.traject.TrajectTest;
import nl.traject.audit.MatrixFixture;
import nl.traject.people.Cast;
import nl.traject.security.SignIn;
import nl.traject.shared.NotPermitted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How far the history proves itself, for administrators. */
@TrajectTest
class ChainsTest {

    @Autowired
    Chains chains;

    @Autowired
    Chainer chainer;

    @Autowired
    MatrixFixture fixture;

    @Autowired
    Cast cast;

    @Autowired
    Clock clock;

    Cast.Team team;

    @BeforeEach
    void team() {
        team = cast.inMonth16();
    }

    @Test
    void it_says_what_waits_until_it_is_linked() {
        linkAll();
        fixture.as(team.administrator(), "update people.trajectory set title = 'New' where trajectory_id = ?", team);

        var before = state();
        linkAll();
        var after = state();

        assertThat(before.waiting()).isEqualTo(1);
        assertThat(before.waitingSince()).isNotNull();
        assertThat(after.waiting()).isZero();
        assertThat(after.waitingSince()).isNull();
        assertThat(after.length()).isEqualTo(before.length() + 1);
        assertThat(after.linkedAt()).isNotNull();
    }

    @Test
    void an_administrator_sees_the_chains_of_the_own_schools_and_of_the_installation() {
        linkAll();

        assertThat(state().chains())
                .extracting(chain -> chain.head().chain())
                .containsExactly(ChainHead.INSTALLATION, team.school().value());
        assertThat(state().chains().getFirst().school()).isNull();
        assertThat(state().chains().getLast().school()).startsWith("School ");
    }

    @Test
    void the_head_is_the_text_that_the_verifier_compares_with() {
        linkAll();
        var began = clock.instant();

        var head = SignIn.doing(team.administrator(), chains::head);

        assertThat(Head.read(head.written())).isEqualTo(head);
        assertThat(head.at()).isBetween(began, clock.instant());
        assertThat(head.ends())
                .isEqualTo(state().chains().stream()
                        .map(ChainState.Chain::head)
                        .map(end -> new Head.End(
                                end.chain(), end.length(), HexFormat.of().formatHex(end.hash())))
                        .toList());
    }

    @Test
    void nobody_else_is_told() {
        for (var person : List.of(team.candidate(), team.promotor(), team.director(), team.hr(), team.stranger())) {
            assertThatThrownBy(() -> SignIn.doing(person, chains::state)).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> SignIn.doing(person, chains::head)).isInstanceOf(NotPermitted.class);
        }
    }

    private ChainState state() {
        return SignIn.doing(team.administrator(), chains::state);
    }

    /** The second time what was noted by the first is final. */
    private void linkAll() {
        for (var i = 0; i < 3; i++) {
            chainer.link();
        }
    }
}
