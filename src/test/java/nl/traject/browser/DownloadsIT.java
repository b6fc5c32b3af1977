package nl.traject.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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
 * else was given, and by an address that was guessed. A page that hands out a file and is not among these fails here. Pages
 * are opened without a browser, but for the one that hands out nothing before it has computed.
 */
class DownloadsIT extends InBrowser {

    /** An administrator of another school, which the example data have none of. */
    private static final String ELSEWHERE = "w.elders";

    private static final String ADMINISTRATOR = "e.bakker";
    private static final String DIRECTOR = "a.sardinha";
    private static final String FILES = "VAADIN/dynamic";
    private static final String COMPUTE = "Compute what would change";
    private static final Pattern TOKEN = Pattern.compile("\\p{XDigit}{8}-[\\p{XDigit}-]{27}");

    private static final List<String> EVERYBODY = List.of(
            "r.vos", "i.maas", "t.lind", "n.haddad", DIRECTOR, ADMINISTRATOR, "j.peeters", "m.brandt", ELSEWHERE);

    /**
     * @param offers the addresses on the page, opened by somebody and left open
     * @param files  how many there are
     * @param owners who is offered them
     */
    private record Handing(Function<Http, List<String>> offers, int files, Set<String> owners) {}

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
                "audit.ui.AuditView", new Handing(on("audit"), 1, Set.of(ADMINISTRATOR, DIRECTOR, ELSEWHERE)),
                "history.ui.SchoolHistoryView", new Handing(on("audit/history"), 2, Set.of(ADMINISTRATOR, ELSEWHERE)),
                "register.ui.ImportView", new Handing(on("import"), 3, Set.of(ADMINISTRATOR, ELSEWHERE)),
                "plan.print.ui.PrintLink",
                        new Handing(
                                on("phd/1/plan/versions/1"),
                                1,
                                Set.of("r.vos", "i.maas", "t.lind", DIRECTOR, ADMINISTRATOR)),
                "rulebook.ui.VersionView", new Handing(on("rules/1"), 1, Set.of(ADMINISTRATOR, DIRECTOR)),
                "rulebook.ui.PreviewPanel", new Handing(this::computed, 1, Set.of(ADMINISTRATOR)));
    }

    private static Function<Http, List<String>> on(String path) {
        return somebody -> Tab.open(somebody, path).links(FILES);
    }

    /** What a draft would change, which is not told before it is computed; nothing for whom the draft is not. */
    private List<String> computed(Http somebody) {
        var path = "rules/draft/" + draft + "?show=preview";
        if (!Tab.open(somebody, path).says(COMPUTE)) {
            return List.of();
        }
        var reader = nobody(Look.DESKTOP);
        reader.page()
                .context()
                .addCookies(
                        List.of(new Cookie("JSESSIONID", somebody.cookieValues().getFirst()).setUrl(address())));
        reader.goTo(path);
        reader.press(COMPUTE);
        reader.sees("trajectories looked at");
        var links = reader.main().locator("a[href*='" + FILES + "']");
        assertThat(links.first()).isAttached();
        return links.all().stream().map(link -> link.getAttribute("href")).toList();
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
    void registerWhoIsElsewhere() {
        owner = JdbcClient.create(database.ownerDataSource());
        if (owner.sql("select count(*) from security.account where username = ?")
                        .param(ELSEWHERE)
                        .query(Long.class)
                        .single()
                > 0) {
            return;
        }
        var school = owner.sql("insert into people.school (name) values ('Graduate School of Law') returning school_id")
                .query(Long.class)
                .single();
        owner.sql("insert into people.programme (school_id, code, name) values (?, 'LAW', 'Law')")
                .param(school)
                .update();
        var person = owner.sql(
                        "insert into people.person (given_name, family_name) values ('Wil', 'Elders') returning person_id")
                .query(Long.class)
                .single();
        owner.sql("""
                        insert into people.office (person_id, school_id, kind, valid_from)
                        values (?, ?, 'ADMINISTRATOR', date '2020-01-01')
                        """).params(person, school).update();
        system.as("examples", () -> accounts.openExamples(Map.of(new PersonId(person), ELSEWHERE), "example"));
    }

    @Test
    void every_page_that_hands_out_a_file_is_fetched_from() {
        assertThat(pages().keySet()).isEqualTo(Downloads.handing());
    }

    @Test
    void a_file_is_whose_page_it_is_on_and_nobody_elses() {
        var readers = new LinkedHashMap<String, Http>();
        EVERYBODY.forEach(name -> readers.put(name, signedIn(name)));
        readers.put("nobody", new Http(address()));
        // Who is registered every administrator knows, and that is in the history; what somebody works on those of the
        // school do.
        var title = owner.sql("select title from people.trajectory where trajectory_id = 1")
                .query(String.class)
                .single();
        var onlyOfTheSchool = Map.of("audit.ui.AuditView", "Vos", "history.ui.SchoolHistoryView", title);

        pages().forEach((page, handing) -> {
            // All stay on the page: an address ends when its page is left.
            var addresses = new LinkedHashMap<String, String>();
            EVERYBODY.forEach(name ->
                    handing.offers().apply(readers.get(name)).forEach(address -> addresses.put("/" + address, name)));

            assertThat(new HashSet<>(addresses.values())).as(page).isEqualTo(handing.owners());
            assertThat(addresses)
                    .as(page)
                    .hasSize(handing.files() * handing.owners().size());
            var told = new LinkedHashMap<String, String>();
            addresses.forEach((address, of) -> readers.forEach((name, reader) -> {
                var answer = reader.get(address);
                var guessed = reader.get(another(address));
                assertThat(isFile(guessed)).as("guessed by %s", name).isFalse();
                if (name.equals(of)) {
                    assertThat(isFile(answer))
                            .as("%s for %s: %s", page, name, answer.statusCode())
                            .isTrue();
                    told.merge(name, answer.body(), String::concat);
                } else {
                    assertThat(List.of(answer.statusCode(), answer.body()))
                            .as("%s of %s fetched by %s", page, of, name)
                            .isEqualTo(List.of(guessed.statusCode(), guessed.body()));
                }
            }));
            if (onlyOfTheSchool.containsKey(page)) {
                assertThat(told.get(ADMINISTRATOR)).as(page).contains(onlyOfTheSchool.get(page));
                assertThat(told.get(ELSEWHERE)).as(page).doesNotContain(onlyOfTheSchool.get(page));
            }
        });
    }

    @Test
    void an_address_ends_with_the_office_and_with_the_session() {
        for (var page : List.of("audit.ui.AuditView", "rulebook.ui.VersionView")) {
            var director = signedIn(DIRECTOR);
            var address = "/" + pages().get(page).offers().apply(director).getFirst();
            assertThat(isFile(director.get(address))).as(page).isTrue();

            holdsTheOfficeUntil("2026-11-21");
            try {
                var answer = director.get(address);
                assertThat(answer.statusCode()).as(page).isEqualTo(404);
                assertThat(tells(answer)).as(page).isFalse();
            } finally {
                holdsTheOfficeUntil(null);
            }

            assertThat(isFile(director.get(address))).as(page).isTrue();
            assertThat(isFile(new Http(address()).get(address))).as(page).isFalse();
        }
    }

    private Http signedIn(String username) {
        var somebody = new Http(address());
        somebody.signIn(username, "example");
        return somebody;
    }

    /** The same address with a token that was not given to anybody. */
    private static String another(String address) {
        return TOKEN.matcher(address).replaceFirst(UUID.randomUUID().toString());
    }

    private static boolean isFile(HttpResponse<String> answer) {
        return answer.statusCode() == 200
                && answer.headers().firstValue("content-disposition").orElse("").startsWith("attachment")
                && !answer.body().isEmpty();
    }

    /** Whether it holds a word about anybody or of any rule. */
    private static boolean tells(HttpResponse<String> answer) {
        return List.of("Vos", "Fem", "firstTermMonths").stream().anyMatch(answer.body()::contains);
    }

    private void holdsTheOfficeUntil(String lastDay) {
        owner.sql("""
                        update people.office set valid_until = cast(? as date)
                        where kind = 'DIRECTOR' and person_id = (select person_id from security.account where username = ?)
                        """).params(lastDay, DIRECTOR).update();
    }
}
