package nl.traject.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.traject.people.ContractTerm;
import nl.traject.people.Contracts;
import nl.traject.people.GrantedLeave;
import nl.traject.people.Relation;
import nl.traject.people.Schedules;
import nl.traject.people.Supervision;
import nl.traject.people.Trajectories;
import nl.traject.people.Trajectory;
import nl.traject.people.TrajectoryAccess;
import nl.traject.rules.DueDate;
import nl.traject.rules.MilestoneEvent;
import nl.traject.rules.MilestoneSchedule;
import nl.traject.ui.Crumb;
import nl.traject.ui.Dates;
import nl.traject.ui.ListRow;
import nl.traject.ui.MainLayout;
import nl.traject.ui.PageHeader;
import nl.traject.ui.PageTitles;
import nl.traject.ui.RowList;
import nl.traject.ui.SectionHeader;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;

/** The contract as everybody of the dossier may know it: terms, notice, leave by dates only, and the team. */
@Route(value = "phd/:trajectory/contract", layout = MainLayout.class)
@PermitAll
class ContractView extends TrajectoryView implements HasDynamicTitle {

    private final transient Contracts contracts;
    private final transient Schedules schedules;
    private final transient Trajectories trajectories;
    private final LocalDate today;

    ContractView(
            Trajectories trajectories, TrajectoryAccess access, Contracts contracts, Schedules schedules, Clock clock) {
        super(trajectories, access);
        this.contracts = contracts;
        this.schedules = schedules;
        this.trajectories = trajectories;
        this.today = LocalDate.now(clock);
    }

    @Override
    protected void show(Trajectory trajectory, Relation relation, BeforeEnterEvent event) {
        var schedule = schedules.of(trajectory.id());
        removeAll();
        add(
                new PageHeader(getTranslation("people.contract.title"))
                        .under(new Crumb(trajectory.candidate().name(), "phd/" + trajectory.id()))
                        .sub(getTranslation(
                                "people.contract.sub",
                                schedule.completedMonths(today),
                                schedule.months(),
                                schedule.fteOn(today))),
                terms(contracts.listTerms(trajectory.id())),
                notice(schedule),
                leave(contracts.listLeave(trajectory.id())),
                team(trajectories.listSupervisions(trajectory.id())));
    }

    private Component terms(List<ContractTerm> terms) {
        return new SectionHeader(getTranslation("people.contract.terms"))
                .over(new RowList(terms.stream()
                        .map(term -> new ListRow(getTranslation("people.contract.term", term.number()))
                                .text(Dates.stretch(
                                        term.period().from(), term.period().to()))
                                .text(getTranslation("people.contract.fte", term.fte()))
                                .end(signed(term)))
                        .toList()));
    }

    private StatusBadge signed(ContractTerm term) {
        return term.signedOn() == null
                ? new StatusBadge(StatusKind.WAITING, getTranslation("people.contract.unsigned"))
                : new StatusBadge(
                        StatusKind.MET, getTranslation("people.contract.signed", Dates.date(term.signedOn())));
    }

    private Component notice(MilestoneSchedule schedule) {
        var next = schedule.isContinued() ? MilestoneEvent.FINAL_NOTICE : MilestoneEvent.NOTICE;
        return new SectionHeader(getTranslation("people.contract.notice"))
                .over(new RowList(
                        schedule.find(next).stream().map(this::noticeRow).toList()));
    }

    private ListRow noticeRow(DueDate due) {
        return new ListRow(getTranslation("people.contract.notice.by", Dates.date(due.date())))
                .text(due.because().source())
                .end(new StatusBadge(StatusKind.UPCOMING, Dates.relative(due.date(), today)));
    }

    private Component leave(List<GrantedLeave> leaves) {
        var section = new SectionHeader(getTranslation("people.contract.leave"));
        return leaves.isEmpty()
                ? section.over(new Paragraph(getTranslation("people.contract.leave.none")))
                : section.over(new RowList(leaves.stream()
                        .map(leave -> new ListRow(Dates.stretch(
                                        leave.period().from(), leave.period().to()))
                                .text(getTranslation(
                                        leave.movesContract()
                                                ? "people.contract.leave.moves"
                                                : "people.contract.leave.stays")))
                        .toList()));
    }

    private Component team(List<Supervision> supervisions) {
        return new SectionHeader(getTranslation("people.contract.team"))
                .over(new RowList(supervisions.stream()
                        .map(supervision -> new ListRow(supervision.supervisor().name())
                                .text(getTranslation("people.part." + supervision.part()))
                                .end(new StatusBadge(
                                        supervision.isValidOn(today) ? StatusKind.ACTIVE : StatusKind.SUPERSEDED,
                                        since(supervision))))
                        .toList()));
    }

    private String since(Supervision supervision) {
        return supervision.validUntil() == null
                ? getTranslation("people.contract.since", Dates.date(supervision.validFrom()))
                : Dates.stretch(supervision.validFrom(), supervision.validUntil());
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(
                getTranslation("people.contract.title"),
                trajectory().candidate().name());
    }
}
