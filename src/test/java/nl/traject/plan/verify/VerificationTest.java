package nl.traject.plan.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import javax.sql.DataSource;
import nl.traject.TrajectTest;
import nl.traject.people.Cast;
import nl.traject.plan.draft.PlanDrafts;
import nl.traject.plan.draft.TextKind;
import nl.traject.plan.draft.TextPlace;
import nl.traject.plan.print.Fingerprints;
import nl.traject.plan.version.PlanVersions;
import nl.traject.security.SignIn;
import nl.traject.shared.Hours;
import nl.traject.shared.RuleViolation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What everybody is told about a fingerprint, by people who are nobody here. */
@TrajectTest
class VerificationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    Verification verification;

    @Autowired
    PlanVersions versions;

    @Autowired
    PlanDrafts drafts;

    @Autowired
    Cast cast;

    @Autowired
    DataSource dataSource;

    String fingerprint;
    String address;

    @BeforeEach
    void aVersionOfAPlan() {
        address = UUID.randomUUID().toString();
        var team = cast.inMonth16();
        SignIn.as(team.candidate());
        drafts.nameMonthlyHours(team.trajectory(), 0, Hours.of(6));
        drafts.write(team.trajectory(), TextPlace.of(TextKind.WORKING_TITLE), 0, "Title " + address);
        fingerprint = versions.get(team.trajectory(), versions.propose(team.trajectory()))
                .sha256();
        SignIn.nobody();
    }

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void a_known_fingerprint_tells_kind_number_and_date() {
        assertThat(verification.find(fingerprint, address)).hasValue(new KnownDocument(DocumentKind.PLAN, 1, TODAY));
        assertThat(verification.find(Fingerprints.grouped(fingerprint).toUpperCase(), address))
                .isPresent();
    }

    @Test
    void a_fingerprint_with_one_other_digit_is_not_known() {
        var other = (fingerprint.startsWith("0") ? "1" : "0") + fingerprint.substring(1);

        assertThat(verification.find(other, address)).isEmpty();
    }

    @Test
    void the_answer_has_no_place_for_a_name() {
        assertThat(Arrays.stream(KnownDocument.class.getRecordComponents())
                        .map(part -> part.getType().getSimpleName()))
                .containsExactly("DocumentKind", "int", "LocalDate");
        assertThat(JdbcClient.create(dataSource)
                        .sql("select * from plan.find_fingerprint(?)")
                        .param(fingerprint)
                        .query()
                        .listOfRows())
                .singleElement()
                .satisfies(row -> assertThat(row).containsOnlyKeys("kind", "number", "dated"));
    }

    @Test
    void what_is_no_fingerprint_and_who_asks_too_often_is_refused() {
        refused(VerifyRefusal.FINGERPRINT_FORM, "12345");
        for (var time = 0; time < VerifyThrottle.TIMES; time++) {
            verification.find(fingerprint, address);
        }

        refused(VerifyRefusal.VERIFY_TOO_OFTEN, fingerprint);
        assertThat(verification.find(fingerprint, address + " of another")).isPresent();
    }

    @Test
    void the_function_runs_as_its_owner_on_a_fixed_path_and_shows_the_tables_to_nobody() {
        var jdbc = JdbcClient.create(dataSource);

        assertThat(jdbc.sql("""
                        select prosecdef and proconfig = array['search_path=pg_catalog']
                        from pg_proc where oid = 'plan.find_fingerprint(text)'::regprocedure
                        """).query(Boolean.class).single()).isTrue();
        assertThat(jdbc.sql("select count(*) from plan.snapshot")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void refused(VerifyRefusal why, String typed) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> verification.find(typed, address))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(why));
    }
}
