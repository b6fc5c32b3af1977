package nl.traject.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.Set;
import nl.traject.TrajectTest;
import nl.traject.people.Cast;
import nl.traject.people.Cast.Team;
import nl.traject.plan.Sketches;
import nl.traject.plan.Term;
import nl.traject.plan.TermKind;
import nl.traject.plan.Topic;
import nl.traject.plan.TopicStatus;
import nl.traject.plan.TopicSummary;
import nl.traject.plan.Topics;
import nl.traject.security.Role;
import nl.traject.security.SignIn;
import nl.traject.ui.EmptyState;
import nl.traject.ui.FormErrors;
import nl.traject.ui.StatusBadge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of topics, as a candidate, a promotor and the school use them. */
@TrajectTest
class TopicsViewTest extends SpringBrowserlessTest {

    @Autowired
    Cast cast;

    @Autowired
    Topics topics;

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
    void the_candidate_writes_a_topic_down_and_proposes_it_and_the_promotor_agrees() {
        openList();
        assertThat(find(EmptyState.class).all()).hasSize(1);
        test(button("New topic")).click();
        type("Title", "Circuits in message-passing networks");
        test(area("Question")).setValue("Do circuits compute what we say?");
        test(area("Hypothesis")).setValue("They do.");
        choose("Techniques", term(TermKind.TECHNIQUE, "EAP-IG"));
        test(button("Add topic")).click();

        assertThat(find(H1.class).single().getText()).isEqualTo("Circuits in message-passing networks");
        assertThat(button("Propose").isEnabled()).isFalse();
        test(button("Edit")).click();
        test(area("Refuting result")).setValue("A random circuit does as well.");
        test(button("Save topic")).click();
        test(button("Propose")).click();
        assertThat(topic().status()).isEqualTo(TopicStatus.PROPOSED);
        assertThat(find(Button.class).withText("Agree").all()).isEmpty();

        SignIn.as(team.promotor(), Role.SUPERVISOR);
        openTopic();
        test(button("Agree")).click();
        assertThat(topic().status()).isEqualTo(TopicStatus.AGREED);
        test(button("Start")).click();
        assertThat(topic().status()).isEqualTo(TopicStatus.ACTIVE);
    }

    @Test
    void a_topic_without_a_title_or_with_a_wrong_link_is_refused_at_the_field() {
        openList();
        test(button("New topic")).click();
        type("Repository", "my computer");
        test(button("Add topic")).click();

        assertThat(find(FormErrors.class).all())
                .anySatisfy(errors -> assertThat(errors.getText()).contains("Title", "http"));
        assertThat(topics.countByStatus(team.trajectory())).isEmpty();
    }

    @Test
    void the_claim_of_a_proposed_topic_is_closed_and_a_ground_truth_can_be_chosen() {
        proposed();
        openTopic();
        test(button("Edit")).click();

        assertThat(area("Question").isReadOnly()).isTrue();
        choose("Ground truth", term(TermKind.GROUND_TRUTH, "Planted circuit"));
        test(button("Save topic")).click();

        assertThat(topic().content().evidence().groundTruths())
                .extracting(Term::name)
                .containsExactly("Planted circuit");
        assertThat(topic().content().claim()).isEqualTo(Sketches.claim("Circuits"));
    }

    @Test
    void the_list_follows_the_address_and_the_cells_of_the_grid_open_the_topic() {
        proposed();
        topics.add(team.trajectory(), Sketches.content("Later", topics.listOfferedTerms()));

        UI.getCurrent()
                .navigate(
                        TopicsView.class,
                        new RouteParameters("trajectory", team.trajectory().toString()),
                        QueryParameters.of("status", "proposed"));

        assertThat(test(grid()).size()).isEqualTo(1);
        assertThat(test(grid()).getRow(0).title()).isEqualTo("Circuits");
        assertThat(find(Anchor.class).all())
                .filteredOn(anchor -> "1".equals(anchor.getText()))
                .singleElement()
                .satisfies(anchor -> assertThat(anchor.getHref()).isEqualTo(path() + "/1"));
        test(button("As a list")).click();
        assertThat(find(Button.class).withText("As a grid").all()).hasSize(1);
    }

    @Test
    void a_topic_that_is_worked_on_without_ground_truth_is_marked_in_the_list_in_the_grid_and_on_its_page() {
        proposed();
        SignIn.doing(team.promotor(), () -> {
            topics.agree(topic().id(), topic().version());
            topics.activate(topic().id(), topic().version());
        });

        openList();
        assertThat(TopicWords.noGroundTruth(test(grid()).getRow(0).lacksGroundTruth())
                        .getWord())
                .isEqualTo("none yet, due");
        assertThat(find(Anchor.class).all())
                .filteredOn(anchor -> "1".equals(anchor.getText()))
                .singleElement()
                .satisfies(anchor -> {
                    assertThat(anchor.hasClassName("due")).isTrue();
                    assertThat(anchor.getAriaLabel())
                            .hasValueSatisfying(label -> assertThat(label).endsWith("rests on no ground truth"));
                });
        openTopic();
        assertThat(find(StatusBadge.class).all())
                .extracting(StatusBadge::getWord)
                .contains("none yet, due");
    }

    @Test
    void the_form_suggests_terms_by_the_names_of_either_language() {
        openList();
        test(button("New topic")).click();

        var domains = test(domains());
        assertThat(domains.getSuggestionItems()).hasSizeGreaterThan(5);
        domains.setFilter("beeld");
        assertThat(domains.getSuggestions()).containsExactly("Vision");
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<Term> domains() {
        return find(MultiSelectComboBox.class).withLabel("Domain").single();
    }

    @Test
    void the_school_reads_and_has_no_buttons() {
        proposed();
        SignIn.as(team.administrator(), Role.ADMINISTRATOR);

        openList();
        assertThat(test(grid()).size()).isEqualTo(1);
        assertThat(find(Button.class).withText("New topic").all()).isEmpty();
        openTopic();
        assertThat(find(Button.class).withText("Edit").all()).isEmpty();
    }

    @Test
    void nobody_else_finds_the_pages() {
        proposed();
        for (var person : List.of(team.hr(), team.stranger(), team.outsider())) {
            SignIn.as(person, Role.SUPERVISOR);

            assertThatThrownBy(this::openList).as("list for " + person).isInstanceOf(Throwable.class);
            assertThatThrownBy(this::openTopic).as("topic for " + person).isInstanceOf(Throwable.class);
        }
    }

    private void proposed() {
        var topic = topics.add(team.trajectory(), Sketches.content("Circuits", topics.listOfferedTerms()));
        topics.propose(topic.id(), topic.version());
    }

    private Topic topic() {
        return topics.get(team.trajectory(), 1).topic();
    }

    private Term term(TermKind kind, String name) {
        return Sketches.named(topics.listOfferedTerms(), kind, name);
    }

    private String path() {
        return "phd/" + team.trajectory() + "/topics";
    }

    private void openList() {
        navigate(path(), TopicsView.class);
    }

    private void openTopic() {
        navigate(path() + "/1", TopicView.class);
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private TextArea area(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    private void type(String label, String value) {
        test(find(TextField.class).withLabel(label).single()).setValue(value);
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, Term term) {
        ((MultiSelectComboBox<Term>)
                        find(MultiSelectComboBox.class).withLabel(label).single())
                .setValue(Set.of(term));
    }

    @SuppressWarnings("unchecked")
    private Grid<TopicSummary> grid() {
        return find(Grid.class).single();
    }
}
