package nl.traject.evaluation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import nl.traject.evaluation.MilestoneKind;
import nl.traject.evaluation.MilestoneService;
import nl.traject.evaluation.MilestoneService.Dated;
import nl.traject.people.Relation;
import nl.traject.people.Trajectories;
import nl.traject.people.Trajectory;
import nl.traject.people.TrajectoryAccess;
import nl.traject.people.ui.TrajectoryView;
import nl.traject.ui.ConfirmDialogs;
import nl.traject.ui.Crumb;
import nl.traject.ui.MainLayout;
import nl.traject.ui.Notices;
import nl.traject.ui.PageHeader;
import nl.traject.ui.PageTitles;
import nl.traject.ui.RowList;
import nl.traject.ui.SectionHeader;

/**
 * All dates of a trajectory: the milestones with their states, and the dates that follow from them or from the
 * contract.
 */
@Route(value = "phd/:trajectory/milestones", layout = MainLayout.class)
@PermitAll
class MilestonesView extends TrajectoryView implements HasDynamicTitle {

    private final MilestoneService milestones;
    private final Clock clock;
    private final PageHeader header = new PageHeader(getTranslation("evaluation.milestones"));
    private final Div content = new Div();

    MilestonesView(MilestoneService milestones, Clock clock, Trajectories trajectories, TrajectoryAccess access) {
        super(trajectories, access);
        this.milestones = milestones;
        this.clock = clock;
        content.addClassName("milestones");
        add(header, content);
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(
                getTranslation("evaluation.milestones"),
                trajectory().candidate().name());
    }

    @Override
    protected void show(Trajectory trajectory, Relation relation, BeforeEnterEvent event) {
        if (!relation.isTeam() && !relation.isSchool() && !relation.hr()) {
            event.forwardTo(MilestoneView.path(trajectory.id(), MilestoneKind.EVALUATION));
            return;
        }
        header.under(new Crumb(trajectory.candidate().name(), "phd/" + trajectory.id()))
                .sub(getTranslation("evaluation.milestones.sub", trajectory.ruleSetVersion()));
        refresh();
    }

    private void refresh() {
        var today = LocalDate.now(clock);
        var all = milestones.list(trajectory().id());
        var rows = new MilestoneRows(trajectory().id(), relation(), today, this::move, this::pass, this::waive);
        content.removeAll();
        content.add(
                new SectionHeader(getTranslation("evaluation.milestones.steps"))
                        .over(new RowList(all.stream()
                                .filter(dated -> dated.milestone() != null)
                                .map(rows::milestone)
                                .toList())),
                new SectionHeader(getTranslation("evaluation.milestones.dates"))
                        .note(getTranslation("rules.explanation.convention"))
                        .over(new RowList(all.stream()
                                .filter(dated -> dated.milestone() == null)
                                .map(rows::date)
                                .toList())));
    }

    private void move(Dated dated) {
        var event = dated.due().event();
        new MoveDialog(Texts.name(event), move -> {
                    milestones.move(trajectory().id(), event, move.date(), move.reason());
                    done("evaluation.move.done");
                })
                .open(new MoveDialog.Move(dated.due().date(), ""));
    }

    private void pass(MilestoneKind kind, int version) {
        ConfirmDialogs.ask(
                Texts.name(kind), getTranslation("evaluation.pass.text"), getTranslation("evaluation.pass"), () -> {
                    milestones.pass(trajectory().id(), kind, version);
                    done("evaluation.pass.done");
                });
    }

    private void waive(MilestoneKind kind, int version) {
        ConfirmDialogs.reason(
                getTranslation("evaluation.waive.title", Texts.name(kind)),
                getTranslation("evaluation.waive.text"),
                getTranslation("evaluation.reason"),
                getTranslation("evaluation.waive"),
                reason -> {
                    milestones.waive(trajectory().id(), kind, version, reason);
                    done("evaluation.waive.done");
                });
    }

    private void done(String key) {
        Notices.done(getTranslation(key));
        refresh();
    }
}
