package nl.traject.leave.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasDynamicTitle;
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
import nl.traject.people.ui.DatesTable;
import nl.traject.people.ui.TrajectoryView;
import nl.traject.people.ui.WhatIfTimeline;
import nl.traject.rules.ScheduleChange;
import nl.traject.security.Drafts;
import nl.traject.shared.NotFound;
import nl.traject.ui.Buttons;
import nl.traject.ui.Crumb;
import nl.traject.ui.FormErrors;
import nl.traject.ui.MainLayout;
import nl.traject.ui.Notices;
import nl.traject.ui.PageHeader;
import nl.traject.ui.PageTitles;

/** A change to the contract, and what it would do to every date, before it is saved. */
@Route(value = "phd/:trajectory/contract/leave/new", layout = MainLayout.class)
@PermitAll
class WhatIfView extends TrajectoryView implements HasDynamicTitle {

    /** Parameter of the address: leave, hours or term. */
    static final String WHAT = "what";

    /** In place of how many dates move, while the form does not say enough to know. */
    private static final int UNKNOWN = -1;

    private final transient LeaveRequests requests;
    private final transient Contracts contracts;
    private final transient Schedules schedules;
    private final transient Drafts drafts;
    private final LocalDate today;
    private final Div result = new Div();
    private final FormErrors errors = new FormErrors();
    private String what = "new";

    WhatIfView(
            Trajectories trajectories,
            TrajectoryAccess access,
            LeaveRequests requests,
            Contracts contracts,
            Schedules schedules,
            Drafts drafts,
            Clock clock) {
        super(trajectories, access);
        this.requests = requests;
        this.contracts = contracts;
        this.schedules = schedules;
        this.drafts = drafts;
        this.today = LocalDate.now(clock);
        result.addClassName("stack");
        result.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    protected void show(Trajectory trajectory, Relation relation, BeforeEnterEvent event) {
        if (!LeaveRequests.isOpenTo(relation)) {
            throw new NotFound("leave of trajectory " + trajectory.id());
        }
        what = event.getLocation().getQueryParameters().getSingleParameter(WHAT).orElse("new");
        var form = form(relation);
        var save = Buttons.primary(Texts.of(form.saveKey(), UNKNOWN), () -> errors.guard(() -> save(form)));
        form.onChange(() -> preview(form, save));
        var panel = new Div(errors, form, save, Buttons.quiet(getTranslation("ui.cancel"), this::back));
        panel.addClassName("whatif-form");
        var columns = new Div(panel, result);
        columns.addClassNames("columns", "whatif");
        removeAll();
        add(
                new PageHeader(Texts.of("leave." + what + ".title"))
                        .under(
                                new Crumb(trajectory.candidate().name(), "phd/" + trajectory.id()),
                                new Crumb(Texts.of("leave.page"), "phd/" + trajectory.id() + "/contract"))
                        .sub(Texts.of("leave.new.sub")),
                columns);
        preview(form, save);
    }

    private ChangeForm form(Relation relation) {
        return switch (what) {
            case "hours" -> new HoursForm(contracts, relation.requireHr().trajectory());
            case "term" -> new TermForm(contracts, relation.requireHr().trajectory());
            case "new" ->
                new LeaveForm(requests, schedules.of(relation.trajectory()).rules(), relation, drafts, today);
            default -> throw new NotFound("no change of this name");
        };
    }

    private void preview(ChangeForm form, Button save) {
        result.removeAll();
        errors.hide();
        save.setEnabled(form.isComplete());
        if (!form.isComplete()) {
            save.setText(Texts.of(form.saveKey(), UNKNOWN));
            result.add(new Paragraph(Texts.of("leave.dates.none")));
        } else {
            errors.guard(() -> {
                var change = form.preview();
                save.setText(Texts.of(form.saveKey(), change.moved()));
                result.add(new WhatIfTimeline(change, form.leave(), today), new DatesTable(change));
                result.add(seen(form, change));
            });
        }
        var kind = form.kind();
        if (kind != null) {
            result.add(new RightsPanel(kind));
        }
    }

    private Component[] seen(ChangeForm form, ScheduleChange change) {
        var days = form.leave();
        return days == null
                ? new Component[0]
                : new Component[] {new SeenPanel(trajectory().candidate().name(), days, change.moved())};
    }

    private void save(ChangeForm form) {
        form.save();
        Notices.done(Texts.of(relation().hr() ? "leave.entered" : "leave.asked"));
        back();
    }

    private void back() {
        UI.getCurrent().navigate("phd/" + trajectory().id() + "/contract");
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(
                Texts.of("leave." + what + ".title"), trajectory().candidate().name());
    }
}
