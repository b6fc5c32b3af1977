package nl.traject.leave.ui;

import static nl.traject.security.SignIn.doing;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import nl.traject.TrajectTest;
import nl.traject.leave.LeaveRequest.Status;
import nl.traject.leave.LeaveRequests;
import nl.traject.people.Cast;
import nl.traject.people.Cast.Team;
import nl.traject.people.Contracts;
import nl.traject.rules.RuleSet.LeaveKind;
import nl.traject.security.Role;
import nl.traject.security.SignIn;
import nl.traject.ui.FormErrors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Leave from the form to the contract, as candidate, HR and a supervisor see it. */
@TrajectTest
class WhatIfViewTest extends SpringBrowserlessTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 4);

    @Autowired
    Cast cast;

    @Autowired
    LeaveRequests requests;

    @Autowired
    Contracts contracts;

    Team team;

    @BeforeEach
    void signIn() {
        team = cast.inMonth16();
        SignIn.as(team.candidate(), Role.CANDIDATE);
    }

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void the_candidate_sees_every_date_move_before_asking_and_hr_grants_what_was_asked() {
        open("/contract/leave/new");
        chooseFirstKind();
        fill(FIRST, FIRST.plusDays(111));

        assertThat(table()).contains("Last day of the first contract", "+112 d");
        assertThat(text()).contains("The employer does not weigh it");
        test(find(TextArea.class).withLabel("Reason").single()).setValue("between us");
        test(startingWith("Ask for leave; ")).click();
        open("/contract");
        assertThat(text()).contains("Pregnancy and maternity leave", "between us");

        SignIn.as(team.hr(), Role.HR);
        open("/contract");
        test(startingWith("Grant")).click();
        test(startingWith("Save and move")).click();

        assertThat(doing(team.candidate(), () -> requests.list(team.trajectory())))
                .singleElement()
                .satisfies(request -> assertThat(request.status()).isEqualTo(Status.GRANTED));
        SignIn.as(team.dailySupervisor(), Role.SUPERVISOR);
        open("/contract");
        assertThat(text()).contains("4 Jan to 25 Apr 2027").doesNotContain("maternity", "between us");
    }

    @Test
    void a_last_day_before_the_first_is_refused_in_a_sentence_and_nothing_is_asked() {
        open("/contract/leave/new");
        chooseFirstKind();
        fill(FIRST, FIRST.minusDays(1));

        assertThat(find(FormErrors.class).single().getText()).contains("comes after the first");
        assertThat(requests.list(team.trajectory())).isEmpty();
    }

    @Test
    void a_term_after_a_gap_is_refused_and_one_on_the_next_day_is_added() {
        var first = contracts.listTerms(team.trajectory()).getFirst().period().to();
        SignIn.as(team.hr(), Role.HR);
        UI.getCurrent()
                .navigate("phd/" + team.trajectory() + "/contract/leave/new", QueryParameters.of("what", "term"));
        fill(first.plusDays(3), first.plusYears(2));
        assertThat(find(FormErrors.class).single().getText()).contains("begins on the day after");

        fill(first.plusDays(1), first.plusYears(2));
        test(startingWith("Save")).click();

        assertThat(contracts.listTerms(team.trajectory())).hasSize(2);
    }

    @SuppressWarnings("unchecked")
    private void chooseFirstKind() {
        RadioButtonGroup<LeaveKind> kinds =
                find(RadioButtonGroup.class).withLabel("Kind").single();
        kinds.setValue(kinds.getListDataView().getItem(0));
    }

    private void fill(LocalDate first, LocalDate last) {
        test(find(DatePicker.class).withLabel("First day").single()).setValue(first);
        test(find(DatePicker.class).withLabel("Last day").single()).setValue(last);
    }

    private void open(String page) {
        UI.getCurrent().navigate("phd/" + team.trajectory() + page);
    }

    private Button startingWith(String text) {
        return find(Button.class)
                .withCondition(button -> button.getText().startsWith(text))
                .single();
    }

    private String table() {
        return find(NativeTable.class)
                .withClassName("whatif-dates")
                .single()
                .getElement()
                .getTextRecursively();
    }

    private static String text() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement()
                .getTextRecursively();
    }
}
