package nl.traject.leave.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.traject.leave.LeaveRequest;
import nl.traject.leave.LeaveRequest.Status;
import nl.traject.leave.LeaveRequests;
import nl.traject.people.Relation;
import nl.traject.people.Trajectories;
import nl.traject.people.ui.DatesTable;
import nl.traject.rules.RuleSet;
import nl.traject.ui.Buttons;
import nl.traject.ui.ConfirmDialogs;
import nl.traject.ui.Dates;
import nl.traject.ui.FormErrors;
import nl.traject.ui.Label;
import nl.traject.ui.ListRow;
import nl.traject.ui.Notices;
import nl.traject.ui.RowList;
import nl.traject.ui.SectionHeader;

/** Leave with its kind and state, for the candidate and HR, and the steps that are theirs. */
class LeaveList extends Composite<Section> {

    private final transient LeaveRequests requests;
    private final transient Trajectories people;
    private final transient RuleSet rules;
    private final Relation relation;
    private final SerializableRunnable changed;

    LeaveList(
            LeaveRequests requests,
            Trajectories people,
            RuleSet rules,
            Relation relation,
            SerializableRunnable changed) {
        this.requests = requests;
        this.people = people;
        this.rules = rules;
        this.relation = relation;
        this.changed = changed;
    }

    @Override
    protected Section initContent() {
        var section = new SectionHeader(Texts.of("leave.list"));
        var all = requests.list(relation.trajectory());
        var note = new Paragraph(Texts.of("leave.kind.private"));
        note.addClassName("meta");
        return all.isEmpty()
                ? section.over(new Paragraph(Texts.of("leave.list.none")), note)
                : section.over(new RowList(all.stream().map(this::row).toList()), note);
    }

    private ListRow row(LeaveRequest request) {
        var plan = request.plan();
        var row = new ListRow(Texts.kind(rules, plan.kind(), getLocale()))
                .text(Dates.stretch(plan.firstDay(), plan.lastDay()))
                .text(Texts.of("leave.list.asked", plan.askedOn()));
        if (plan.fraction().compareTo(BigDecimal.ONE) != 0) {
            row.text(Texts.of("leave.list.share", plan.fraction()));
        }
        if (!plan.reason().isBlank()) {
            row.below(Label.span(plan.reason(), "row-text"));
        }
        if (request.decidedBy() != null && request.decidedOn() != null) {
            row.text(Texts.of(
                    "leave.list.decided",
                    request.decidedOn(),
                    people.getPerson(request.decidedBy()).name()));
        }
        if (!request.answer().isBlank()) {
            row.text(Texts.of("leave.list.answer", request.answer()));
        }
        return row.end(Texts.status(request.status())).end(steps(request).toArray(Component[]::new));
    }

    private List<Button> steps(LeaveRequest request) {
        var steps = new ArrayList<Button>();
        if (request.status() == Status.REQUESTED && relation.candidate()) {
            steps.add(Buttons.small(Texts.of("leave.withdraw"), () -> withdraw(request)));
        }
        if (request.status() == Status.REQUESTED && relation.hr()) {
            steps.add(Buttons.small(Texts.of("leave.grant"), () -> grant(request)));
            steps.add(Buttons.small(
                    Texts.of("leave.refuse"),
                    () -> reason(
                            "leave.refuse", request, why -> requests.refuse(request.id(), request.version(), why))));
        }
        if (request.status() == Status.GRANTED && relation.hr()) {
            steps.add(Buttons.small(
                    Texts.of("leave.revoke"),
                    () -> reason(
                            "leave.revoke", request, why -> requests.revoke(request.id(), request.version(), why))));
        }
        return steps;
    }

    private void withdraw(LeaveRequest request) {
        ConfirmDialogs.ask(
                Texts.of("leave.withdraw.title"), Texts.of("leave.withdraw.text"), Texts.of("leave.withdraw"), () -> {
                    requests.withdraw(request.id(), request.version());
                    changed.run();
                });
    }

    private void reason(String key, LeaveRequest request, SerializableConsumer<String> step) {
        ConfirmDialogs.reason(
                Texts.of(key),
                Dates.stretch(request.plan().firstDay(), request.plan().lastDay()),
                Texts.of("leave.answer"),
                Texts.of(key),
                why -> {
                    step.accept(why);
                    changed.run();
                });
    }

    /** HR sees every date before and after, then grants. */
    private void grant(LeaveRequest request) {
        var errors = new FormErrors();
        errors.guard(() -> {
            var change = requests.preview(relation.trajectory(), request.plan());
            var dialog = new Dialog(Texts.of("leave.grant.title"));
            dialog.addClassName("whatif-dialog");
            dialog.add(errors, new Paragraph(Texts.of("leave.grant.text", change.moved())), new DatesTable(change));
            dialog.getFooter()
                    .add(
                            Buttons.quiet(getTranslation("ui.cancel"), dialog::close),
                            Buttons.primary(
                                    Texts.of("leave.save.change", change.moved()),
                                    () -> errors.guard(() -> {
                                        requests.grant(request.id(), request.version());
                                        dialog.close();
                                        changed.run();
                                    })));
            dialog.open();
        });
        if (!errors.getText().isEmpty()) {
            Notices.refused(errors.getText());
        }
    }
}
