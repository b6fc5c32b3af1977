package nl.traject.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.traject.people.Schedules;
import nl.traject.people.TrajectoryAccess;
import nl.traject.rules.Check;
import nl.traject.security.CurrentUser;
import nl.traject.shared.NotPermitted;
import nl.traject.shared.PersonId;
import nl.traject.shared.TrajectoryId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The compliance matrix: every trajectory of the schools that somebody administers today, or of the programmes that somebody
 * directs today, against every check. Refuses everybody else.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class MatrixService {

    private final MatrixStore matrix;
    private final ChoiceStore choices;
    private final TrajectoryAccess access;
    private final Schedules schedules;
    private final Clock clock;

    MatrixService(MatrixStore matrix, ChoiceStore choices, TrajectoryAccess access, Schedules schedules, Clock clock) {
        this.matrix = matrix;
        this.choices = choices;
        this.access = access;
        this.schedules = schedules;
        this.clock = clock;
    }

    /** A page, in one statement. */
    public List<MatrixRow> list(MatrixFilter filter, MatrixOrder order, int offset, int limit) {
        var rows = matrix.list(me(), today(), filter, order, offset, limit);
        if (rows.isEmpty()) {
            requireOffice();
        }
        return rows;
    }

    /** Every count of the page, in one statement: how many are listed is {@link MatrixSummary#count}. */
    public MatrixSummary summarize(MatrixFilter filter) {
        return matrix.summarize(me(), today(), filter).orElseGet(() -> {
            requireOffice();
            return MatrixSummary.EMPTY;
        });
    }

    public int count(MatrixFilter filter) {
        return summarize(filter).count(filter.state());
    }

    /** The same rows as {@link #list} pages through, all of them, without holding them. */
    public void forEach(MatrixFilter filter, MatrixOrder order, Consumer<MatrixRow> consumer) {
        requireOffice();
        matrix.forEach(me(), today(), filter, order, consumer);
    }

    /** What is behind a cell; none when nothing is recorded for the check. Refuses the team: this is the school's page. */
    public Optional<CellDetail> findCell(TrajectoryId trajectory, Check check) {
        var relation = access.relationTo(trajectory);
        if (!relation.isSchool()) {
            throw new NotPermitted(AuditRefusal.ONLY_THE_SCHOOL);
        }
        var rules = schedules.of(trajectory).rules();
        return matrix.findFact(trajectory, check)
                .map(fact -> new CellDetail(
                        fact,
                        fact.stateOn(today()),
                        RuleSource.of(rules, fact.ruleKey()).orElse(null)));
    }

    /** Programmes to choose from. */
    public List<Choice> listProgrammes() {
        return choices.programmes(me(), today());
    }

    /** Years of a start to choose from, the latest first. */
    public List<Integer> listCohorts() {
        return choices.cohorts(me(), today());
    }

    /** Supervisors to choose from, by part of a name. */
    public List<Choice> listSupervisors(String text, int offset, int limit) {
        return choices.supervisors(me(), today(), text, offset, limit);
    }

    public int countSupervisors(String text) {
        return choices.countSupervisors(me(), today(), text);
    }

    /** None when there is no such supervisor in the schools and programmes of the reader. */
    public Optional<Choice> findSupervisor(PersonId supervisor) {
        return choices.findSupervisor(me(), today(), supervisor);
    }

    /** The day the matrix is about. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private void requireOffice() {
        if (!matrix.hasOffice(me(), today())) {
            throw new NotPermitted(AuditRefusal.ONLY_THE_SCHOOL);
        }
    }

    private static PersonId me() {
        return CurrentUser.get().person();
    }
}
