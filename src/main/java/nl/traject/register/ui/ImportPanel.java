package nl.traject.register.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import nl.traject.register.ImportFile;
import nl.traject.register.ImportRun;
import nl.traject.register.Imports;
import nl.traject.register.Planned.Step;
import nl.traject.ui.Buttons;
import nl.traject.ui.FormErrors;
import nl.traject.ui.Refusals;
import nl.traject.ui.SectionHeader;
import org.jspecify.annotations.Nullable;

/** What a file would do, line by line, taking its good lines while one watches, and then what it did. */
class ImportPanel extends Composite<Div> {

    private static final int POLL_MILLISECONDS = 400;

    private final transient Imports imports;
    private final Div lines = new Div();
    private final Div actions = new Div();
    private final FormErrors errors = new FormErrors();
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph progress = new Paragraph();
    private final Button cancel;
    private final SectionHeader header = new SectionHeader(getTranslation("register.preview"));
    private transient ImportFile file;
    private transient @Nullable ImportRun run;
    private @Nullable Registration polling;

    ImportPanel(String name, ImportFile file, Imports imports) {
        this.file = file;
        this.imports = imports;
        cancel = Buttons.plain(getTranslation("register.cancel"), this::cancel);
        actions.addClassName("actions");
        progress.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", getTranslation("register.title"));
        bar.setVisible(false);
        cancel.setVisible(false);
        progress.setVisible(false);
        var content = new Div(actions, errors, bar, progress, lines);
        content.addClassName("form");
        header.note(getTranslation("register.preview.of", name, file.lines().size()));
        getContent().add(header.over(content));
        showFile();
    }

    private void showFile() {
        var good = file.count(Step.ADDED) + file.count(Step.CHANGED);
        actions.removeAll();
        if (good > 0) {
            actions.add(Buttons.primary(getTranslation("register.take", good), this::take));
        } else if (progress.getText().isEmpty()) {
            actions.add(new Paragraph(getTranslation("register.take.nothing")));
        }
        actions.add(cancel);
        showLines();
    }

    /** Line by line as it was done: another look at the same file would find nothing new in it. */
    private void showTaken(ImportFile taken) {
        file = taken;
        header.title(getTranslation("register.taken"));
        actions.removeAll();
        showLines();
    }

    private void showLines() {
        lines.removeAll();
        if (!file.lines().isEmpty()) {
            lines.add(new LineGrid(file));
        }
    }

    private void take() {
        errors.guard(() -> {
            run = imports.take(file);
            show();
        });
    }

    private void cancel() {
        if (run != null) {
            run.cancel();
            show();
        }
    }

    private void show() {
        var shown = run;
        if (shown == null) {
            return;
        }
        var state = shown.state();
        var running = state == ImportRun.State.RUNNING;
        bar.setVisible(running);
        cancel.setVisible(running);
        actions.getChildren()
                .filter(child -> child instanceof Button && child != cancel)
                .forEach(button -> ((Button) button).setEnabled(!running));
        if (shown.total() > 0) {
            bar.setValue(Math.min(1.0, shown.done() / (double) shown.total()));
        }
        var refusal = shown.refusal();
        progress.setText(getTranslation(
                "register.state." + state,
                shown.done(),
                shown.total(),
                shown.count(Step.ADDED),
                shown.count(Step.CHANGED),
                shown.count(Step.UNCHANGED),
                shown.count(Step.REFUSED),
                refusal == null ? "" : Refusals.sentence(refusal)));
        progress.setVisible(true);
        getUI().ifPresent(ui -> ui.setPollInterval(running ? POLL_MILLISECONDS : -1));
        if (!running) {
            run = null;
            shown.taken().ifPresentOrElse(this::showTaken, () -> {
                file = imports.refresh(file);
                showFile();
            });
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = event.getUI().addPollListener(poll -> show());
    }

    /** Who leaves the page leaves the import to its end: it is one transaction, and was asked for. */
    @Override
    protected void onDetach(DetachEvent event) {
        if (polling != null) {
            polling.remove();
        }
        event.getUI().setPollInterval(-1);
    }
}
