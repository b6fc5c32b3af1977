package nl.traject.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import nl.traject.TrajectTest;
import nl.traject.people.Cast;
import nl.traject.people.Cast.Team;
import nl.traject.plan.draft.PackageFrame;
import nl.traject.plan.draft.PlanComments;
import nl.traject.plan.draft.PlanDrafts;
import nl.traject.plan.draft.TextKind;
import nl.traject.plan.draft.TextPlace;
import nl.traject.plan.draft.WorkPackages;
import nl.traject.plan.draft.Written;
import nl.traject.plan.print.PlanPrinter;
import nl.traject.plan.version.PlanVersions;
import nl.traject.security.Role;
import nl.traject.security.SignIn;
import nl.traject.shared.Hours;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody pastes into a plan is kept to the letter, shown and compared as text, printed, and obeyed nowhere. */
@TrajectTest
class HostileTextsTest extends SpringBrowserlessTest {

    private static final String TRICKS = "<script>alert(1)</script> <img src=x onerror=alert(1)> <svg/onload=alert(1)>"
            + " </textarea></span> &amp; ]]> <!-- gone --> [click](javascript:alert(1)) ![dot](http://127.0.0.1:1/x.png)"
            + " <a href=\"javascript:alert(1)\">x</a> {{7*7}} ${x} {0} '{0}' %s =cmd|' /C calc'!A1";

    private static final String PASTED = """
            “Quoted”\u00a0– it’s 5\u202f% – fi\u00adnal\u200b word…\u000b• bullet
            שלום עולם \u202eesrever\u202c سلام
            👩🏽‍🔬 🧪 🏳️‍🌈 e\u0301
            # No heading of the page
            [click](javascript:alert(1)) [data](data:text/html,x) ![dot](http://127.0.0.1:1/x.png) <b onclick=x>b</b>
            """;

    private static final int WORDS = 5_600;

    private static final String HOSTILE = TRICKS + "\n" + PASTED + "gradient ".repeat(WORDS) + "END";

    private static final TextPlace SUMMARY = TextPlace.of(TextKind.SUMMARY);

    @Autowired
    Cast cast;

    @Autowired
    PlanDrafts drafts;

    @Autowired
    WorkPackages packages;

    @Autowired
    PlanComments comments;

    @Autowired
    Topics topics;

    @Autowired
    PlanVersions versions;

    @Autowired
    PlanPrinter printer;

    Team team;
    TextPlace description;

    @BeforeEach
    void aPlanFullOfIt() {
        team = cast.inMonth16();
        SignIn.as(team.candidate(), Role.CANDIDATE);
        var id = team.trajectory();
        drafts.nameMonthlyHours(id, 0, Hours.of(6));
        topics.add(id, Sketches.content("Planted <b>circuits</b>", topics.listOfferedTerms()));
        description =
                TextPlace.of(TextKind.PACKAGE_DESCRIPTION, packages.add(id, new PackageFrame(null, null, Set.of(1))));
        write(TextPlace.of(TextKind.WORKING_TITLE), TRICKS);
        write(SUMMARY, HOSTILE);
        write(description, HOSTILE);
        comments.say(id, SUMMARY, PASTED + TRICKS);
        assertThat(HOSTILE.length()).isGreaterThan(50_000);
    }

    @AfterEach
    void nobody() {
        SignIn.nobody();
    }

    @Test
    void it_is_stored_and_frozen_to_the_letter() {
        versions.propose(team.trajectory());

        assertThat(drafts.getText(team.trajectory(), SUMMARY).content()).isEqualTo(HOSTILE);
        var research = versions.get(team.trajectory(), 1).content().research();
        assertThat(research.workingTitle()).isEqualTo(TRICKS);
        assertThat(research.summary()).isEqualTo(HOSTILE);
        assertThat(research.workPackages().getFirst().description()).isEqualTo(HOSTILE);
    }

    @Test
    void its_writers_find_it_in_their_fields_and_its_readers_as_text() {
        open("", "");
        assertThat(find(TextArea.class).withLabel("Summary").single().getValue())
                .isEqualTo(HOSTILE);
        isObeyedNowhere();

        SignIn.as(team.administrator(), Role.ADMINISTRATOR);
        open("", "");
        assertThat(shown())
                .contains("<script>alert(1)</script>", "שלום עולם", "👩🏽‍🔬", "{{7*7}} ${x} {0}", "gradient END");
        isObeyedNowhere();
    }

    @Test
    void the_page_of_a_version_shows_it_as_text() {
        versions.propose(team.trajectory());

        open("/versions/1", "");

        assertThat(shown()).contains(TRICKS, "Planted <b>circuits</b>", "שלום עולם", "👩🏽‍🔬", "gradient END");
        isObeyedNowhere();
    }

    @Test
    void a_comparison_marks_the_one_word_that_changed_in_it() {
        versions.propose(team.trajectory());
        write(SUMMARY, HOSTILE.replace("fi\u00adnal", "last").replace("END", "OVER"));

        open("/compare", "a=1&b=draft");

        assertThat(marked("del")).contains("END").doesNotContain("script", "gradient");
        assertThat(marked("ins")).contains("OVER", "last").doesNotContain("script", "gradient");
        isObeyedNowhere();
        open("/compare", "a=1&b=draft&changed=all");
        assertThat(shown()).contains(TRICKS);
        isObeyedNowhere();
    }

    @Test
    void a_print_says_it_all_and_leads_nowhere() throws IOException {
        versions.propose(team.trajectory());

        try (var print = Loader.loadPDF(printer.print(team.trajectory(), 1, Locale.ENGLISH))) {
            var text = new PDFTextStripper().getText(print);
            assertThat(text.split("gradient", -1)).hasSize(2 * WORDS + 1);
            assertThat(unspaced(text))
                    .contains(unspaced(TRICKS), unspaced("“Quoted” – it’s 5 % – final word… • bullet"), "🧪", "END");
            for (var page : print.getPages()) {
                assertThat(page.getAnnotations()).isEmpty();
            }
        }
    }

    private void write(TextPlace place, String words) {
        var version = drafts.getText(team.trajectory(), place).version();
        assertThat(drafts.write(team.trajectory(), place, version, words)).isInstanceOf(Written.Saved.class);
    }

    private void open(String page, String query) {
        UI.getCurrent().navigate("phd/" + team.trajectory() + "/plan" + page, QueryParameters.fromString(query));
        roundTrip();
    }

    /** No element but harmless ones, no attribute and no link came out of it. */
    private void isObeyedNowhere() {
        visit(page(), element -> assertThat(element.getTag()).isNotIn("script", "img", "svg"));
        visit(
                page(),
                element -> assertThat(element.getAttribute("href"))
                        .satisfiesAnyOf(
                                href -> assertThat(href).isNull(),
                                href -> assertThat(href).doesNotStartWithIgnoringCase("javascript")));
        var written = asBrowsersRead(html()).select("body *");
        assertThat(written)
                .extracting(org.jsoup.nodes.Element::tagName)
                .isSubsetOf("p", "br", "h3", "ul", "li", "em", "strong", "code", "a");
        assertThat(written).allSatisfy(element -> {
            assertThat(element.attributes())
                    .extracting(org.jsoup.nodes.Attribute::getKey)
                    .isSubsetOf("href", "rel");
            assertThat(element.attr("href")).isEmpty();
        });
    }

    /** All text of the page, as it is read. */
    private static String shown() {
        var shown = new StringBuilder();
        visit(page(), element -> shown.append(element.getText()).append('\n'));
        return shown + asBrowsersRead(html()).wholeText();
    }

    /** What was made of Markdown. */
    private static String html() {
        var html = new StringBuilder();
        visit(page(), element -> html.append(element.getProperty("innerHTML", "")));
        return html.toString();
    }

    private static Document asBrowsersRead(String html) {
        return Jsoup.parseBodyFragment(html);
    }

    private static String marked(String tag) {
        var found = new StringBuilder();
        visit(page(), element -> {
            if (tag.equals(element.getTag())) {
                found.append(element.getTextRecursively());
            }
        });
        return found.toString();
    }

    private static void visit(Element element, Consumer<Element> each) {
        if (!element.isTextNode()) {
            each.accept(element);
            element.getChildren().forEach(child -> visit(child, each));
        }
    }

    private static Element page() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement();
    }

    /** A line may break wherever the paper ends. */
    private static String unspaced(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", "");
    }
}
