package nl.traject.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.OutputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import nl.traject.TrajectTest;
import nl.traject.people.Cast;
import nl.traject.register.Planned.Step;
import nl.traject.security.Role;
import nl.traject.security.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** How long 3,000 lines take, each with a new person and a new trajectory with team, contract, dates and checks. */
@Tag("long")
@TrajectTest
class ImportBench {

    private static final Logger LOG = LoggerFactory.getLogger(ImportBench.class);
    private static final int LINES = 3_000;
    private static final Duration GOAL = Duration.ofSeconds(10);
    private static final int CSV_GOAL = 20_000;
    private static final int WORKBOOK_GOAL = 5_000;

    /** An export of some thousands; the first ones warm the machine up. */
    private static final int EXPORTS = 5;

    /** Writes the register. */
    @FunctionalInterface
    private interface Export {
        void write(OutputStream out) throws Exception;
    }

    @Autowired
    private Cast cast;

    @Autowired
    private Imports imports;

    @Autowired
    private Exports exports;

    @AfterEach
    void nobody() {
        SignIn.nobody();
    }

    @Test
    void takes_three_thousand_candidates() throws Exception {
        SignIn.as(cast.inMonth16().administrator(), Role.ADMINISTRATOR);
        import_(lines(500));
        var content = lines(LINES);

        var began = System.nanoTime();
        var file = imports.read(content);
        var read = Duration.ofNanos(System.nanoTime() - began);
        import_(file);
        var took = Duration.ofNanos(System.nanoTime() - began);

        LOG.info(String.format(
                Locale.ROOT,
                "import: %d candidates with trajectories: preview %.1f s, with taking %.1f s (goal: %d s) on %s",
                LINES,
                read.toMillis() / 1000.0,
                took.toMillis() / 1000.0,
                GOAL.toSeconds(),
                machine()));
        assertThat(took).isLessThan(GOAL);
        export("CSV", CSV_GOAL, exports::writeCsv);
        export("XLSX", WORKBOOK_GOAL, exports::writeWorkbook);
    }

    private void export(String format, int goal, Export export) throws Exception {
        double best = 0;
        for (int attempt = 0; attempt < EXPORTS; attempt++) {
            var began = System.nanoTime();
            export.write(OutputStream.nullOutputStream());
            best = Math.max(best, (LINES + 500) * 1e9 / (System.nanoTime() - began));
        }
        LOG.info(String.format(
                Locale.ROOT, "export as %s: %,.0f rows/s (goal: %,d rows/s) on %s", format, best, goal, machine()));
    }

    private static String machine() {
        return Runtime.getRuntime().availableProcessors() + " processors, Java "
                + Runtime.version().feature() + ", " + System.getProperty("os.name");
    }

    private void import_(byte[] content) {
        import_(imports.read(content));
    }

    private void import_(ImportFile file) {
        assertThat(file.count(Step.ADDED)).isEqualTo(file.lines().size());
        var run = imports.take(file);
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> run.state() != ImportRun.State.RUNNING);
        assertThat(run.state()).isEqualTo(ImportRun.State.DONE);
    }

    private static byte[] lines(int count) {
        var host = "@" + UUID.randomUUID() + ".example";
        var text = new StringBuilder("given_name,family_name,email,programme,start,title,fte,first_promotor,"
                + "second_supervisor,signed_on\n");
        for (int n = 0; n < count; n++) {
            var start = LocalDate.of(2023, 1, 1).plusDays(n % 1_300);
            text.append("Candidate,Number ").append(n).append(",c").append(n).append(host);
            if (n < 20) {
                text.append(",,,,,,,\n");
            } else {
                text.append(",ILLC,")
                        .append(start)
                        .append(",Graphs one can count,1,c")
                        .append(n % 10)
                        .append(host);
                text.append(",c")
                        .append(10 + n % 10)
                        .append(host)
                        .append(',')
                        .append(start.minusDays(40))
                        .append('\n');
            }
        }
        return text.toString().getBytes(UTF_8);
    }
}
