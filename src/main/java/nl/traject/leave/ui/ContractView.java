package nl.traject.leave.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.traject.leave.LeaveRequests;
import nl.traject.people.ContractTerm;
import nl.traject.people.Contracts;
import nl.traject.people.GrantedLeave;
import nl.traject.people.Relation;
import nl.traject.people.Schedules;
import nl.traject.people.Supervision;
import nl.traject.people.Trajectories;
import nl.traject.people.Trajectory;
import nl.traject.people.TrajectoryAccess;
import nl.traject.people.ui.TrajectoryView;
import nl.traject.rules.DueDate;
import nl.traject.rules.MilestoneEvent;
import nl.traject.rules.MilestoneSchedule;
import nl.traject.rules.ScheduleFacts.FteChange;
import nl.traject.ui.Buttons;
import nl.traject.ui.Crumb;
import nl.traject.ui.Dates;
import nl.traject.ui.ListRow;
import nl.traject.ui.MainLayout;
import nl.traject.ui.Note;
import nl.traject.ui.PageHeader;
import nl.traject.ui.PageTitles;
import nl.traject.ui.RowList;
import nl.traject.ui.SectionHeader;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;

/**
 * The contract: terms, hours, leave, written notice, and the dates that follow. Candidate and HR see requests with their
 * kind; everybody else of the dossier sees the days of granted leave.
 */
@Route(value = "phd/:trajectory/contract", layout = MainLayout.class)
@PermitAll
class ContractView extends TrajectoryView implements HasDynamicTitle {

    private final transient Contracts contracts;
    private final transient Schedules schedules;
    private final transient Trajectories trajectories;
    private final transient LeaveRequests requests;
    private final LocalDate today;

    ContractView(
            Trajectories trajectories,
            TrajectoryAccess access,
            Contracts contracts,
            Schedules schedules,
            LeaveRequests requests,
            Clock clock) {
        super(trajectories, access);
        this.contracts = contracts;
        this.schedules = schedules;
        this.trajectories = trajectories;
        this.requests = requests;
        this.today = LocalDate.now(clock);
    }

    @Override
    protected void show(Trajectory trajectory, Relation relation, BeforeEnterEvent event) {
        load();
    }

    private void load() {
        var trajectory = trajectory();
        var schedule = schedules.of(trajectory.id());
        removeAll();
        add(
                new PageHeader(Texts.of("leave.page"))
                        .under(new Crumb(trajectory.candidate().name(), "phd/" + trajectory.id()))
                        .sub(getTranslation(
                                "people.contract.sub",
                                schedule.completedMonths(today),
                                schedule.months(),
                                schedule.fteOn(today)))
                        .actions(actions()),
                terms(contracts.listTerms(trajectory.id())));
        var hours = contracts.listHours(trajectory.id());
        if (!hours.isEmpty()) {
            add(hours(hours));
        }
        add(
                LeaveRequests.isOpenTo(relation())
                        ? new LeaveList(requests, trajectories, schedule.rules(), relation(), this::load)
                        : leave(contracts.listLeave(trajectory.id())),
                notice(schedule),
                new DatesList(schedule),
                team(trajectories.listSupervisions(trajectory.id())));
    }

    private Component[] actions() {
        if (relation().hr()) {
            return new Component[] {
                Buttons.plain(Texts.of("leave.hours"), () -> change("hours")),
                Buttons.plain(Texts.of("leave.term"), () -> change("term")),
                Buttons.add(Texts.of("leave.enter"), () -> change("new"))
            };
        }
        return relation().candidate()
                ? new Component[] {Buttons.add(Texts.of("leave.ask"), () -> change("new"))}
                : new Component[0];
    }

    private void change(String what) {
        UI.getCurrent()
                .navigate(
                        "phd/" + trajectory().id() + "/contract/leave/new", QueryParameters.of(WhatIfView.WHAT, what));
    }

    private static Component hours(List<FteChange> changes) {
        return new SectionHeader(Texts.of("leave.hours.list"))
                .over(new RowList(changes.stream()
                        .map(change -> new ListRow(Texts.of("leave.hours.row", change.from(), change.fte()))
                                .text(Texts.of("leave.hours.granted", change.grantedOn())))
                        .toList()));
    }

    private Component terms(List<ContractTerm> terms) {
        var section = new SectionHeader(getTranslation("people.contract.terms"))
                .over(new RowList(terms.stream().map(this::term).toList()));
        ContractTerm.gaps(terms)
                .forEach(gap -> section.add(new Note(
                        StatusKind.DUE, Texts.of("leave.term.gap", Dates.date(gap.from()), Dates.date(gap.to())))));
        return section;
    }

    private ListRow term(ContractTerm term) {
        var row = new ListRow(getTranslation("people.contract.term", term.number()))
                .text(Dates.stretch(term.period().from(), term.period().to()))
                .text(getTranslation("people.contract.fte", term.fte()))
                .end(signed(term));
        return term.signedOn() == null && relation().hr()
                ? row.end(Buttons.small(Texts.of("leave.sign"), () -> sign(term)))
                : row;
    }

    private void sign(ContractTerm term) {
        new SignatureDialog(term, today, signature -> {
                    contracts.sign(
                            trajectory().id(),
                            term.number(),
                            signature.lastDay(),
                            signature.signedOn(),
                            signature.source().strip());
                    load();
                })
                .open();
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
        return PageTitles.of(Texts.of("leave.page"), trajectory().candidate().name());
    }
}
