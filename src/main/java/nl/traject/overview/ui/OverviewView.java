package nl.traject.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.traject.overview.OpenStep;
import nl.traject.overview.Overviews;
import nl.traject.overview.Overviews.Overview;
import nl.traject.people.Relation;
import nl.traject.people.Trajectories;
import nl.traject.people.Trajectory;
import nl.traject.people.TrajectoryAccess;
import nl.traject.people.ui.TrajectoryView;
import nl.traject.rules.DueDate;
import nl.traject.rules.MilestoneSchedule;
import nl.traject.ui.Buttons;
import nl.traject.ui.Crumb;
import nl.traject.ui.Dates;
import nl.traject.ui.Label;
import nl.traject.ui.LeadBanner;
import nl.traject.ui.Links;
import nl.traject.ui.MainLayout;
import nl.traject.ui.PageHeader;
import nl.traject.ui.PageTitles;
import nl.traject.ui.RowList;
import nl.traject.ui.RuleNote;
import nl.traject.ui.SectionHeader;
import nl.traject.ui.StatusKind;
import nl.traject.ui.Timeline;
import nl.traject.ui.TimelineTable;

/** A trajectory at a glance: the whole time, what is next, whom it waits for, and the records in a figure each. */
@Route(value = "phd/:trajectory", layout = MainLayout.class)
@PermitAll
class OverviewView extends TrajectoryView implements HasDynamicTitle {

    private static final int ROWS = 6;

    private final transient Overviews overviews;
    private final LocalDate today;

    OverviewView(Trajectories trajectories, TrajectoryAccess access, Overviews overviews, Clock clock) {
        super(trajectories, access);
        this.overviews = overviews;
        this.today = LocalDate.now(clock);
    }

    @Override
    protected void show(Trajectory trajectory, Relation relation, BeforeEnterEvent event) {
        if (!relation.isTeam() && !relation.isSchool()) {
            event.forwardTo("phd/" + trajectory.id() + (relation.observer() ? "/milestones/3" : "/contract"));
            return;
        }
        var overview = overviews.get(trajectory.id());
        var drawing = new TimelineDrawing(overview, today).draw();
        removeAll();
        add(header(trajectory, relation, overview));
        overview.steps().stream()
                .filter(step -> step.isLateOn(today))
                .findFirst()
                .ifPresent(step -> add(lead(step)));
        add(new Timeline(drawing), new TimelineTable(drawing), rules(overview.schedule()), columns(relation, overview));
        add(new RecordCards(trajectory.id(), overview, today, relation.isTeam()));
    }

    /** Every date of the timeline with its rule. */
    private Component rules(MilestoneSchedule schedule) {
        return new RuleNote(
                schedule.rules().code(),
                schedule.rules().version(),
                schedule.dates().stream().map(this::rule).toList());
    }

    private RuleNote.Line rule(DueDate due) {
        var because = due.because();
        var offset = because.offset();
        return new RuleNote.Line(
                getTranslation("rules.event." + due.event()) + ", " + Dates.date(due.date()) + ": "
                        + getTranslation(
                                offset.messageKey(because.lastDay()),
                                offset.size(),
                                getTranslation("rules.event." + because.base()))
                        + moved(because),
                because.source(),
                because.confidence().name());
    }

    /** What else put the date where it is. */
    private String moved(DueDate.Explanation because) {
        var moved = new StringBuilder();
        if (because.movedReason() != null) {
            moved.append(" · ").append(getTranslation("rules.explanation.by_hand", because.movedReason()));
        }
        if (because.signedOn() != null) {
            moved.append(" · ").append(getTranslation("rules.explanation.signed", because.signedOn()));
        }
        if (because.daysByLeave() != 0) {
            moved.append(" · ").append(getTranslation("rules.explanation.leave", because.daysByLeave()));
        }
        if (because.daysByHours() != 0) {
            moved.append(" · ").append(getTranslation("rules.explanation.hours", because.daysByHours()));
        }
        return moved.toString();
    }

    private Component header(Trajectory trajectory, Relation relation, Overview overview) {
        var schedule = overview.schedule();
        var header = new PageHeader(trajectory.candidate().name())
                .under(new Crumb(
                        getTranslation(
                                "overview.rules",
                                trajectory.institutes(),
                                trajectory.programmeCode(),
                                trajectory.ruleSetVersion()),
                        ""))
                .sub(trajectory.title());
        var months = Label.dim(getTranslation(
                "overview.months", schedule.completedMonths(today), schedule.months(), schedule.fteOn(today)));
        if (!relation.isTeam()) {
            return header.actions(months);
        }
        return header.actions(
                months,
                relation.candidate()
                        ? Buttons.add(getTranslation("overview.log.new"), () -> open(trajectory, "log"))
                        : Buttons.primary(getTranslation("overview.log.read"), () -> open(trajectory, "log")));
    }

    private void open(Trajectory trajectory, String page) {
        getUI().ifPresent(ui -> ui.navigate("phd/" + trajectory.id() + "/" + page));
    }

    private Component lead(OpenStep step) {
        var name = step.personName();
        return new LeadBanner(
                StatusKind.LATE,
                getTranslation("overview.step." + step.kind()) + ".",
                getTranslation(
                        "overview.lead",
                        name == null ? getTranslation("overview.office." + step.office()) : name,
                        step.dueOn() == null ? today : step.dueOn()),
                Buttons.plain(
                        getTranslation("overview.lead.open"), () -> getUI().ifPresent(ui -> ui.navigate(step.path()))));
    }

    private Component columns(Relation relation, Overview overview) {
        var own = overview.steps().stream()
                .filter(step -> relation.person().equals(step.person()))
                .toList();
        var others = overview.steps().stream()
                .filter(step -> !relation.person().equals(step.person()))
                .toList();
        var columns = new Div(next(own), waiting(others));
        columns.addClassNames("columns", "columns-lead");
        return columns;
    }

    private Component next(List<OpenStep> steps) {
        var section = new SectionHeader(getTranslation("overview.next"))
                .end(Links.to("phd/" + trajectory().id() + "/milestones", getTranslation("overview.dates")));
        return steps.isEmpty()
                ? section.over(new Paragraph(getTranslation("overview.next.none")))
                : section.over(new RowList(steps.stream()
                        .limit(ROWS)
                        .map(step -> StepRows.own(step, today, false))
                        .toList()));
    }

    private Component waiting(List<OpenStep> steps) {
        var section = new SectionHeader(getTranslation("overview.waiting-for"));
        return steps.isEmpty()
                ? section.over(new Paragraph(getTranslation("overview.waiting-for.none")))
                : section.over(new RowList(steps.stream()
                        .limit(ROWS)
                        .map(step -> StepRows.others(step, today))
                        .toList()));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(trajectory().candidate().name());
    }
}
