package nl.traject.leave.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import nl.traject.leave.LeaveRequests;
import nl.traject.people.Contracts;
import nl.traject.people.Relation;
import nl.traject.people.Schedules;
import nl.traject.people.Trajectories;
import nl.traject.people.Trajectory;
import nl.traject.people.TrajectoryAccess;
import nl.traject.people.ui.ContractPart;
import nl.traject.people.ui.TrajectoryView;
import nl.traject.ui.Buttons;
import nl.traject.ui.Crumb;
import nl.traject.ui.MainLayout;
import nl.traject.ui.PageHeader;
import nl.traject.ui.PageTitles;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The contract: terms, hours, leave, what else features add such as the written notice, and the dates that follow. Candidate and HR see requests with their
 * kind; everybody else of the dossier sees the days of granted leave.
 */
@Route(value = "phd/:trajectory/contract", layout = MainLayout.class)
@PermitAll
class ContractView extends TrajectoryView implements HasDynamicTitle {

    private final transient Contracts contracts;
    private final transient Schedules schedules;
    private final transient Trajectories trajectories;
    private final transient LeaveRequests requests;
    private final transient ObjectProvider<ContractPart> parts;
    private final LocalDate today;

    ContractView(
            Trajectories trajectories,
            TrajectoryAccess access,
            Contracts contracts,
            Schedules schedules,
            LeaveRequests requests,
            ObjectProvider<ContractPart> parts,
            Clock clock) {
        super(trajectories, access);
        this.contracts = contracts;
        this.schedules = schedules;
        this.trajectories = trajectories;
        this.requests = requests;
        this.parts = parts;
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
                new TermList(contracts, schedule, relation(), today, this::load));
        var hours = contracts.listHours(trajectory.id());
        if (!hours.isEmpty()) {
            add(ContractFacts.hours(hours));
        }
        add(
                LeaveRequests.isOpenTo(relation())
                        ? new LeaveList(requests, trajectories, schedule.rules(), relation(), this::load)
                        : ContractFacts.leave(contracts.listLeave(trajectory.id())));
        parts.orderedStream().forEach(part -> add(part.show(trajectory, relation(), schedule)));
        add(new DatesList(schedule), ContractFacts.team(trajectories.listSupervisions(trajectory.id()), today));
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

    @Override
    public String getPageTitle() {
        return PageTitles.of(Texts.of("leave.page"), trajectory().candidate().name());
    }
}
