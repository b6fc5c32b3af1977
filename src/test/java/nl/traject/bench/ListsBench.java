package nl.traject.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.traject.audit.MatrixFilter;
import nl.traject.audit.MatrixOrder;
import nl.traject.audit.MatrixService;
import nl.traject.database.DatabaseServer;
import nl.traject.database.SeededInstallation;
import nl.traject.directory.Directory;
import nl.traject.directory.DirectoryFilter;
import nl.traject.directory.DirectoryOrder;
import nl.traject.history.changes.ChangeFilter;
import nl.traject.history.changes.HistoryService;
import nl.traject.history.changes.Page;
import nl.traject.history.changes.SchoolHistory;
import nl.traject.overview.Overviews;
import nl.traject.people.Seedbed;
import nl.traject.people.Trajectories;
import nl.traject.plan.TopicFilter;
import nl.traject.plan.Topics;
import nl.traject.progress.LogService;
import nl.traject.publication.Papers;
import nl.traject.rules.CheckState;
import nl.traject.security.Role;
import nl.traject.security.SignIn;
import nl.traject.shared.PersonId;
import nl.traject.shared.ProgrammeId;
import nl.traject.shared.TrajectoryId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lists as the installation grows: a page of the compliance matrix through the browser's own protocol beside the database alone
 * (P1), every list at each size (P2), and how many statements a page takes (P7). Figures and goals are printed; nothing fails for
 * being slow, because a busy machine is not a fault.
 */
@Tag("long")
class ListsBench {

    private static final Logger LOG = LoggerFactory.getLogger(ListsBench.class);
    private static final int PAGE = 50;
    private static final int CLIENTS = 4;
    private static final int SECONDS = 10;

    /** Java has then compiled what runs often, as in a server that has run for a while. */
    private static final int WARM_UP_SECONDS = 30;

    /** Rows that somebody scrolls through; farther on one searches. */
    private static final int NEAR = 1_000;

    /** The same where a filter leaves few of the smallest size: a page that is empty there would be compared with a full one. */
    private static final int FEW = 80;

    private static final double RATIO_GOAL = 0.12;
    private static final double PAGE_GOAL = 50;
    private static final double SLOWEST_GOAL = 100;

    /** @param goal how many times slower it may become from the smallest to the largest size; 0: as an information */
    private record Listing(String name, double goal, PersonId person, Role role, Times.Work work) {}

    private final Map<String, Double> goals = new LinkedHashMap<>();
    private final Map<String, List<Times>> found = new LinkedHashMap<>();

    @Test
    void lists_stay_as_fast_as_the_database() throws Exception {
        for (var size : Sizes.asked()) {
            var installation = SeededInstallation.of(size);
            try (var served = new Served(installation.home());
                    var server = installation.running();
                    var services = new Services(server)) {
                var people = people(server);
                installation.countStatements(server);
                for (var listing : listings(services, size, people)) {
                    measure(services, listing, size);
                }
                slowest(installation, server);
                page(served, server, services, people.get("administrator"), size, MatrixOrder.BY_NAME, "sort=name");
                page(served, server, services, people.get("administrator"), size, MatrixOrder.WORST_FIRST, "");
            }
        }
        growth();
    }

    private static Map<String, PersonId> people(DatabaseServer server) throws SQLException {
        var people = new LinkedHashMap<String, PersonId>();
        try (var owner = server.owner().connect(server.url());
                var statement = owner.createStatement();
                var rows = statement.executeQuery("select username, person_id from security.account")) {
            while (rows.next()) {
                people.put(rows.getString(1), new PersonId(rows.getLong(2)));
            }
        }
        return people;
    }

    private static List<Listing> listings(Services services, int size, Map<String, PersonId> people) {
        var matrix = services.get(MatrixService.class);
        var late = MatrixFilter.NONE.withState(CheckState.LATE);
        var candidates = services.get(Trajectories.class);
        var directory = services.get(Directory.class);
        var overviews = services.get(Overviews.class);
        var administrator = people.get("administrator");
        var supervisor = people.get("supervisor");
        var near = new Random(1);
        var far = new Random(2);
        var all = new ArrayList<Listing>();
        var school = Role.ADMINISTRATOR;
        all.add(new Listing(
                "audit: a page",
                6,
                administrator,
                school,
                n -> matrix.list(MatrixFilter.NONE, MatrixOrder.BY_NAME, near.nextInt(NEAR), PAGE)));
        all.add(new Listing(
                "audit: a page, the worst first",
                6,
                administrator,
                school,
                n -> matrix.list(MatrixFilter.NONE, MatrixOrder.WORST_FIRST, near.nextInt(NEAR), PAGE)));
        all.add(new Listing(
                "audit: a page anywhere",
                0,
                administrator,
                school,
                n -> matrix.list(MatrixFilter.NONE, MatrixOrder.BY_NAME, far.nextInt(size - PAGE), PAGE)));
        all.add(new Listing(
                "audit: overdue", 2.5, administrator, school, n -> matrix.list(late, MatrixOrder.BY_NAME, 0, PAGE)));
        all.add(new Listing("audit: counts", 1.5, administrator, school, n -> matrix.summarize(MatrixFilter.NONE)));
        all.add(new Listing(
                "audit: nothing to say against",
                6,
                administrator,
                school,
                n -> matrix.list(
                        MatrixFilter.NONE.withState(CheckState.MET),
                        MatrixOrder.WORST_FIRST,
                        near.nextInt(FEW),
                        PAGE)));
        var programme = aProgramme(matrix, administrator);
        all.add(new Listing(
                "audit: a programme",
                6,
                administrator,
                school,
                n -> matrix.list(programme, MatrixOrder.WORST_FIRST, near.nextInt(FEW), PAGE)));
        all.add(new Listing("audit: years of a start", 6, administrator, school, n -> matrix.listCohorts()));
        var named = MatrixFilter.NONE.withText("berg");
        all.add(new Listing(
                "audit: part of a name",
                0,
                administrator,
                school,
                n -> matrix.list(named, MatrixOrder.BY_NAME, 0, PAGE)));
        all.add(new Listing("audit: part of a name, counts", 0, administrator, school, n -> matrix.summarize(named)));
        all.add(new Listing(
                "audit: a year, counts",
                0,
                administrator,
                school,
                n -> matrix.summarize(
                        MatrixFilter.NONE.withCohort(LocalDate.now().getYear() - 2))));
        all.add(new Listing(
                "candidates: a page",
                6,
                administrator,
                school,
                n -> candidates.listCandidates("", near.nextInt(NEAR), PAGE)));
        all.add(new Listing("candidates: count", 6, administrator, school, n -> candidates.countCandidates("")));
        all.add(new Listing(
                "people: a page",
                6,
                administrator,
                school,
                n -> directory.list(DirectoryFilter.NONE, DirectoryOrder.BY_NAME, near.nextInt(NEAR), PAGE)));
        all.add(new Listing("people: count", 6, administrator, school, n -> directory.count(DirectoryFilter.NONE)));
        var changes = services.get(SchoolHistory.class);
        all.add(new Listing(
                "history: a page", 6, administrator, school, n -> changes.list(ChangeFilter.NONE, Page.first(PAGE))));
        all.add(new Listing("history: count", 6, administrator, school, n -> changes.count(ChangeFilter.NONE)));
        all.add(new Listing("home: steps of an administrator", 6, administrator, school, n -> overviews.listMySteps()));
        all.add(new Listing("home: undecided contracts", 6, administrator, school, n -> overviews.listUndecided()));
        all.add(new Listing("home: steps of HR", 6, people.get("hr"), Role.HR, n -> overviews.listMySteps()));
        all.add(new Listing(
                "home: steps of a supervisor", 6, supervisor, Role.SUPERVISOR, n -> overviews.listMySteps()));
        all.add(new Listing(
                "home: candidates of a supervisor", 6, supervisor, Role.SUPERVISOR, n -> overviews.listMyCandidates()));
        all.addAll(ofOneTrajectory(services, people.get("candidate")));
        return all;
    }

    private static MatrixFilter aProgramme(MatrixService matrix, PersonId administrator) {
        SignIn.as(administrator, Role.ADMINISTRATOR);
        try {
            return MatrixFilter.NONE.withProgramme(
                    new ProgrammeId(matrix.listProgrammes().getFirst().id()));
        } finally {
            SignIn.nobody();
        }
    }

    private static List<Listing> ofOneTrajectory(Services services, PersonId candidate) {
        var own = new TrajectoryId(1);
        var log = services.get(LogService.class);
        var topics = services.get(Topics.class);
        var papers = services.get(Papers.class);
        var history = services.get(HistoryService.class);
        return List.of(
                new Listing("one: log", 6, candidate, Role.CANDIDATE, n -> log.list(own, null, 0, PAGE)),
                new Listing(
                        "one: topics", 6, candidate, Role.CANDIDATE, n -> topics.list(own, TopicFilter.ALL, 0, PAGE)),
                new Listing("one: papers", 6, candidate, Role.CANDIDATE, n -> papers.list(own, 0, PAGE)),
                new Listing(
                        "one: history",
                        6,
                        candidate,
                        Role.CANDIDATE,
                        n -> history.list(own, ChangeFilter.NONE, Page.first(PAGE))),
                new Listing(
                        "one: history, count",
                        6,
                        candidate,
                        Role.CANDIDATE,
                        n -> history.count(own, ChangeFilter.NONE)));
    }

    private void measure(Services services, Listing listing, int size) throws Exception {
        SignIn.as(listing.person(), listing.role());
        try {
            var began = System.nanoTime();
            listing.work().run(0);
            var slow = System.nanoTime() - began > 500_000_000L;
            var times = Times.of(slow ? 1 : 30, slow ? 5 : 150, listing.work());
            var statements = services.statementsOf(() -> {
                try {
                    listing.work().run(0);
                } catch (Exception failure) {
                    throw new IllegalStateException(failure);
                }
            });
            goals.put(listing.name(), listing.goal());
            found.computeIfAbsent(listing.name(), name -> new ArrayList<>()).add(times);
            LOG.info("P2 {} candidates, {}: {}, {} statements", size, listing.name(), times, statements.size());
        } finally {
            SignIn.nobody();
        }
    }

    private static void slowest(SeededInstallation installation, DatabaseServer server) throws SQLException {
        try (var superuser = installation.superuser(server);
                var statement = superuser.createStatement();
                var rows = statement.executeQuery(
                        """
                        select round(max_exec_time::numeric, 1), round(mean_exec_time::numeric, 1), calls,
                               left(regexp_replace(query, '\\s+', ' ', 'g'), 150)
                        from extensions.pg_stat_statements s join pg_roles r on r.oid = s.userid
                        where r.rolname = '%s' order by max_exec_time desc limit 8
                        """.formatted(server.application().user()))) {
            while (rows.next()) {
                LOG.info(
                        "P2 slowest: max {} ms (goal: {}), mean {} ms, {} times: {}",
                        rows.getString(1),
                        SLOWEST_GOAL,
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4));
            }
        }
    }

    private static void page(
            Served served,
            DatabaseServer server,
            Services services,
            PersonId administrator,
            int size,
            MatrixOrder order,
            String query)
            throws Exception {
        var database = Pgbench.run(server, script(services, administrator, size, order), CLIENTS, SECONDS);
        scroll(served, size, query, WARM_UP_SECONDS);
        var times = scroll(served, size, query, SECONDS);

        var rate = times.sorted().length / (double) SECONDS;
        LOG.info(String.format(
                Locale.ROOT,
                "P1 %d candidates, %s: %.0f pages/s through the grid, %s (goal: p95 %.0f ms); %.0f/s by pgbench; ratio %.3f (goal: %.2f); %s",
                size,
                order == MatrixOrder.BY_NAME ? "by name" : "the worst first",
                rate,
                times,
                PAGE_GOAL,
                database,
                rate / database,
                RATIO_GOAL,
                Times.machine()));
    }

    /** The page's statement as the service sends it, with the actor announced as the application does. */
    private static String script(Services services, PersonId administrator, int size, MatrixOrder order) {
        var offset = 1_234;
        SignIn.as(administrator, Role.ADMINISTRATOR);
        var statements = services.statementsOf(
                () -> services.get(MatrixService.class).list(MatrixFilter.NONE, order, offset, PAGE));
        SignIn.nobody();
        assertThat(statements).as("statements of a page (P7)").hasSize(1);
        var page = statements.getFirst();
        assertThat(page).contains(String.valueOf(offset), String.valueOf(offset + PAGE));
        return """
                \\set offset random(0, %d)
                \\set last :offset + %d
                begin read only;
                select set_config('traject.person', '%s', true), set_config('traject.job', '', true), set_config('traject.today', '%s', true);
                %s;
                commit;
                """.formatted(
                        Math.min(size, NEAR) - PAGE,
                        PAGE,
                        administrator,
                        LocalDate.now(),
                        page.replace(String.valueOf(offset + PAGE), ":last")
                                .replace(String.valueOf(offset), ":offset")
                                .replace('\n', ' '));
    }

    private static Times scroll(Served served, int size, String query, int seconds) throws Exception {
        try (var pool = Executors.newFixedThreadPool(CLIENTS)) {
            var work = new ArrayList<Callable<List<Double>>>();
            for (int client = 0; client < CLIENTS; client++) {
                var random = new Random(client);
                work.add(() -> scrollAlone(served, random, Math.min(size, NEAR) - PAGE, query, seconds));
            }
            var all = new ArrayList<Double>();
            for (var done : pool.invokeAll(work)) {
                all.addAll(done.get());
            }
            return Times.ofAll(all.stream().mapToDouble(Double::doubleValue).toArray());
        }
    }

    private static List<Double> scrollAlone(Served served, Random random, int most, String query, int seconds)
            throws Exception {
        try (var tab = new Tab(served.address)) {
            tab.signIn("administrator", Seedbed.PASSWORD);
            tab.open("audit", query);
            var times = new ArrayList<Double>();
            var until = System.nanoTime() + seconds * 1_000_000_000L;
            var offset = 0;
            while (System.nanoTime() < until) {
                // Never the same page again, of which nothing is sent.
                offset = (offset + 1 + random.nextInt(most - 1)) % most;
                var began = System.nanoTime();
                var answer = tab.scroll(offset, PAGE);
                times.add((System.nanoTime() - began) / 1e6);
                assertThat(answer).contains("phd/");
            }
            return times;
        }
    }

    private void growth() {
        found.forEach((name, times) -> {
            if (times.size() > 1) {
                var ratio = times.getLast().p95() / times.getFirst().p95();
                LOG.info(String.format(
                        Locale.ROOT,
                        "P2 %s: p95 %s ms: %.1f times (goal: %s)",
                        name,
                        Arrays.toString(times.stream()
                                .mapToDouble(Times::p95)
                                .map(p -> Math.round(p * 100) / 100.0)
                                .toArray()),
                        ratio,
                        goals.get(name) == 0 ? "none" : "%.1f".formatted(goals.get(name))));
            }
        });
    }
}
