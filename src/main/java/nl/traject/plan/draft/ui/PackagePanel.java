package nl.traject.plan.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import nl.traject.plan.draft.DraftOutput;
import nl.traject.plan.draft.DraftPackage;
import nl.traject.plan.draft.TextKind;
import nl.traject.plan.draft.TextPlace;
import nl.traject.ui.Buttons;
import nl.traject.ui.FormErrors;
import nl.traject.ui.Label;
import nl.traject.ui.ListRow;
import nl.traject.ui.Notices;
import nl.traject.ui.RowList;

/** All of one work package: its texts, when and on what, what it is expected to give, and its place among the others. */
class PackagePanel extends Composite<Div> {

    private final PlanDesk desk;
    private final DraftPackage some;
    private final FormErrors errors = new FormErrors();

    PackagePanel(PlanDesk desk, DraftPackage some, int at) {
        this.desk = desk;
        this.some = some;
        getContent().addClassName("package-panel");
        getContent().add(errors);
        getContent().add(text(TextKind.PACKAGE_TITLE), text(TextKind.PACKAGE_DESCRIPTION));
        getContent().add(text(TextKind.PACKAGE_REFUTED_IF), frame(), outputs());
        if (desk.isWriter()) {
            getContent().add(steps(at));
        }
    }

    private Component text(TextKind kind) {
        return PlanTexts.of(desk, TextPlace.of(kind, some.id()));
    }

    private Component frame() {
        var topics = PlanWords.topics(desk.draft(), some.frame());
        var line = new Div(Label.span(PlanWords.period(some.frame())));
        line.add(Label.dim(topics.isEmpty() ? PlanWords.text("package.no_topics") : topics));
        line.addClassName("package-frame");
        if (desk.isWriter()) {
            line.add(Buttons.small(PlanWords.text("package.frame.change"), () -> new PackageForms(desk).frame(some)));
        }
        return labelled("package.frame", line);
    }

    private Component outputs() {
        var block = new Div();
        if (some.outputs().isEmpty()) {
            block.add(Label.meta(PlanWords.text("output.none.text")));
        } else {
            block.add(new RowList(some.outputs().stream().map(this::output).toList()));
        }
        if (desk.isWriter()) {
            block.add(Buttons.small(PlanWords.text("output.add"), () -> new PackageForms(desk).expect(some)));
        }
        block.addClassName("stack-tight");
        return labelled("outputs", block);
    }

    private ListRow output(DraftOutput output) {
        var plan = output.plan();
        var row = new ListRow(
                        plan.text().isEmpty()
                                ? PlanWords.kind(plan.kind())
                                : PlanWords.kind(plan.kind()) + ": " + plan.text())
                .text(PlanWords.year(plan.academicYear()));
        if (desk.isWriter()) {
            var change =
                    Buttons.small(PlanWords.text("change"), () -> new PackageForms(desk).revise(some.id(), output));
            var remove = Buttons.small(
                    PlanWords.text("remove"),
                    () -> act(() -> desk.services().packages().giveUp(output.id(), output.version())));
            row.end(change, remove);
        }
        return row;
    }

    private Component steps(int at) {
        var packages = desk.services().packages();
        var up = Buttons.small(PlanWords.text("package.up"), () -> act(() -> packages.move(some.id(), true)));
        var down = Buttons.small(PlanWords.text("package.down"), () -> act(() -> packages.move(some.id(), false)));
        up.setEnabled(at > 0);
        down.setEnabled(at < desk.draft().packages().size() - 1);
        var remove = Buttons.small(
                PlanWords.text("package.remove"),
                () -> act(() -> {
                    packages.remove(some.id());
                    Notices.done(PlanWords.text("package.removed"), PlanWords.text("undo"), () -> {
                        packages.restore(some.id());
                        desk.reload();
                    });
                }));
        var steps = new Div(up, down, remove);
        steps.addClassName("actions");
        return steps;
    }

    private void act(Runnable step) {
        errors.guard(() -> {
            step.run();
            desk.reload();
        });
    }

    private static Component labelled(String key, Component content) {
        var block = new Div(Label.span(PlanWords.text(key), "flabel"), content);
        block.addClassName("labelled");
        return block;
    }
}
