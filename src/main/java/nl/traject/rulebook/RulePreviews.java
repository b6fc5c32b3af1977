package nl.traject.rulebook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.traject.people.RuleChanges;
import nl.traject.people.RuleSetId;
import nl.traject.rules.RuleSet;
import nl.traject.rules.RuleSets;
import nl.traject.security.CurrentUser;
import nl.traject.shared.ProgrammeId;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Computes, for every running trajectory of a programme, which dates and checks other rules would change. It is asked for by
 * who administers the programme and done in the background, a thousand trajectories at a time.
 */
@Service
@Transactional(propagation = Propagation.SUPPORTS)
@PreAuthorize("isAuthenticated()")
public class RulePreviews implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(RulePreviews.class);
    private static final int AT_ONCE = 1_000;

    /** Previews of several people run beside each other, but never more than the machine can bear. */
    private final ExecutorService background = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().name("rule-preview-", 0).daemon().factory());

    private final RuleBook rules;
    private final RuleChanges changes;
    private final TransactionTemplate reading;
    private final Clock clock;

    RulePreviews(RuleBook rules, RuleChanges changes, PlatformTransactionManager transactions, Clock clock) {
        this.rules = rules;
        this.changes = changes;
        this.clock = clock;
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    /** Starts to compute what a draft would change. Refuses a draft that cannot be read, with its first problem. */
    public Preview start(Draft draft, LocalDate startFrom) {
        return start(draft.programme(), RuleSets.read(draft.content()), startFrom);
    }

    /** Starts to compute what following a published version would change. */
    public Preview start(RuleSetId version, LocalDate startFrom) {
        return start(rules.getVersion(version).programme(), RuleSets.read(rules.textOf(version)), startFrom);
    }

    private Preview start(ProgrammeId programme, RuleSet proposed, LocalDate startFrom) {
        rules.requireWriter(programme);
        var preview = new Preview(CurrentUser.get().person(), programme, startFrom);
        var today = LocalDate.now(clock);
        background.execute(() -> compute(preview, proposed, today));
        return preview;
    }

    private void compute(Preview preview, RuleSet proposed, LocalDate today) {
        try {
            preview.start(count(preview));
            TrajectoryId last = null;
            do {
                last = next(preview, proposed, today, last);
            } while (last != null && preview.state() == Preview.State.RUNNING);
            preview.end(Preview.State.DONE);
        } catch (RuntimeException failure) {
            LOG.error("A preview of rules failed", failure);
            preview.end(Preview.State.FAILED);
        }
    }

    private int count(Preview preview) {
        var count = reading.execute(status -> changes.count(preview.programme(), preview.startFrom()));
        return count == null ? 0 : count;
    }

    /** Looks at the next ones; none when there are no more. */
    private @Nullable TrajectoryId next(
            Preview preview, RuleSet proposed, LocalDate today, @Nullable TrajectoryId after) {
        var known = reading.execute(status -> changes.read(preview.programme(), preview.startFrom(), after, AT_ONCE));
        if (known == null || known.isEmpty()) {
            return null;
        }
        List<Difference> found = known.parallelStream()
                .flatMap(one -> Difference.of(one, proposed, today).stream())
                .toList();
        preview.add(known.size(), found);
        return known.getLast().trajectory().id();
    }

    @Override
    public void destroy() {
        background.shutdownNow();
    }
}
