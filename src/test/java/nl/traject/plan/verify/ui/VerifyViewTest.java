package nl.traject.plan.verify.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import nl.traject.TrajectTest;
import nl.traject.people.Cast;
import nl.traject.plan.draft.PlanDrafts;
import nl.traject.plan.draft.TextKind;
import nl.traject.plan.draft.TextPlace;
import nl.traject.plan.print.Fingerprints;
import nl.traject.plan.version.PlanVersions;
import nl.traject.security.SignIn;
import nl.traject.shared.Hours;
import nl.traject.ui.MainLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The public page, opened by somebody who is nobody here. */
@TrajectTest
class VerifyViewTest extends SpringBrowserlessTest {

    @Autowired
    Cast cast;

    @Autowired
    PlanVersions versions;

    @Autowired
    PlanDrafts drafts;

    String fingerprint;

    @BeforeEach
    void aVersionOfAPlan() {
        var team = cast.inMonth16();
        SignIn.as(team.candidate());
        drafts.nameMonthlyHours(team.trajectory(), 0, Hours.of(6));
        drafts.write(team.trajectory(), TextPlace.of(TextKind.WORKING_TITLE), 0, "Title " + UUID.randomUUID());
        fingerprint = versions.get(team.trajectory(), versions.propose(team.trajectory()))
                .sha256();
        SignIn.nobody();
    }

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void what_is_typed_from_paper_is_looked_up_and_stands_in_the_address() {
        navigate(VerifyView.class);
        find(TextArea.class).single().setValue(Fingerprints.grouped(fingerprint));
        test(find(Button.class).withText("Check").single()).click();

        assertThat(page())
                .contains(
                        "This installation knows a document",
                        "Training and supervision plan",
                        "Version",
                        "22 Nov 2026");
        assertThat(UI.getCurrent()
                        .getInternals()
                        .getActiveViewLocation()
                        .getQueryParameters()
                        .getSingleParameter("fingerprint"))
                .hasValue(Fingerprints.grouped(fingerprint));
    }

    @Test
    void a_link_answers_at_once_and_names_nobody() {
        open(fingerprint);

        assertThat(page()).contains("This installation knows a document").doesNotContain("Robin", "Vos");
        assertThat(find(MainLayout.class).all()).isEmpty();
    }

    @Test
    void an_unknown_fingerprint_and_what_is_none_are_told_apart() {
        open("0".repeat(64));
        assertThat(page()).contains("This installation knows no document with this fingerprint");

        open("0123");
        assertThat(page()).contains("A fingerprint has 64 digits");
    }

    private static void open(String fingerprint) {
        UI.getCurrent().navigate("verify", QueryParameters.of("fingerprint", fingerprint));
    }

    private static String page() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement()
                .getTextRecursively();
    }
}
