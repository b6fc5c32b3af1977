package nl.traject.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.traject.TrajectTest;
import nl.traject.people.Cast;
import nl.traject.security.Drafts;
import nl.traject.security.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.node.NullNode;

/** What a shared computer keeps of who sat there before: nothing. */
@TrajectTest
class SignOutTest extends SpringBrowserlessTest {

    @Autowired
    Cast cast;

    @Autowired
    Drafts drafts;

    @Autowired
    AuthenticationContext authentication;

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void text_that_was_not_sent_is_forgotten_before_the_work_goes_on() {
        SignIn.as(cast.inMonth16().candidate());
        var done = new AtomicBoolean();

        DraftKeeper.forgetUnsent(UI.getCurrent(), () -> done.set(true));

        var forgetting = forgetting();
        assertThat(done).isFalse();
        forgetting.complete(NullNode.getInstance());
        assertThat(done).isTrue();
    }

    @Test
    void signing_out_forgets_it_first() {
        SignIn.as(cast.inMonth16().candidate());

        AccountMenu.signOut(authentication);

        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNotNull();
        forgetting();
    }

    @Test
    void drafts_are_kept_apart_by_account() {
        var team = cast.inMonth16();
        SignIn.as(team.candidate());
        var mine = new DraftKeeper(new TextArea(), "log:new", drafts);
        drafts.save("log:new", "private thought");
        SignIn.as(team.promotor());
        var area = new TextArea();
        var other = new DraftKeeper(area, "log:new", drafts);

        other.restore();

        assertThat(area.getValue()).isEmpty();
        assertThat(other.getElement().getAttribute("account"))
                .isNotEqualTo(mine.getElement().getAttribute("account"));
    }

    private static PendingJavaScriptInvocation forgetting() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(pending -> pending.getInvocation().getExpression().contains("traject.draft:"))
                .findFirst()
                .orElseThrow();
    }
}
