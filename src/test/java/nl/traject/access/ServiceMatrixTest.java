package nl.traject.access;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.traject.TrajectTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every use case there is, called as everybody there is, each in a transaction that is rolled back. A use case that is new
 * fails here until somebody has said who gets which answer.
 */
@TrajectTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServiceMatrixTest {

    private static final Logger LOG = LoggerFactory.getLogger(ServiceMatrixTest.class);

    private static final Set<Asking> TEAM = EnumSet.of(Asking.CANDIDATE, Asking.PROMOTOR, Asking.DAILY_SUPERVISOR);

    /** The room that the operator keeps: names and who can sign in, nothing of a dossier. */
    private static final String ACCOUNTS = "directory.";

    /** What the installation says about itself is the operator's to write and no dossier. */
    private static final String IMPRINT = "security.Imprints.";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TransactionTemplate transaction;

    private final Map<String, Map<Asking, Answer>> found = new LinkedHashMap<>();
    private final Map<String, UseCase> useCases = new LinkedHashMap<>();

    @BeforeAll
    void ask() {
        var dossier = new Dossier(context);
        var arguments = new Arguments(dossier);
        for (var useCase : UseCase.all(context)) {
            var answers = new EnumMap<Asking, Answer>(Asking.class);
            for (var asking : Asking.values()) {
                answers.put(asking, dossier.as(asking, () -> answer(useCase, asking, arguments)));
            }
            found.put(useCase.name(), answers);
            useCases.put(useCase.name(), useCase);
        }
    }

    @Test
    void everybody_gets_the_answer_that_was_agreed() throws IOException {
        Matrix.assertAgreed("services.csv", "use case", found);
    }

    @Test
    void what_is_of_a_dossier_tells_nobody_outside_that_it_is_there() {
        assertThat(found.keySet())
                .filteredOn(name -> useCases.get(name).isOfADossier())
                .hasSizeGreaterThan(90)
                .allSatisfy(name -> assertThat(found.get(name))
                        .as(name)
                        .allSatisfy(
                                (asking, answer) -> assertThat(Asking.OUTSIDE.contains(asking) && answer.tellsOfIt())
                                        .as("%s gets %s", asking, answer)
                                        .isFalse()));
    }

    @Test
    void a_concern_is_its_candidates_and_the_administrators() {
        assertOnly(of("concern.Concerns."), EnumSet.of(Asking.CANDIDATE));
        assertOnly(of("concern.ConcernDesk."), EnumSet.of(Asking.ADMINISTRATOR));
    }

    @Test
    void the_log_is_the_teams_and_the_kind_of_a_leave_the_candidates_and_hrs() {
        assertOnly(of("progress.LogService."), TEAM);
        assertOnly(
                of("leave.LeaveRequests.list", "leave.LeaveRequests.get", "leave.LeaveRequests.preview"),
                EnumSet.of(Asking.CANDIDATE, Asking.HR));
    }

    @Test
    void hr_and_the_observer_find_no_plan_ledger_paper_or_overview() {
        var open = of("education.", "teaching.", "plan.", "publication.Papers.", "overview.Overviews.get");

        assertThat(open)
                .filteredOn(name -> useCases.get(name).isOfADossier())
                .hasSizeGreaterThan(40)
                .allSatisfy(name -> assertThat(List.of(
                                found.get(name).get(Asking.HR), found.get(name).get(Asking.OBSERVER)))
                        .as(name)
                        .noneMatch(Answer.YES::equals));
    }

    @Test
    void no_step_is_left_to_the_row_policies_alone_and_none_fails() {
        assertThat(found)
                .allSatisfy((name, answers) -> assertThat(answers.values())
                        .as(name)
                        .doesNotContain(Answer.FAULT)
                        .satisfies(all -> assertThat(name.startsWith("security.Settings.") || !all.contains(Answer.NET))
                                .isTrue()));
    }

    @Test
    void the_operator_gets_no_more_of_any_dossier_than_a_stranger() {
        assertThat(found.keySet())
                .filteredOn(name -> !name.startsWith(ACCOUNTS) && !name.startsWith(IMPRINT))
                .hasSizeGreaterThan(200)
                .allSatisfy(name -> assertThat(found.get(name).get(Asking.OPERATOR))
                        .as(name)
                        .matches(answer -> answer == found.get(name).get(Asking.STRANGER)
                                || answer == Answer.NONE
                                || answer == Answer.DENIED));
    }

    private List<String> of(String... beginnings) {
        return found.keySet().stream()
                .filter(name -> List.of(beginnings).stream().anyMatch(name::startsWith))
                .toList();
    }

    /** Nobody else gets as much as the answer that there is something. */
    private void assertOnly(List<String> names, Set<Asking> may) {
        assertThat(names).isNotEmpty().allSatisfy(name -> {
            var told = found.get(name).entrySet().stream()
                    .filter(entry -> entry.getValue().tellsOfIt())
                    .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
            assertThat(may).as("%s told %s", name, told).containsAll(told.keySet());
        });
    }

    private Answer answer(UseCase useCase, Asking asking, Arguments arguments) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                return arguments.answer(useCase, useCase.call(arguments.of(useCase)));
            } catch (AssertionError unfit) {
                throw unfit;
            } catch (Throwable thrown) {
                var answer = Answer.of(thrown);
                if (answer == Answer.FAULT) {
                    LOG.warn("{} as {}", useCase, asking, thrown);
                }
                return answer;
            }
        });
    }
}
