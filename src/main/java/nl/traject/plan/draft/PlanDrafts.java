package nl.traject.plan.draft;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.traject.people.Schedules;
import nl.traject.people.Supervision;
import nl.traject.people.SupervisionId;
import nl.traject.people.Trajectories;
import nl.traject.people.TrajectoryAccess;
import nl.traject.plan.content.PlanContent;
import nl.traject.plan.content.Teaching;
import nl.traject.plan.content.Training;
import nl.traject.rules.MilestoneEvent;
import nl.traject.security.Drafts;
import nl.traject.shared.Hours;
import nl.traject.shared.NotFound;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The draft of a plan, which candidate and supervisors write at the same time; the school reads it. Every text has a version
 * of its own: who writes over something unseen is told, and what was typed is kept.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class PlanDrafts {

    private final PlanDraftStore drafts;
    private final PackageStore packages;
    private final RiskStore risks;
    private final TrajectoryAccess access;
    private final Trajectories trajectories;
    private final Schedules schedules;
    private final Drafts unsettled;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanDrafts(
            PlanDraftStore drafts,
            PackageStore packages,
            RiskStore risks,
            TrajectoryAccess access,
            Trajectories trajectories,
            Schedules schedules,
            Drafts unsettled,
            ApplicationEventPublisher events,
            Clock clock) {
        this.drafts = drafts;
        this.packages = packages;
        this.risks = risks;
        this.access = access;
        this.trajectories = trajectories;
        this.schedules = schedules;
        this.unsettled = unsettled;
        this.events = events;
        this.clock = clock;
    }

    /** The draft with what is needed to change it. For team and school. */
    public PlanDraft get(TrajectoryId trajectory) {
        access.requireReader(trajectory);
        var stored = drafts.read(trajectory);
        var found = stored.sources();
        var schedule = schedules.of(trajectory);
        var today = LocalDate.now(clock);
        return new PlanDraft(
                trajectory,
                schedule.start(),
                schedule.date(MilestoneEvent.LAST_DAY),
                stored.texts().stream().collect(toMap(DraftText::place, text -> text)),
                stored.choices().stream().findFirst().orElse(Choices.NONE),
                found.topics(),
                stored.packages(),
                stored.risks(),
                trajectories.listSupervisions(trajectory).stream()
                        .filter(supervision -> !supervision.isOverOn(today))
                        .toList(),
                new Training(schedule.rules().education().total().value(), found.training()),
                schedule.rules().education().mandatory(),
                new Teaching(found.teaching()),
                stored.threads());
    }

    /** What the plan says now: what a version of it would keep. For team and school. */
    public PlanContent content(TrajectoryId trajectory) {
        return get(trajectory).content();
    }

    /** One text as it is stored now. */
    public DraftText getText(TrajectoryId trajectory, TextPlace place) {
        access.requireReader(trajectory);
        return drafts.find(trajectory, place).orElseGet(() -> DraftText.none(place));
    }

    /** What the signed-in person typed into texts of this draft and has not settled since somebody else changed them. */
    public Map<TextPlace, String> listUnsettled(TrajectoryId trajectory) {
        access.requireReader(trajectory).requireTeam();
        var prefix = unsettledPrefix(trajectory);
        var typed = new HashMap<TextPlace, String>();
        unsettled
                .findAll(prefix)
                .forEach((field, kept) -> TextPlace.ofKey(field.substring(prefix.length()))
                        .ifPresent(place -> typed.put(place, kept.content())));
        return typed;
    }

    /** Forgets what was typed, because the writer took what somebody else wrote. */
    @Transactional
    public void settle(TrajectoryId trajectory, TextPlace place) {
        access.requireReader(trajectory).requireTeam();
        unsettled.discard(unsettledKey(trajectory, place));
    }

    /**
     * Stores what was typed, unless somebody else changed the text since that version: then nothing is overwritten, what was
     * typed is kept for its writer, and both are given back. The same words again change nothing.
     *
     * @param version that the writer began from
     */
    @Transactional
    public Written write(TrajectoryId trajectory, TextPlace place, int version, String content) {
        var by = access.requireReader(trajectory).requireTeam();
        var typed = place.kind().require(content);
        requireSubject(trajectory, place);

        var written = version == 0
                ? drafts.insert(trajectory, place, typed, by.person(), clock.instant())
                : drafts.update(trajectory, place, version, typed, by.person(), clock.instant());

        var stored = drafts.find(trajectory, place).orElseThrow(() -> new NotFound("text " + place));
        if (!written && !stored.content().equals(typed)) {
            unsettled.save(unsettledKey(trajectory, place), typed);
            return new Written.Clash(stored, typed);
        }
        unsettled.discard(unsettledKey(trajectory, place));
        if (written) {
            events.publishEvent(new DraftChanged(trajectory));
        }
        return new Written.Saved(stored);
    }

    /** Names the least hours of supervision a month, or leaves the number open. Refuses when somebody else chose meanwhile. */
    @Transactional
    public void nameMonthlyHours(TrajectoryId trajectory, int version, @Nullable Hours hours) {
        access.requireReader(trajectory).requireTeam();
        Choices.requireHours(hours);

        require(drafts.putHours(trajectory, version, hours));

        events.publishEvent(new DraftChanged(trajectory));
    }

    /** Says whether there are research data to be managed. Refuses when somebody else chose meanwhile. */
    @Transactional
    public void setDataApplicable(TrajectoryId trajectory, int version, boolean applicable) {
        access.requireReader(trajectory).requireTeam();

        require(drafts.putApplicable(trajectory, version, applicable));

        events.publishEvent(new DraftChanged(trajectory));
    }

    private void requireSubject(TrajectoryId trajectory, TextPlace place) {
        switch (place.kind().subject()) {
            case PLAN -> {}
            case WORK_PACKAGE -> {
                var owner = packages.findOwner(new WorkPackageId(place.subject()))
                        .filter(found -> found.trajectory().equals(trajectory))
                        .orElseThrow(() -> new NotFound("work package " + place.subject()));
                if (owner.removed()) {
                    throw new RuleViolation(DraftRefusal.WORK_PACKAGE_REMOVED);
                }
            }
            case RISK -> {
                var owner = risks.findOwner(new RiskId(place.subject()))
                        .filter(found -> found.trajectory().equals(trajectory))
                        .orElseThrow(() -> new NotFound("risk " + place.subject()));
                if (owner.removed()) {
                    throw new RuleViolation(DraftRefusal.RISK_REMOVED);
                }
            }
            case SUPERVISION -> requireSupervision(trajectory, new SupervisionId(place.subject()));
        }
    }

    private void requireSupervision(TrajectoryId trajectory, SupervisionId supervision) {
        if (trajectories.listSupervisions(trajectory).stream()
                .map(Supervision::id)
                .noneMatch(supervision::equals)) {
            throw new RuleViolation(DraftRefusal.DRAFT_TASK_OF_TEAM);
        }
    }

    private static void require(boolean written) {
        if (!written) {
            throw new RuleViolation(SharedRefusal.STALE_VERSION);
        }
    }

    private static String unsettledKey(TrajectoryId trajectory, TextPlace place) {
        return unsettledPrefix(trajectory) + place.key();
    }

    private static String unsettledPrefix(TrajectoryId trajectory) {
        return "plan:" + trajectory + ":";
    }
}
