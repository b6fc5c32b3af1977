package nl.traject.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import nl.traject.evaluation.EvaluationService;
import nl.traject.evaluation.MilestoneKind;
import nl.traject.evaluation.MilestoneService;
import nl.traject.evaluation.NoticeService;
import nl.traject.people.Relation;
import nl.traject.people.Trajectories;
import nl.traject.people.Trajectory;
import nl.traject.people.TrajectoryAccess;
import nl.traject.people.ui.TrajectoryView;
import nl.traject.security.Drafts;
import nl.traject.shared.NotFound;
import nl.traject.shared.TrajectoryId;
import nl.traject.ui.Crumb;
import nl.traject.ui.MainLayout;
import nl.traject.ui.PageHeader;
import nl.traject.ui.PageTitles;
import nl.traject.ui.RouteNumbers;

/** One milestone: the 18-month evaluation, as the reader may see it, or the nine-month report. */
@Route(value = "phd/:trajectory/milestones/:milestone", layout = MainLayout.class)
@PermitAll
class MilestoneView extends TrajectoryView implements HasDynamicTitle {

    private static final String MILESTONE = "milestone";

    private final EvaluationService evaluations;
    private final MilestoneService milestones;
    private final NoticeService notices;
    private final Trajectories people;
    private final Drafts drafts;
    private final Clock clock;
    private final PageHeader header = new PageHeader("");
    private final Div content = new Div();
    private MilestoneKind kind = MilestoneKind.EVALUATION;

    MilestoneView(
            EvaluationService evaluations,
            MilestoneService milestones,
            NoticeService notices,
            Drafts drafts,
            Clock clock,
            Trajectories trajectories,
            TrajectoryAccess access) {
        super(trajectories, access);
        this.evaluations = evaluations;
        this.milestones = milestones;
        this.notices = notices;
        this.people = trajectories;
        this.drafts = drafts;
        this.clock = clock;
        add(header, content);
    }

    /** Address of a milestone's page. */
    static String path(TrajectoryId trajectory, MilestoneKind kind) {
        return "phd/" + trajectory + "/milestones/" + kind.number();
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(Texts.name(kind), trajectory().candidate().name());
    }

    @Override
    protected void show(Trajectory trajectory, Relation relation, BeforeEnterEvent event) {
        kind = RouteNumbers.findInteger(event.getRouteParameters(), MILESTONE)
                .flatMap(MilestoneKind::ofNumber)
                .filter(MilestoneKind::hasPage)
                .orElseThrow(() -> new NotFound("no such milestone"));
        header.title(Texts.name(kind)).under(crumbs(trajectory, relation));
        refresh();
    }

    /** An observer has no other page of this trajectory to go to. */
    private Crumb[] crumbs(Trajectory trajectory, Relation relation) {
        var path = "phd/" + trajectory.id();
        var inside = relation.isTeam() || relation.isSchool();
        return new Crumb[] {
            new Crumb(trajectory.candidate().name(), inside ? path : ""),
            new Crumb(getTranslation("evaluation.milestones"), inside || relation.hr() ? path + "/milestones" : "")
        };
    }

    private void refresh() {
        var page = kind == MilestoneKind.REPORT ? report() : evaluation();
        content.removeAll();
        content.add(page);
    }

    private Component report() {
        var file = milestones.getReport(trajectory().id());
        return new ReportPage(file, relation(), today(), header, milestones, drafts, this::refresh);
    }

    private Component evaluation() {
        if (relation().hr()
                && !relation().isTeam()
                && !relation().isSchool()
                && !relation().observer()) {
            var file = notices.get(trajectory().id());
            header.sub(getTranslation("evaluation.sub.hr"));
            return new Div(
                    new StepStrip(file, today()), new NoticePanel(file, relation(), today(), notices, this::refresh));
        }
        var evaluation = evaluations.get(trajectory().id());
        var shown = new Shown(trajectory(), relation(), evaluation, evaluations.dossierOf(evaluation), today());
        var actions = new EvaluationActions(evaluations, people, drafts, shown, this::refresh);
        return new EvaluationPage(shown, header, actions, notices, this::refresh);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
