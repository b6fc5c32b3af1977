package nl.traject.rulebook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.traject.people.RuleChanges;
import nl.traject.people.RuleSetId;
import nl.traject.people.TrajectoryAccess;
import nl.traject.security.CurrentUser;
import nl.traject.shared.NotPermitted;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves trajectories to another version, with a reason. Nothing else ever does: publishing changes no date of who has started.
 * What was put on a day by hand and what is signed stay where they are.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class RuleMoves {

    private static final int AT_ONCE = 50;
    private static final int LONGEST_REASON = 1_000;

    /**
     * How far a move of many is.
     *
     * @param last the last one looked at; none when all were
     * @param moved how many of this part were moved; those that followed the version already are not counted
     */
    public record Part(@Nullable TrajectoryId last, int moved) {}

    private final RuleBook rules;
    private final RuleChanges changes;
    private final RulebookStore store;
    private final TrajectoryAccess access;
    private final Clock clock;

    RuleMoves(RuleBook rules, RuleChanges changes, RulebookStore store, TrajectoryAccess access, Clock clock) {
        this.rules = rules;
        this.changes = changes;
        this.store = store;
        this.access = access;
        this.clock = clock;
    }

    /** What moving one trajectory would change; none when nothing would. */
    public Optional<Difference> preview(TrajectoryId trajectory, RuleSetId to) {
        var known = known(trajectory, requireWriter(to));
        return Difference.of(known, changes.ruleSet(to), LocalDate.now(clock));
    }

    /** How many running trajectories started on a day or later. */
    public int count(RuleSetId to, LocalDate startFrom) {
        return changes.count(requireWriter(to).programme(), startFrom);
    }

    /** Moves one. Refuses without a reason, to the rules of another programme, and to the version it follows. */
    @Transactional
    public void move(TrajectoryId trajectory, RuleSetId to, String reason) {
        var version = requireWriter(to);
        requireReason(reason);
        var known = known(trajectory, version).trajectory();
        if (known.ruleSet().equals(to)) {
            throw new RuleViolation(RulebookRefusal.TRAJECTORY_MOVE_ELSEWHERE);
        }
        move(trajectory, known.ruleSet(), to, reason);
    }

    /** Moves the next of those that started on a day or later; call it again with {@code last} until there is none. */
    @Transactional
    public Part moveNext(RuleSetId to, LocalDate startFrom, @Nullable TrajectoryId after, String reason) {
        var version = requireWriter(to);
        requireReason(reason);
        var known = changes.read(version.programme(), startFrom, after, AT_ONCE);
        var behind = known.stream()
                .map(RuleChanges.Known::trajectory)
                .filter(trajectory -> !trajectory.ruleSet().equals(to))
                .toList();
        behind.forEach(trajectory -> move(trajectory.id(), trajectory.ruleSet(), to, reason));
        return new Part(
                known.size() < AT_ONCE ? null : known.getLast().trajectory().id(), behind.size());
    }

    private RuleChanges.Known known(TrajectoryId trajectory, Version version) {
        access.relationTo(trajectory);
        var known = changes.read(trajectory);
        if (!known.trajectory().programme().equals(version.programme())) {
            throw new RuleViolation(RulebookRefusal.MOVE_WITHIN_THE_PROGRAMME);
        }
        return known;
    }

    private void move(TrajectoryId trajectory, RuleSetId from, RuleSetId to, String reason) {
        store.insertMove(trajectory, from, to, reason.strip(), CurrentUser.get().person(), LocalDate.now(clock));
        changes.follow(trajectory, from, to);
    }

    private Version requireWriter(RuleSetId to) {
        var version = rules.getVersion(to);
        if (!rules.mayWrite(version.programme())) {
            throw new NotPermitted(RulebookRefusal.ONLY_WHO_KEEPS_THE_RULES);
        }
        return version;
    }

    private static void requireReason(String reason) {
        if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw new RuleViolation(RulebookRefusal.TRAJECTORY_MOVE_REASON_LENGTH);
        }
    }
}
