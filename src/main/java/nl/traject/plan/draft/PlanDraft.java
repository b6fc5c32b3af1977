package nl.traject.plan.draft;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.traject.people.Supervision;
import nl.traject.plan.content.DataManagement;
import nl.traject.plan.content.ExpectedOutput;
import nl.traject.plan.content.PlanContent;
import nl.traject.plan.content.PlanPart;
import nl.traject.plan.content.Research;
import nl.traject.plan.content.Risk;
import nl.traject.plan.content.SupervisorTask;
import nl.traject.plan.content.Teaching;
import nl.traject.plan.content.TopicEntry;
import nl.traject.plan.content.Training;
import nl.traject.plan.content.WorkPackage;
import nl.traject.rules.RuleSet.MandatoryItem;
import nl.traject.shared.TrajectoryId;

/**
 * A draft as it stands, with what is needed to change it.
 *
 * @param start first day of the trajectory
 * @param end last day in force
 * @param texts those that somebody wrote
 * @param packages in the order of the team; removed ones are left out, as with risks
 * @param supervisors those who supervise now or will, first promotor first
 * @param mandatory training that nobody may leave out
 * @param threads what is said about it, open threads first
 */
public record PlanDraft(
        TrajectoryId trajectory,
        LocalDate start,
        LocalDate end,
        Map<TextPlace, DraftText> texts,
        Choices choices,
        List<TopicEntry> topics,
        List<DraftPackage> packages,
        List<DraftRisk> risks,
        List<Supervision> supervisors,
        Training training,
        List<MandatoryItem> mandatory,
        Teaching teaching,
        List<CommentThread> threads) {

    public PlanDraft {
        texts = Map.copyOf(texts);
        topics = List.copyOf(topics);
        packages = List.copyOf(packages);
        risks = List.copyOf(risks);
        supervisors = List.copyOf(supervisors);
        mandatory = List.copyOf(mandatory);
        threads = List.copyOf(threads);
    }

    /** The text at a place, which may be empty. */
    public DraftText text(TextPlace place) {
        return texts.getOrDefault(place, DraftText.none(place));
    }

    /** The same with another text. */
    public PlanDraft with(DraftText text) {
        var changed = new HashMap<>(texts);
        changed.put(text.place(), text);
        return new PlanDraft(
                trajectory,
                start,
                end,
                changed,
                choices,
                topics,
                packages,
                risks,
                supervisors,
                training,
                mandatory,
                teaching,
                threads);
    }

    /** Mandatory training that is not planned. */
    public List<MandatoryItem> unplanned() {
        return mandatory.stream()
                .filter(rule ->
                        training.items().stream().noneMatch(item -> rule.code().equals(item.mandatory())))
                .toList();
    }

    /** How much of a part is still to be written before the part says all it should. */
    public int missing(PlanPart part) {
        return switch (part) {
            case RESEARCH ->
                blank(TextPlace.of(TextKind.WORKING_TITLE), TextPlace.of(TextKind.SUMMARY))
                        + packages.stream()
                                .mapToInt(some -> blank(
                                        TextPlace.of(TextKind.PACKAGE_TITLE, some.id()),
                                        TextPlace.of(TextKind.PACKAGE_REFUTED_IF, some.id())))
                                .sum();
            case TRAINING -> unplanned().size();
            case SUPERVISION ->
                (choices.monthlyHours() == null ? 1 : 0)
                        + blank(
                                TextPlace.of(TextKind.MEETING_FREQUENCY),
                                TextPlace.of(TextKind.REPORTING),
                                TextPlace.of(TextKind.FEEDBACK))
                        + supervisors.stream()
                                .mapToInt(some -> blank(TextPlace.of(TextKind.TASK, some.id())))
                                .sum();
            case TEACHING -> 0;
            case DATA_MANAGEMENT ->
                choices.dataApplicable()
                        ? blank(
                                TextPlace.of(TextKind.DATA_PLAN),
                                TextPlace.of(TextKind.DATA_LOCATION),
                                TextPlace.of(TextKind.CODE_LOCATION))
                        : blank(TextPlace.of(TextKind.NO_DATA_REASON));
        };
    }

    private int blank(TextPlace... places) {
        return (int)
                Arrays.stream(places).filter(place -> text(place).isBlank()).count();
    }

    /** What it says, as a version would keep it. */
    public PlanContent content() {
        return new PlanContent(
                new Research(
                        said(TextPlace.of(TextKind.WORKING_TITLE)),
                        said(TextPlace.of(TextKind.SUMMARY)),
                        topics,
                        packages.stream().map(this::workPackage).toList(),
                        risks.stream().map(this::risk).toList()),
                training,
                new nl.traject.plan.content.Supervision(
                        supervisors.stream().map(this::task).toList(),
                        said(TextPlace.of(TextKind.MEETING_FREQUENCY)),
                        choices.monthlyHours(),
                        said(TextPlace.of(TextKind.REPORTING)),
                        said(TextPlace.of(TextKind.FEEDBACK))),
                teaching,
                dataManagement());
    }

    private WorkPackage workPackage(DraftPackage some) {
        return new WorkPackage(
                some.id().value(),
                said(TextPlace.of(TextKind.PACKAGE_TITLE, some.id())),
                said(TextPlace.of(TextKind.PACKAGE_DESCRIPTION, some.id())),
                said(TextPlace.of(TextKind.PACKAGE_REFUTED_IF, some.id())),
                some.frame().from(),
                some.frame().to(),
                List.copyOf(some.frame().topics()),
                some.outputs().stream()
                        .map(output -> new ExpectedOutput(
                                output.id().value(),
                                output.plan().academicYear(),
                                output.plan().kind(),
                                output.plan().text()))
                        .toList());
    }

    private Risk risk(DraftRisk some) {
        return new Risk(
                some.id().value(),
                said(TextPlace.of(TextKind.RISK, some.id())),
                some.rating().likelihood(),
                some.rating().impact(),
                said(TextPlace.of(TextKind.MITIGATION, some.id())));
    }

    private SupervisorTask task(Supervision some) {
        return new SupervisorTask(
                some.id().value(),
                some.supervisor().id(),
                some.supervisor().name(),
                some.part().name(),
                said(TextPlace.of(TextKind.TASK, some.id())));
    }

    /** What was written while it was thought to apply, or not, stays in the draft and out of the plan. */
    private DataManagement dataManagement() {
        return choices.dataApplicable()
                ? new DataManagement(
                        true,
                        "",
                        said(TextPlace.of(TextKind.DATA_PLAN)),
                        said(TextPlace.of(TextKind.DATA_LOCATION)),
                        said(TextPlace.of(TextKind.CODE_LOCATION)))
                : new DataManagement(false, said(TextPlace.of(TextKind.NO_DATA_REASON)), "", "", "");
    }

    private String said(TextPlace place) {
        return text(place).content().strip();
    }
}
