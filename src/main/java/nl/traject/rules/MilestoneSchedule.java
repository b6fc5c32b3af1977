package nl.traject.rules;

import static java.util.Comparator.comparing;
import static nl.traject.rules.MilestoneEvent.DECIDE_BY;
import static nl.traject.rules.MilestoneEvent.EVALUATION;
import static nl.traject.rules.MilestoneEvent.FIRST_TERM_LAST_DAY;
import static nl.traject.rules.MilestoneEvent.LAST_DAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.traject.rules.ScheduleFacts.ContractTerm;
import nl.traject.rules.ScheduleFacts.Event;
import nl.traject.rules.ScheduleFacts.FteChange;
import nl.traject.rules.ScheduleFacts.Leave;
import nl.traject.rules.ScheduleFacts.ManualMove;
import nl.traject.shared.Months;
import nl.traject.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * All due dates of one trajectory under one version of a rule set. What counts from the start stands by itself and is
 * moved by granted leave, changed hours, a signature or a hand; everything else is taken anew from its base. The events
 * act in the order of their first day, each on the dates it finds ahead of it. Nothing is remembered between two
 * computations, so revoking an event returns every date.
 */
public final class MilestoneSchedule {

    private final RuleSet rules;
    private final ScheduleFacts facts;
    private final @Nullable LocalDate end;
    private final Map<MilestoneEvent, MilestoneRule> ruleOf;
    private final Map<MilestoneEvent, ManualMove> moveOf;
    private final List<ContractTerm> signedTerms;
    private final List<Step> steps;
    private final Map<MilestoneEvent, DueDate> dates = new EnumMap<>(MilestoneEvent.class);

    private MilestoneSchedule(RuleSet rules, ScheduleFacts facts, @Nullable LocalDate end) {
        this.rules = rules;
        this.facts = facts;
        this.end = end;
        ruleOf = rules.everyMilestone().collect(Collectors.toMap(MilestoneRule::event, rule -> rule));
        moveOf = facts.moves().stream()
                .collect(Collectors.toMap(
                        ManualMove::event, move -> move, (a, b) -> b.movedOn().isBefore(a.movedOn()) ? a : b));
        signedTerms = facts.terms().stream()
                .filter(term -> term.signedOn() != null)
                .sorted(comparing(ContractTerm::start))
                .toList();
        steps = inOrder(facts);
        ruleOf.values().forEach(this::compute);
    }

    /** Computes every date that the rule set and the facts give; the steps of a defence only when one is planned. */
    public static MilestoneSchedule of(RuleSet rules, ScheduleFacts facts) {
        return new MilestoneSchedule(rules, facts, null);
    }

    /**
     * The same for a trajectory that ended on a day: what would have come after it is due no more. The last days of the
     * contract stay, because they are the contract's.
     */
    public MilestoneSchedule until(LocalDate lastDay) {
        return new MilestoneSchedule(rules, facts, lastDay);
    }

    /** Every due date, earliest first. */
    public List<DueDate> dates() {
        return dates.values().stream()
                .filter(due ->
                        end == null || !due.date().isAfter(end) || due.event().isContractLastDay())
                .sorted(comparing(DueDate::date).thenComparing(DueDate::event))
                .toList();
    }

    /** The due date of an event, if the rule set has a rule for it and its base has a date. */
    public Optional<DueDate> find(MilestoneEvent event) {
        return Optional.ofNullable(dates.get(event));
    }

    /** The day of an event that every rule set dates; throws when this one does not. */
    public LocalDate date(MilestoneEvent event) {
        return find(event)
                .map(DueDate::date)
                .orElseThrow(() -> new NoSuchElementException(rules.code() + " has no date for " + event));
    }

    public RuleSet rules() {
        return rules;
    }

    public LocalDate start() {
        return facts.start();
    }

    /** Whole months from the start to the last day in force: 48, or 60 at 0.8 fte from the first day. */
    public int months() {
        return Months.completeBetween(start(), date(LAST_DAY).plusDays(1));
    }

    /** Months completed on a day, at most {@link #months()}; zero before the start. */
    public int completedMonths(LocalDate today) {
        return Math.min(Months.completeBetween(start(), today), months());
    }

    /** Whether a term after the first one is signed. */
    public boolean isContinued() {
        return signedTerms.size() > 1;
    }

    /** Share of full time in force on a day. */
    public BigDecimal fteOn(LocalDate day) {
        return steps.stream()
                .filter(step ->
                        step.event instanceof FteChange && !step.event.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(step -> ((FteChange) step.event).fte())
                .orElse(BigDecimal.ONE);
    }

    /**
     * Refuses to move by hand what follows from another date or from a contract, to move anything before the start, and
     * to move the evaluation past the day by which it has to be decided.
     */
    public void requireMovable(MilestoneEvent event, LocalDate to) {
        var rule = ruleOf.get(event);
        if (rule == null || !rule.isAnchored() || event.isContractLastDay()) {
            throw new RuleViolation(RulesRefusal.MILESTONE_NOT_MOVABLE);
        }
        if (to.isBefore(start())) {
            throw new RuleViolation(RulesRefusal.MILESTONE_BEFORE_START, start());
        }
        if (event == EVALUATION && to.isAfter(date(DECIDE_BY))) {
            throw new RuleViolation(RulesRefusal.EVALUATION_AFTER_DECIDE_BY, date(DECIDE_BY));
        }
    }

    private void compute(MilestoneRule rule) {
        if (dates.containsKey(rule.event())) {
            return;
        }
        // What was put on a day by hand stays there, even when a later version counts that date from something else.
        if (rule.isAnchored() || moveOf.containsKey(rule.event())) {
            dates.put(rule.event(), anchored(rule));
        } else {
            var date = derived(rule);
            if (date != null) {
                dates.put(rule.event(), date);
            }
        }
    }

    private DueDate anchored(MilestoneRule rule) {
        var event = rule.event();
        var signed = signedTerm(event);
        var second = event == FIRST_TERM_LAST_DAY ? secondTerm() : null;
        if (second != null) {
            // Whatever moved the first term had done so when the second was agreed.
            var met = new Moved(second.start().minusDays(1), 0, 0);
            return dueDate(rule, met, null, signed == null ? null : signed.signedOn());
        }
        if (signed != null && signed.signedOn() != null) {
            var signedOn = signed.signedOn();
            var moved =
                    move(rule, signed.lastDay(), step -> step.event.grantedOn().isAfter(signedOn));
            return dueDate(rule, moved, null, signedOn);
        }
        var byHand = event.isContractLastDay() ? null : moveOf.get(event);
        if (byHand != null) {
            var moved = move(rule, byHand.date(), step -> step.event.grantedOn().isAfter(byHand.movedOn()));
            return dueDate(rule, moved, byHand.reason(), null);
        }
        return dueDate(rule, move(rule, unmoved(rule, start()), step -> true), null, null);
    }

    private @Nullable DueDate derived(MilestoneRule rule) {
        if (rule.base() == MilestoneEvent.START) {
            return dueDate(rule, new Moved(unmoved(rule, start()), 0, 0), null, null);
        }
        if (rule.base() == MilestoneEvent.DEFENCE) {
            var defence = facts.defence();
            return defence == null ? null : dueDate(rule, new Moved(unmoved(rule, defence), 0, 0), null, null);
        }
        var baseRule = ruleOf.get(rule.base());
        if (baseRule == null) {
            return null;
        }
        compute(baseRule);
        var base = dates.get(rule.base());
        if (base == null) {
            return null;
        }
        var because = base.because();
        var moved = new Moved(unmoved(rule, base.date()), because.daysByLeave(), because.daysByHours());
        return dueDate(rule, moved, null, null);
    }

    /** The signed term that fixes this last day: the first one, or the latest of those after it. */
    private @Nullable ContractTerm signedTerm(MilestoneEvent event) {
        if (event == FIRST_TERM_LAST_DAY && !signedTerms.isEmpty()) {
            return signedTerms.getFirst();
        }
        return event == LAST_DAY && isContinued() ? signedTerms.getLast() : null;
    }

    /** The term that follows the first, signed or not. */
    private @Nullable ContractTerm secondTerm() {
        return facts.terms().stream()
                .sorted(comparing(ContractTerm::start))
                .skip(1)
                .findFirst()
                .orElse(null);
    }

    private static LocalDate unmoved(MilestoneRule rule, LocalDate base) {
        var date = rule.offset().after(base);
        return rule.lastDay() ? date.minusDays(1) : date;
    }

    private Moved move(MilestoneRule rule, LocalDate date, Predicate<Step> applies) {
        var moved = new Moved(date, 0, 0);
        var isLastDay = rule.event().isContractLastDay();
        if (!isLastDay && !rules.timeline().milestonesMove().value()) {
            return moved;
        }
        for (var step : steps) {
            if (applies.test(step)) {
                moved = moved.by(step, isLastDay, rule.lastDay());
            }
        }
        return moved;
    }

    private DueDate dueDate(
            MilestoneRule rule, Moved moved, @Nullable String movedReason, @Nullable LocalDate signedOn) {
        var because = new DueDate.Explanation(
                ruleKey(rule.event()),
                rule.base(),
                rule.offset(),
                rule.lastDay(),
                rule.source(),
                rule.confidence(),
                rules.code(),
                rules.version(),
                movedReason,
                signedOn,
                moved.byLeave,
                moved.byHours);
        return new DueDate(rule.event(), moved.date, because);
    }

    private static String ruleKey(MilestoneEvent event) {
        return switch (event) {
            case FIRST_TERM_LAST_DAY -> "timeline.firstTermMonths";
            case LAST_DAY -> "timeline.nominalMonths";
            default -> "milestones." + event.name();
        };
    }

    /**
     * By first day, then by the day of the grant, leave before hours. A term whose hours differ from those in force
     * on its first day is itself a change of hours, unless that day has one.
     */
    private static List<Step> inOrder(ScheduleFacts facts) {
        var order = comparing(Event::from)
                .thenComparing(Event::grantedOn)
                .thenComparing(event -> event instanceof Leave ? 0 : 1);
        var changes = facts.events().stream()
                .filter(FteChange.class::isInstance)
                .map(FteChange.class::cast)
                .sorted(order)
                .collect(Collectors.toCollection(ArrayList::new));
        var all = new ArrayList<Event>(facts.events());
        facts.terms().stream().sorted(comparing(ContractTerm::start)).forEach(term -> {
            var inForce = changes.stream()
                    .filter(change -> !change.from().isAfter(term.start()))
                    .reduce((earlier, later) -> later);
            var alreadyChanged =
                    inForce.map(FteChange::from).filter(term.start()::equals).isPresent();
            var fte = inForce.map(FteChange::fte).orElse(BigDecimal.ONE);
            if (!alreadyChanged && fte.compareTo(term.fte()) != 0) {
                var signedOn = term.signedOn();
                var change = new FteChange(term.start(), term.fte(), signedOn == null ? term.start() : signedOn);
                all.add(change);
                changes.add(change);
                changes.sort(order);
            }
        });
        all.sort(order);

        var steps = new ArrayList<Step>();
        var fte = BigDecimal.ONE;
        for (var event : all) {
            steps.add(new Step(event, fte));
            if (event instanceof FteChange change) {
                fte = change.fte();
            }
        }
        return steps;
    }

    /** An event, and the share of full time in force before it. */
    private record Step(Event event, BigDecimal fteBefore) {}

    /** A date on its way, and how far each kind of event has moved it. */
    private record Moved(LocalDate date, int byLeave, int byHours) {

        Moved by(Step step, boolean contract, boolean lastDay) {
            return switch (step.event) {
                case Leave leave when !contract && !leave.milestonesMove() -> this;
                case Leave leave -> {
                    var later = TimelineArithmetic.afterLeave(leave, date);
                    yield new Moved(later, byLeave + days(later), byHours);
                }
                case FteChange change -> {
                    var later = TimelineArithmetic.afterFteChange(
                            change.from(), step.fteBefore, change.fte(), date, lastDay);
                    yield new Moved(later, byLeave, byHours + days(later));
                }
            };
        }

        private int days(LocalDate later) {
            return Math.toIntExact(ChronoUnit.DAYS.between(date, later));
        }
    }
}
