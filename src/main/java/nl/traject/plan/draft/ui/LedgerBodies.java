package nl.traject.plan.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.traject.plan.content.TeachingDuty;
import nl.traject.plan.content.TrainingItem;
import nl.traject.shared.Hours;
import nl.traject.ui.Dates;
import nl.traject.ui.Label;
import nl.traject.ui.Links;
import nl.traject.ui.Note;
import nl.traject.ui.StatusKind;
import nl.traject.ui.Tone;

/** The parts that stand in ledgers of their own: training and teaching, as they are planned now. */
final class LedgerBodies {

    private LedgerBodies() {}

    static Component training(PlanDesk desk) {
        var draft = desk.draft();
        var training = draft.training();
        var body = body(PlanWords.text("training.sum", training.total(), training.required()));
        var unplanned = draft.unplanned();
        if (!unplanned.isEmpty()) {
            var names = unplanned.stream()
                    .map(rule -> rule.label().in(UI.getCurrent().getLocale()))
                    .collect(Collectors.joining(", "));
            body.add(new Note(StatusKind.MISSING, Tone.DUE, Label.span(PlanWords.text("training.unplanned", names))));
        }
        if (!training.items().isEmpty()) {
            var table = table("training", "item", "when", "ec", "status");
            training.items().forEach(item -> table.getBody().add(line(item)));
            body.add(table);
        }
        body.add(Links.to("phd/" + desk.trajectory().id() + "/education", PlanWords.text("training.link")));
        return body;
    }

    static Component teaching(PlanDesk desk) {
        var duties = desk.draft().teaching().duties();
        var hours = Hours.sum(duties.stream().map(TeachingDuty::plannedHours).toList());
        var body = body(
                duties.isEmpty()
                        ? PlanWords.text("teaching.none")
                        : PlanWords.text("teaching.sum", duties.size(), hours));
        if (!duties.isEmpty()) {
            var table = table("teaching", "course", "when", "hours", "lecturer", "status");
            duties.forEach(duty -> table.getBody().add(line(duty)));
            body.add(table);
        }
        body.add(Links.to("phd/" + desk.trajectory().id() + "/teaching", PlanWords.text("teaching.link")));
        return body;
    }

    private static Div body(String sentence) {
        var body = new Div(new Paragraph(sentence));
        body.addClassName("part-body");
        return body;
    }

    private static NativeTable table(String key, String... columns) {
        var table = new NativeTable();
        table.addClassNames("ledger", "plan-ledger");
        table.getElement().setAttribute("aria-label", PlanWords.text(key + ".table"));
        table.getHead()
                .add(new NativeTableRow(Arrays.stream(columns)
                        .map(column -> {
                            var cell = new NativeTableHeaderCell(PlanWords.text(key + ".column." + column));
                            cell.getElement().setAttribute("scope", "col");
                            cell.setClassName("figure", column.equals("ec") || column.equals("hours"));
                            return cell;
                        })
                        .toArray(NativeTableHeaderCell[]::new)));
        return table;
    }

    private static NativeTableRow line(TrainingItem item) {
        return new NativeTableRow(
                what(
                        item.title(),
                        join(PlanWords.named("education.category", item.category()), item.provider(), item.place())),
                new NativeTableCell(Dates.stretch(item.from(), item.to())),
                figure(PlanWords.text("training.ec", item.credits())),
                new NativeTableCell(PlanWords.named("education.status", item.status())));
    }

    private static NativeTableRow line(TeachingDuty duty) {
        return new NativeTableRow(
                what(
                        duty.code().isEmpty() ? duty.title() : duty.title() + " (" + duty.code() + ")",
                        join(
                                PlanWords.named("teaching.role", duty.role()),
                                PlanWords.named("teaching.level", duty.level()))),
                new NativeTableCell(Dates.stretch(duty.from(), duty.to())),
                figure(PlanWords.text("teaching.hours", duty.plannedHours())),
                new NativeTableCell(duty.lecturer()),
                new NativeTableCell(PlanWords.named("teaching.status", duty.status())));
    }

    private static NativeTableHeaderCell what(String title, String about) {
        var cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", "row");
        cell.add(Label.span(title, "medium"), Label.span(about, "row-text"));
        return cell;
    }

    private static NativeTableCell figure(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("figure");
        return cell;
    }

    private static String join(String... parts) {
        return Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
