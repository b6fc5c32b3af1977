package nl.traject.directory.ui;

import static nl.traject.security.SignIn.doing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import nl.traject.TrajectTest;
import nl.traject.people.Cast;
import nl.traject.people.Cast.Team;
import nl.traject.security.Imprint;
import nl.traject.security.Imprints;
import nl.traject.security.Role;
import nl.traject.security.SecurityRefusal;
import nl.traject.security.SignIn;
import nl.traject.security.SystemActor;
import nl.traject.shared.NotPermitted;
import nl.traject.shared.PersonId;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What the operator sets, and that nobody else does. */
@TrajectTest
class SettingsViewTest extends SpringBrowserlessTest {

    @Autowired
    Cast cast;

    @Autowired
    Imprints imprints;

    @Autowired
    SystemActor system;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DSLContext dsl;

    Team team;
    PersonId operator;

    @BeforeEach
    void operator() {
        team = cast.inMonth16();
        operator = team.outsider();
        system.as(
                "examples",
                () -> transaction.executeWithoutResult(status -> dsl.execute(
                        "insert into people.office (person_id, kind, valid_from) values (?, 'OPERATOR', '2020-01-01')",
                        operator.value())));
        SignIn.as(operator, Role.OPERATOR);
    }

    @AfterEach
    void sayNothing() {
        doing(operator, () -> imprints.rewrite(imprints.get(), "", ""));
        SignIn.nobody();
    }

    @Test
    void the_operator_says_whose_installation_it_is_and_whoever_signs_in_reads_it() {
        navigate(SettingsView.class);
        test(find(Button.class).withText("Change").single()).click();
        test(find(TextField.class).withLabel("Whose installation this is").single())
                .setValue("University of Amsterdam");
        test(find(TextArea.class).withLabel("Whom to ask").single()).setValue("phd-desk@uni.example");
        test(find(Button.class).withText("Save").single()).click();

        SignIn.nobody();
        assertThat(imprints.get())
                .extracting(Imprint::name, Imprint::help)
                .containsExactly("University of Amsterdam", "phd-desk@uni.example");
    }

    @Test
    void nobody_else_writes_it_not_even_past_the_service() {
        for (var other : new PersonId[] {team.administrator(), team.director(), team.candidate(), team.stranger()}) {
            assertThatThrownBy(() -> doing(other, () -> imprints.rewrite(imprints.get(), "Mine", "")))
                    .isInstanceOfSatisfying(
                            NotPermitted.class,
                            refused -> assertThat(refused.refusal()).isEqualTo(SecurityRefusal.ONLY_THE_OPERATOR));
            int changed = doing(
                    other,
                    () -> transaction.execute(status -> dsl.execute("update security.imprint set name = 'Mine'")));
            assertThat(changed).isZero();
        }
    }

    @Test
    void what_is_too_long_or_was_changed_meanwhile_is_refused() {
        var read = imprints.get();
        refuses(SecurityRefusal.IMPRINT_NAME_LENGTH, read, "x".repeat(Imprint.LONGEST_NAME + 1), "");
        refuses(SecurityRefusal.IMPRINT_HELP_LENGTH, read, "", "x".repeat(Imprint.LONGEST_HELP + 1));
        imprints.rewrite(read, "One", "");
        refuses(SharedRefusal.STALE_VERSION, read, "Other", "");
    }

    private void refuses(Enum<?> refusal, Imprint read, String name, String help) {
        assertThatThrownBy(() -> imprints.rewrite(read, name, help))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
