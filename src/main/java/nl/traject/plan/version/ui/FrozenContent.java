package nl.traject.plan.version.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.traject.plan.content.DataManagement;
import nl.traject.plan.content.PlanContent;
import nl.traject.plan.content.PlanPart;
import nl.traject.plan.content.Supervision;
import nl.traject.plan.content.Teaching;
import nl.traject.plan.content.Training;
import nl.traject.shared.Hours;
import nl.traject.ui.Dates;
import nl.traject.ui.Label;

/** All that a version says, in its five parts. */
class FrozenContent extends Composite<Div> {

    private final FrozenCodes codes;

    FrozenContent(PlanContent plan, FrozenCodes codes) {
        this.codes = codes;
        getContent().addClassName("frozen");
        getContent()
                .add(
                        new FrozenResearch(plan.research(), codes).part(),
                        training(plan.training()),
                        supervision(plan.supervision()),
                        teaching(plan.teaching()),
                        dataManagement(plan.dataManagement()));
    }

    private Component training(Training training) {
        var line = VersionWords.of("line.training", training.items().size(), training.total(), training.required());
        if (training.items().isEmpty()) {
            return new FrozenPart(PlanPart.TRAINING, line, Label.dim(VersionWords.of("none.training")));
        }
        var table = new FrozenTable(
                VersionWords.part(PlanPart.TRAINING),
                List.of(
                        VersionWords.of("field.item"),
                        VersionWords.of("field.period"),
                        VersionWords.of("field.ec"),
                        VersionWords.of("field.status")));
        for (var item : training.items()) {
            table.row(
                    FrozenTable.twoLines(
                            item.title(),
                            joined(codes.trainingCategory(item.category()), item.provider(), item.place())),
                    FrozenTable.text(Dates.stretch(item.from(), item.to())),
                    FrozenTable.text(VersionWords.of("ec", item.credits())),
                    FrozenTable.text(codes.trainingStatus(item.status())));
        }
        return new FrozenPart(PlanPart.TRAINING, line, table);
    }

    private Component supervision(Supervision supervision) {
        var hours = supervision.monthlyHours();
        var line = hours == null
                ? supervision.meetingFrequency()
                : VersionWords.of("line.supervision", hours, supervision.meetingFrequency());
        var facts = new FrozenFacts()
                .needed("monthly_hours", hours == null ? "" : VersionWords.of("hours_a_month", hours))
                .needed("meetings", supervision.meetingFrequency())
                .markdown("reporting", supervision.reporting())
                .markdown("feedback", supervision.feedback());
        var table = new FrozenTable(
                VersionWords.of("tasks"), List.of(VersionWords.of("field.supervisor"), VersionWords.of("field.task")));
        for (var task : supervision.tasks()) {
            table.row(
                    FrozenTable.twoLines(task.name(), codes.supervisorPart(task.part())),
                    task.task().isBlank() ? Label.dim(VersionWords.of("empty")) : FrozenTable.text(task.task()));
        }
        return new FrozenPart(PlanPart.SUPERVISION, line, facts, table);
    }

    private Component teaching(Teaching teaching) {
        var hours = Hours.sum(
                teaching.duties().stream().map(duty -> duty.plannedHours()).toList());
        var line = VersionWords.of("line.teaching", teaching.duties().size(), hours);
        if (teaching.duties().isEmpty()) {
            return new FrozenPart(PlanPart.TEACHING, line, Label.dim(VersionWords.of("none.teaching")));
        }
        var table = new FrozenTable(
                VersionWords.part(PlanPart.TEACHING),
                List.of(
                        VersionWords.of("field.duty"),
                        VersionWords.of("field.period"),
                        VersionWords.of("field.hours"),
                        VersionWords.of("field.lecturer"),
                        VersionWords.of("field.status")));
        for (var duty : teaching.duties()) {
            table.row(
                    FrozenTable.twoLines(
                            duty.code().isBlank() ? duty.title() : duty.title() + ", " + duty.code(),
                            joined(codes.dutyRole(duty.role()), codes.dutyLevel(duty.level()), duty.block())),
                    FrozenTable.text(Dates.stretch(duty.from(), duty.to())),
                    FrozenTable.text(VersionWords.of("hours", duty.plannedHours())),
                    FrozenTable.text(duty.lecturer()),
                    FrozenTable.text(codes.dutyStatus(duty.status())));
        }
        return new FrozenPart(PlanPart.TEACHING, line, table);
    }

    private static Component dataManagement(DataManagement data) {
        if (!data.applicable()) {
            return new FrozenPart(
                    PlanPart.DATA_MANAGEMENT,
                    VersionWords.of("line.no_data"),
                    new FrozenFacts().needed("no_data_reason", data.reason()));
        }
        return new FrozenPart(
                PlanPart.DATA_MANAGEMENT,
                VersionWords.of("line.data"),
                new FrozenFacts()
                        .markdown("data_plan", data.plan())
                        .needed("data_location", data.dataLocation())
                        .needed("code_location", data.codeLocation()));
    }

    private static String joined(String... texts) {
        return String.join(
                " · ", List.of(texts).stream().filter(text -> !text.isBlank()).toList());
    }
}
