package nl.traject.register.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.util.UUID;
import nl.traject.TrajectTest;
import nl.traject.people.Cast;
import nl.traject.register.Planned;
import nl.traject.security.Role;
import nl.traject.security.SignIn;
import nl.traject.ui.FormErrors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of the import, as an administrator uses it. */
@TrajectTest
class ImportViewTest extends SpringBrowserlessTest {

    private static final String HEADINGS = "given_name,family_name,email\n";

    @Autowired
    Cast cast;

    private final String host = "@" + UUID.randomUUID() + ".example";

    @BeforeEach
    void administrator() {
        SignIn.as(cast.inMonth16().administrator(), Role.ADMINISTRATOR);
    }

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void the_refused_lines_are_shown_first_and_the_good_one_is_taken() {
        var view = navigate(ImportView.class);
        view.read("people.csv", (HEADINGS + "Ada,Vos,ada" + host + "\nBo,Vos,nowhere\n").getBytes(UTF_8));

        @SuppressWarnings("unchecked")
        Grid<Planned> grid = find(Grid.class).single();
        assertThat(test(grid).size()).isEqualTo(1);
        assertThat(test(grid).getRow(0).line()).isEqualTo(3);

        test(find(Button.class).withText("Take the one good line").single()).click();
        await().pollInSameThread().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
            assertThat(find(Paragraph.class).all())
                    .extracting(Paragraph::getText)
                    .contains("Lines taken: 1 new, 0 changed. Left: 0 unchanged, 1 refused.");
        });
        assertThat(find(Button.class).withText("Take the one good line").all()).isEmpty();
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("What this file did");
        @SuppressWarnings("unchecked")
        Grid<Planned> taken = find(Grid.class).single();
        test(find(Select.class).single()).selectItem("All (2)");
        assertThat(test(taken).getRow(0).step()).isEqualTo(Planned.Step.ADDED);
    }

    @Test
    void a_file_that_is_none_is_refused_in_a_sentence() {
        var view = navigate(ImportView.class);

        view.read("people.csv", "shoe size\n43\n".getBytes(UTF_8));

        assertThat(find(FormErrors.class).all())
                .extracting(FormErrors::getText)
                .contains("The heading “shoe size” is not known. The template has all columns.");
        assertThat(find(Grid.class).all()).isEmpty();
    }
}
