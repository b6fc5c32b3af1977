package nl.traject.evaluation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import nl.traject.TrajectTest;
import nl.traject.people.Cast;
import nl.traject.people.Cast.Team;
import nl.traject.security.Role;
import nl.traject.security.SignIn;
import nl.traject.ui.StatusBadge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The written notice looks the same on the page of the contract and on that of the evaluation. */
@TrajectTest
class NoticeSectionTest extends SpringBrowserlessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Map<String, String> TONES =
            Map.of("upcoming", "tone-neutral", "due", "tone-due", "late", "tone-late");

    @Autowired
    Cast cast;

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void both_pages_alarm_alike_in_every_month_of_the_first_term() {
        var seen = new TreeSet<String>();
        for (var months = 3; months < 18; months++) {
            var team = cast.startedOn(TODAY.minusMonths(months).minusDays(7));
            SignIn.as(team.promotor(), Role.SUPERVISOR);

            var shape = onContract(team).getKind();
            assertThat(onEvaluation(team).getClassNames())
                    .as("in month %d, when the contract's page shows %s", months, shape)
                    .contains(TONES.get(shape));
            seen.add(shape);
        }
        assertThat(seen).isEqualTo(TONES.keySet());
    }

    @Test
    void everybody_who_reads_the_contract_sees_it() {
        var team = cast.inMonth16();

        for (var reader : new nl.traject.shared.PersonId[] {
            team.candidate(), team.dailySupervisor(), team.administrator(), team.director(), team.hr()
        }) {
            SignIn.as(reader, Role.CANDIDATE);
            assertThat(onContract(team).getKind()).isEqualTo("late");
        }
    }

    private StatusBadge onContract(Team team) {
        UI.getCurrent().navigate("phd/" + team.trajectory() + "/contract");
        return find(StatusBadge.class, find(NoticeSection.class).single()).single();
    }

    private ListItem onEvaluation(Team team) {
        UI.getCurrent().navigate("phd/" + team.trajectory() + "/milestones/3");
        return find(ListItem.class).withClassName("notice-date").all().stream()
                .filter(item -> item.getElement().getTextRecursively().contains("Notice by"))
                .findFirst()
                .orElseThrow();
    }
}
