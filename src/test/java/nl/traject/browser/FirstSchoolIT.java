package nl.traject.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import nl.traject.people.Setup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/**
 * An installation without anybody in it becomes a school with two programmes: ten people by import, one by invitation, one
 * who was registered twice. What it leaves behind is nobody else's start.
 */
@TestPropertySource(properties = "traject.examples=never")
@DirtiesContext
class FirstSchoolIT extends InBrowser {

    private static final String PASSWORD = "quite long enough";

    private static final String PEOPLE = """
            given_name;family_name;email;programme;start;title;fte;first_promotor;second_supervisor;signed_on
            Ingrid;Maas;i.maas@uni.example;;;;;;;
            Pieter;Smit;p.smit@uni.example;;;;;;;
            Tomas;Lind;t.lind@uni.example;;;;;;;
            Yara;Demir;y.demir@uni.example;;;;;;;
            Jo;Peeters;j.peeters@uni.example;;;;;;;
            Robin;Vos;r.vos@uni.example;ILLC;15-07-2025;Circuits one can check;1;i.maas@uni.example;t.lind@uni.example;01-06-2025
            Fem;Meijer;f.meijer@uni.example;ILLC;2026-09-01;Sparse features;1;i.maas@uni.example;t.lind@uni.example;2026-07-01
            Sam;Kok;s.kok@uni.example;FNWI;2026-02-01;Graphs that explain;0,8;p.smit@uni.example;y.demir@uni.example;2026-01-05
            Lou;Bos;l.bos@uni.example;%s;2026-10-01;Agents one can trust;1;p.smit@uni.example;y.demir@uni.example;
            Robin;Vos;robin@elsewhere.example;;;;;;;
            """;

    @Autowired
    private Setup setup;

    @Test
    void an_empty_installation_becomes_a_school() {
        var administrator = nobody(Look.DESKTOP);
        setsTrajectUp(administrator);
        signsIn(administrator, "els");
        administrator.sees("Your school is empty");
        administrator.press("Import a table");
        importsTenPeople(administrator);
        findsThem(administrator);

        var invited = nobody(Look.DESKTOP);
        opensAnAccount(invited, invites(administrator));
        signsIn(invited, "ana");
        assertThat(invited.page().getByText("Your school is empty")).hasCount(0);
        grantsAnOffice(administrator);
        signsIn(again(invited), "ana");
        invited.goTo("people");
        invited.sees("12 people");

        makesTwoEntriesOne(administrator);

        closesTheAccount(administrator);
        invited.page().navigate("/people");
        assertThat(invited.page()).hasURL(Pattern.compile(".*/login.*"));
        staysTheLastAdministrator(administrator);
    }

    private void setsTrajectUp(Reader administrator) {
        administrator.page().navigate("/login");
        assertThat(administrator.page().getByText("Nobody has an account here yet"))
                .isVisible();
        administrator.page().navigate("/setup?link=" + setup.newLink());
        administrator.field("Graduate school").fill("Graduate School of Science");
        administrator.field("Given name").fill("Els");
        administrator.field("Family name").fill("Bakker");
        administrator.field("E-mail").fill("e.bakker@uni.example");
        administrator.field("User name").fill("els");
        administrator.field("Password").fill(PASSWORD);
        administrator.press("Make the school");
        administrator.page().waitForURL(url -> url.contains("/login"));
        assertThat(administrator.page().getByText("That worked.")).isVisible();
    }

    private void importsTenPeople(Reader administrator) {
        upload(administrator, PEOPLE.formatted("IvI"));
        administrator.sees("Yours are: FNWI, ILLC.");
        assertThat(administrator.button("Take the 9 good lines")).isVisible();

        upload(administrator, PEOPLE.formatted("FNWI"));
        administrator.press("Take the 10 good lines");
        administrator.sees("Lines taken: 10 new, 0 changed.");

        upload(administrator, PEOPLE.formatted("FNWI"));
        administrator.sees("Nothing in this file is new or different.");
    }

    private static void upload(Reader administrator, String content) {
        administrator
                .page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("people.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8)));
    }

    private void findsThem(Reader administrator) {
        administrator.goTo("people?role=candidate");
        administrator.sees("4 people");
        administrator.sees("candidate, FNWI");
        administrator.goTo("people?role=supervisor");
        administrator.sees("4 people");
        administrator.goTo("candidates");
        administrator.sees("Kok, Sam");
        administrator.page().getByText("Vos, Robin").first().click();
        administrator.sees("16 of 48 months");
    }

    private String invites(Reader administrator) {
        administrator.goTo("people");
        administrator.press("New person");
        administrator.inDialog("Given name").fill("Ana");
        administrator.inDialog("Family name").fill("Sardinha");
        administrator.inDialog("E-mail").fill("a.sardinha@uni.example");
        administrator.confirm("Register");
        assertThat(administrator.heading("Ana Sardinha")).isVisible();
        administrator.press("Invite");
        var link = administrator.inDialog("Link").inputValue();
        administrator.confirm("Close");
        administrator.sees("invited");
        return link.substring(link.indexOf("/link/"));
    }

    private void opensAnAccount(Reader invited, String link) {
        invited.page().navigate(link);
        invited.field("User name").fill("ana");
        invited.field("Password").fill("short");
        invited.press("Open my account");
        assertThat(invited.page()
                        .getByText("A password has at least 8 characters.")
                        .first())
                .isVisible();
        invited.field("Password").fill(PASSWORD);
        invited.press("Open my account");
        invited.page().waitForURL(url -> url.contains("/login"));

        var late = nobody(Look.DESKTOP);
        late.page().navigate(link);
        assertThat(late.page().getByText("This link has been used or is too old."))
                .isVisible();
    }

    private void grantsAnOffice(Reader administrator) {
        administrator.press("Grant an office");
        administrator.inDialog("Office").click();
        administrator
                .page()
                .getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText("Administrator, Graduate School of Science"))
                .click();
        administrator.confirm("Grant");
        administrator.sees("since 22 Nov 2026");
    }

    private void makesTwoEntriesOne(Reader administrator) {
        administrator.goTo("people?twins=yes");
        administrator.sees("2 people");
        administrator.page().getByText("Vos, Robin").first().click();
        administrator
                .page()
                .getByText("Compare", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(administrator.heading("Make two entries one")).isVisible();
        administrator.choose(AriaRole.RADIO, robin(administrator, "r.vos@uni.example"));
        administrator.sees("robin@elsewhere.example stays known");
        administrator.field("Reason").fill("One of them came from another list.");
        administrator.press("Make them one");
        administrator.confirm("Make them one");
        assertThat(administrator.heading("Robin Vos")).isVisible();
        administrator.sees("r.vos@uni.example");
        administrator.goTo("people?twins=yes");
        administrator.sees("Nobody seems to be registered twice");
    }

    private static String robin(Reader administrator, String email) {
        return administrator.page().getByRole(AriaRole.RADIO).all().stream()
                .map(radio -> radio.locator("xpath=..").innerText().strip())
                .filter(label -> label.contains(email))
                .findFirst()
                .orElseThrow();
    }

    private void closesTheAccount(Reader administrator) {
        administrator.goTo("people?q=sardinha");
        administrator.page().getByText("Sardinha, Ana").click();
        administrator.press("Close account");
        administrator.confirm("Close account");
        administrator.sees("closed");
    }

    /** Ana cannot sign in any more, so that Els alone keeps the school. */
    private void staysTheLastAdministrator(Reader administrator) {
        administrator.goTo("people?q=bakker");
        administrator.page().getByText("Bakker, Els").click();
        administrator.press("End");
        administrator
                .dialog()
                .getByText("Write down the last day", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(administrator.dialog()).containsText("would be left without");
        assertThat(List.of(administrator.page().url())).allMatch(url -> url.contains("/people/"));
    }

    private static Reader again(Reader reader) {
        reader.page().context().clearCookies();
        return reader;
    }

    private static void signsIn(Reader reader, String username) {
        reader.page().navigate("/login");
        reader.field("User name or e-mail").fill(username);
        reader.field("Password").fill(PASSWORD);
        reader.page().locator("button[type=submit]").click();
        reader.page().waitForURL(url -> !url.contains("/login"));
        reader.settled();
    }
}
