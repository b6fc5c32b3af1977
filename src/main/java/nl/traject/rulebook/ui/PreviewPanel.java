package nl.traject.rulebook.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Function;
import nl.traject.rulebook.Preview;
import nl.traject.ui.Buttons;
import nl.traject.ui.Csv;
import nl.traject.ui.DayPickers;
import nl.traject.ui.DownloadLink;
import nl.traject.ui.DownloadLink.Target;
import nl.traject.ui.FormErrors;
import nl.traject.ui.Label;
import nl.traject.ui.ListRow;
import nl.traject.ui.RowList;
import nl.traject.ui.SectionHeader;
import org.jspecify.annotations.Nullable;

/** What rules would change, for whom and by how much; computed while one watches, and stopped when one leaves. */
class PreviewPanel extends Composite<Div> {

    /** Before anybody started. */
    private static final LocalDate EVERYBODY = LocalDate.of(1900, 1, 1);

    private static final int POLL_MILLISECONDS = 400;

    private final transient Function<LocalDate, Preview> start;
    private final transient Runnable stillMay;
    private final DatePicker from = DayPickers.day();
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph progress = new Paragraph();
    private final FormErrors errors = new FormErrors();
    private final Div result = new Div();
    private final Button cancel;
    private transient @Nullable Preview preview;
    private @Nullable Registration polling;

    /**
     * @param start    starts to compute for trajectories that began on a day or later
     * @param stillMay refuses who may not look at it any more when the file is fetched
     */
    PreviewPanel(Function<LocalDate, Preview> start, Runnable stillMay) {
        this.start = start;
        this.stillMay = stillMay;
        from.setLabel(getTranslation("rulebook.preview.from"));
        from.setHelperText(getTranslation("rulebook.preview.from.help"));
        from.setClearButtonVisible(true);
        cancel = Buttons.plain(getTranslation("rulebook.preview.cancel"), this::cancel);
        var actions = new Div(Buttons.plain(getTranslation("rulebook.preview.start"), this::compute), cancel);
        actions.addClassName("actions");
        progress.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", getTranslation("rulebook.show.PREVIEW"));
        bar.setVisible(false);
        cancel.setVisible(false);
        getContent().addClassNames("stack", "rule-preview");
        getContent()
                .add(Label.dim(getTranslation("rulebook.preview.help")), from, actions, errors, bar, progress, result);
    }

    private void compute() {
        cancel();
        result.removeAll();
        errors.guard(() -> {
            var asked = from.getValue();
            preview = start.apply(asked == null ? EVERYBODY : asked);
            show();
        });
    }

    private void cancel() {
        if (preview != null) {
            preview.cancel();
            show();
        }
    }

    private void show() {
        var shown = preview;
        if (shown == null) {
            return;
        }
        var running = shown.state() == Preview.State.RUNNING;
        bar.setVisible(running);
        cancel.setVisible(running);
        if (shown.total() > 0) {
            bar.setValue(Math.min(1.0, shown.done() / (double) shown.total()));
        }
        progress.setText(getTranslation(
                "rulebook.preview.state." + shown.state(), shown.done(), shown.total(), shown.changed()));
        getUI().ifPresent(ui -> ui.setPollInterval(running ? POLL_MILLISECONDS : -1));
        if (!running && result.getComponentCount() == 0 && shown.changed() > 0) {
            result.add(totals(shown), rows(shown));
        }
    }

    private Component totals(Preview shown) {
        var rows = new RowList();
        for (var shift : shown.shifts()) {
            rows.add(new ListRow(getTranslation("rules.event." + shift.event()))
                    .text(getTranslation(
                            "rulebook.preview.shift",
                            shift.trajectories(),
                            shift.earliest(),
                            shift.latest(),
                            shift.latest() - shift.earliest())));
        }
        shown.checks()
                .forEach((check, count) -> rows.add(new ListRow(getTranslation("rules.check." + check))
                        .text(getTranslation("rulebook.preview.state_changes", count))));
        return new SectionHeader(getTranslation("rulebook.preview.totals")).over(rows);
    }

    private Component rows(Preview shown) {
        return new SectionHeader(getTranslation("rulebook.preview.trajectories"))
                .end(export(shown))
                .over(new DifferenceGrid(shown));
    }

    private DownloadLink export(Preview shown) {
        return new DownloadLink("export", getTranslation("rulebook.preview.export"), target -> download(target, shown))
                .plain();
    }

    private void download(Target target, Preview shown) throws IOException {
        stillMay.run();
        try (var csv = new Csv(target.open(getTranslation("rulebook.preview.file"), "text/csv; charset=utf-8"))) {
            new DifferenceTable(this::getTranslation).write(shown, csv);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = event.getUI().addPollListener(poll -> show());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (polling != null) {
            polling.remove();
        }
        event.getUI().setPollInterval(-1);
        cancel();
    }
}
