package nl.traject.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.traject.access.Downloads;
import nl.traject.database.TestDatabase;
import nl.traject.people.RuleSetId;
import nl.traject.rulebook.DraftId;
import nl.traject.rulebook.RuleBook;
import nl.traject.rules.Confidence;
import nl.traject.rules.RuleSets;
import nl.traject.rules.RuleText;
import nl.traject.security.Accounts;
import nl.traject.security.SignIn;
import nl.traject.security.SystemActor;
import nl.traject.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every file that a page hands out, fetched by HTTP as everybody there is: from the own page, by the address that somebody
 * else was given, and by an address that was guessed. A page that hands out a file and is not among these fails here.
 */
class DownloadsIT extends InBrowser {

    /** An administrator of another school, and who keeps the installation: the example data have none. */
    private static final String ELSEWHERE = "w.elders";

    private static final String OPERATOR = "o.beheer";
    private static final String ADMINISTRATOR = "e.bakker";
    private static final String DIRECTOR = "a.sardinha";
    private static final String FILES = "a[href*='VAADIN/dynamic']";
    private static final Pattern TOKEN = Pattern.compile("\\p{XDigit}{8}-[\\p{XDigit}-]{27}");

    private static final List<String> EVERYBODY =
            List.of("r.vos", "i.maas", "t.lind", "n.haddad", DIRECTOR, ADMINISTRATOR, "j.peeters", ELSEWHERE, OPERATOR);

    /**
     * @param path   the page
     * @param open   what else one does to be offered the files
     * @param files  how many there are
     * @param owners who is offered them
     */
    private record Handing(String path, Consumer<Reader> open, int files, Set<String> owners) {}

    @Autowired
    private TestDatabase database;

    @Autowired
    private SystemActor system;

    @Autowired
    private Accounts accounts;

    @Autowired
    private RuleBook rules;

    private JdbcClient owner;
    private DraftId draft;

    private Map<String, Handing> pages() {
        return Map.of(
                "audit.ui.AuditView", new Handing("audit", reader -> {}, 1, Set.of(ADMINISTRATOR, DIRECTOR, ELSEWHERE)),
                "history.ui.SchoolHistoryView",
                        new Handing("audit/history", reader -> {}, 2, Set.of(ADMINISTRATOR, ELSEWHERE)),
                "register.ui.ImportView", new Handing("import", reader -> {}, 3, Set.of(ADMINISTRATOR, ELSEWHERE)),
                "plan.print.ui.PrintLink",
                        new Handing(
                                "phd/1/plan/versions/1",
                                reader -> {},
                                1,
                                Set.of("r.vos", "i.maas", "t.lind", DIRECTOR, ADMINISTRATOR)),
                "rulebook.ui.VersionView", new Handing("rules/1", reader -> {}, 1, Set.of(ADMINISTRATOR, DIRECTOR)),
                "rulebook.ui.PreviewPanel",
                        new Handing(
                                "rules/draft/" + draft + "?show=preview",
                                DownloadsIT::computes,
                                1,
                                Set.of(ADMINISTRATOR)));
    }

    /** Rules that would change something, so that there is something to hand out. */
    @BeforeEach
    void draftLaterPlans() {
        draft = SignIn.doing(keeper(), () -> {
            var started = rules.getDraft(rules.startDraft(new RuleSetId(1)));
            var plan = RuleText.entries(RuleSets.read(started.content())).stream()
                    .filter(entry -> entry.name().equals("PLAN_DUE"))
                    .findFirst()
                    .orElseThrow();
            rules.change(started, plan, Map.of(plan.path() + "/offset/amount", "5"), "Board", Confidence.GENERAL);
            return started.id();
        });
    }

    @AfterEach
    void discardTheDraft() {
        SignIn.doing(keeper(), () -> rules.discard(rules.getDraft(draft)));
    }

    private PersonId keeper() {
        return new PersonId(JdbcClient.create(database.ownerDataSource())
                .sql("select person_id from security.account where username = ?")
                .param(ADMINISTRATOR)
                .query(Long.class)
                .single());
    }

    @BeforeEach
    void registerTheOthers() {
        owner = JdbcClient.create(database.ownerDataSource());
        if (owner.sql("select count(*) from security.account where username = ?")
                        .param(OPERATOR)
                        .query(Long.class)
                        .single()
                > 0) {
            return;
        }
        var school = owner.sql("insert into people.school (name) values ('Graduate School of Law') returning school_id")
                .query(Long.class)
                .single();
        office(register(ELSEWHERE, "Wil", "Elders"), "ADMINISTRATOR", school);
        office(register(OPERATOR, "Olga", "Beheer"), "OPERATOR", null);
    }

    @Test
    void every_page_that_hands_out_a_file_is_fetched_from() {
        assertThat(pages().keySet()).isEqualTo(Downloads.handing());
    }

    @Test
    void a_file_is_whose_page_it_is_on_and_nobody_elses() {
        var readers = new LinkedHashMap<String, Reader>();
        EVERYBODY.forEach(name -> readers.put(name, signIn(name)));
        readers.put("nobody", nobody(Look.DESKTOP));

        pages().forEach((page, handing) -> {
            // All stay on the page: an address ends when its page is left.
            var addresses = new LinkedHashMap<String, String>();
            EVERYBODY.forEach(
                    name -> offered(readers.get(name), handing).forEach(address -> addresses.put(address, name)));

            assertThat(new HashSet<>(addresses.values())).as(page).isEqualTo(handing.owners());
            assertThat(addresses)
                    .as(page)
                    .hasSize(handing.files() * handing.owners().size());
            addresses.forEach((address, of) -> readers.forEach((name, reader) -> {
                var answer = fetch(reader, address);
                var guessed = fetch(reader, another(address));
                assertThat(isFile(guessed)).as("guessed by %s", name).isFalse();
                if (name.equals(of)) {
                    assertThat(isFile(answer))
                            .as("%s for %s: %s", page, name, answer.status())
                            .isTrue();
                    assertThat(name.equals(ELSEWHERE) && answer.text().contains("Vos"))
                            .as("%s for another school", page)
                            .isFalse();
                } else {
                    assertThat(List.of(answer.status(), answer.text()))
                            .as("%s of %s fetched by %s", page, of, name)
                            .isEqualTo(List.of(guessed.status(), guessed.text()));
                }
            }));
        });
    }

    @Test
    void an_address_ends_with_the_office_and_with_the_session() {
        for (var page : List.of("audit.ui.AuditView", "rulebook.ui.VersionView")) {
            var director = signIn(DIRECTOR);
            var address = offered(director, pages().get(page)).getFirst();
            assertThat(isFile(fetch(director, address))).as(page).isTrue();

            holdsTheOfficeUntil("2026-11-21");
            try {
                assertThat(tells(fetch(director, address))).as(page).isFalse();
            } finally {
                holdsTheOfficeUntil(null);
            }

            assertThat(isFile(fetch(director, address))).as(page).isTrue();
            director.page().context().clearCookies();
            assertThat(isFile(fetch(director, address))).as(page).isFalse();
        }
    }

    /** Opens the page and reads the addresses it offers; none on a page that is not open to the reader. */
    private static List<String> offered(Reader reader, Handing handing) {
        reader.goTo(handing.path());
        handing.open().accept(reader);
        return reader.main().locator(FILES).all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    private static void computes(Reader reader) {
        if (reader.button("Compute what would change").count() == 0) {
            return;
        }
        reader.press("Compute what would change");
        reader.sees("trajectories looked at");
        assertThat(reader.main().locator(FILES).first()).isAttached();
    }

    private static APIResponse fetch(Reader reader, String address) {
        return reader.page()
                .context()
                .request()
                .get(address, RequestOptions.create().setMaxRedirects(0));
    }

    /** The same address with a token that was not given to anybody. */
    private static String another(String address) {
        return TOKEN.matcher(address).replaceFirst(UUID.randomUUID().toString());
    }

    private static boolean isFile(APIResponse answer) {
        return answer.status() == 200
                && answer.headers().getOrDefault("content-disposition", "").startsWith("attachment")
                && answer.body().length > 0;
    }

    /** Whether it holds a word about anybody or of any rule. */
    private static boolean tells(APIResponse answer) {
        return List.of("Vos", "Fem", "firstTermMonths").stream().anyMatch(answer.text()::contains);
    }

    private PersonId register(String username, String givenName, String familyName) {
        var person = new PersonId(
                owner.sql("insert into people.person (given_name, family_name) values (?, ?) returning person_id")
                        .params(givenName, familyName)
                        .query(Long.class)
                        .single());
        system.as("examples", () -> accounts.openExample(person, username, "example"));
        return person;
    }

    private void office(PersonId person, String kind, Long school) {
        owner.sql(
                        "insert into people.office (person_id, school_id, kind, valid_from) values (?, ?, ?, date '2020-01-01')")
                .params(person.value(), school, kind)
                .update();
    }

    private void holdsTheOfficeUntil(String lastDay) {
        owner.sql("""
                        update people.office set valid_until = cast(? as date)
                        where kind = 'DIRECTOR' and person_id = (select person_id from security.account where username = ?)
                        """).params(lastDay, DIRECTOR).update();
    }
}
