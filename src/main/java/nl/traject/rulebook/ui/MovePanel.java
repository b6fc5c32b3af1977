package nl.traject.rulebook.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.time.LocalDate;
import nl.traject.people.CandidateLine;
import nl.traject.people.Trajectories;
import nl.traject.rulebook.RuleMoves;
import nl.traject.rulebook.Version;
import nl.traject.shared.TrajectoryId;
import nl.traject.ui.Buttons;
import nl.traject.ui.ConfirmDialogs;
import nl.traject.ui.Dates;
import nl.traject.ui.DayPickers;
import nl.traject.ui.FormErrors;
import nl.traject.ui.Label;
import nl.traject.ui.SectionHeader;
import org.jspecify.annotations.Nullable;

/** Has one trajectory, or all that started on a day or later, follow a version, with a reason. */
class MovePanel extends Composite<Div> {

    private static final int POLL_MILLISECONDS = 200;

    private final transient Version version;
    private final transient RuleMoves moves;
    private final ComboBox<CandidateLine> one = new ComboBox<>();
    private final DatePicker from = DayPickers.day();
    private final FormErrors errors = new FormErrors();
    private final Paragraph progress = new Paragraph();
    private final Button stop;
    private String reason = "";
    private boolean moving;
    private int moved;
    private transient @Nullable TrajectoryId last;
    private @Nullable Registration polling;

    MovePanel(Version version, RuleMoves moves, Trajectories trajectories) {
        this.version = version;
        this.moves = moves;
        one.setLabel(getTranslation("rulebook.move.one"));
        one.setItemLabelGenerator(
                line -> line.candidate().sortName() + " · " + line.programmeCode() + " · " + Dates.date(line.start()));
        one.setItems(
                query ->
                        trajectories
                                .listCandidates(query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                                .stream(),
                query -> trajectories.countCandidates(query.getFilter().orElse("")));
        from.setLabel(getTranslation("rulebook.move.from"));
        from.setValue(version.effectiveFrom());
        stop = Buttons.plain(getTranslation("rulebook.move.stop"), this::stop);
        stop.setVisible(false);
        progress.getElement().setAttribute("role", "status");
        getContent().addClassNames("stack", "rule-preview");
        getContent()
                .add(
                        Label.dim(getTranslation("rulebook.move.help")),
                        errors,
                        new SectionHeader(getTranslation("rulebook.move.single"))
                                .over(one, Buttons.plain(getTranslation("rulebook.move.action"), this::askOne)),
                        new SectionHeader(getTranslation("rulebook.move.many"))
                                .over(from, Buttons.plain(getTranslation("rulebook.move.all"), this::askAll), stop),
                        progress);
    }

    private void askOne() {
        var chosen = one.getValue();
        if (chosen == null) {
            one.focus();
            return;
        }
        errors.guard(() -> {
            var change = moves.preview(chosen.trajectory(), version.id());
            var text = change.map(found -> getTranslation(
                            "rulebook.move.one.text",
                            found.dates().size(),
                            found.checks().size()))
                    .orElseGet(() -> getTranslation("rulebook.move.one.nothing"));
            ConfirmDialogs.reason(
                    getTranslation("rulebook.move.title", chosen.candidate().name(), version.release()),
                    text,
                    getTranslation("rulebook.move.reason"),
                    getTranslation("rulebook.move.action"),
                    given -> {
                        moves.move(chosen.trajectory(), version.id(), given);
                        progress.setText(getTranslation("rulebook.move.done", 1));
                    });
        });
    }

    private void askAll() {
        var day = from.getValue();
        if (day == null) {
            from.focus();
            return;
        }
        errors.guard(() -> ConfirmDialogs.reason(
                getTranslation("rulebook.move.all.title", version.release()),
                getTranslation("rulebook.move.all.text", moves.count(version.id(), day), day),
                getTranslation("rulebook.move.reason"),
                getTranslation("rulebook.move.all"),
                this::begin));
    }

    private void begin(String given) {
        reason = given;
        last = null;
        moved = 0;
        moving = true;
        stop.setVisible(true);
        getUI().ifPresent(ui -> ui.setPollInterval(POLL_MILLISECONDS));
    }

    /** A part for every look of the browser: each is a transaction, so what is moved stays moved when it is stopped. */
    private void next(LocalDate day) {
        errors.guard(() -> {
            var part = moves.moveNext(version.id(), day, last, reason);
            moved += part.moved();
            last = part.last();
            progress.setText(getTranslation("rulebook.move.done", moved));
            if (last == null) {
                stop();
            }
        });
        if (!errors.getText().isEmpty()) {
            stop();
        }
    }

    private void stop() {
        moving = false;
        stop.setVisible(false);
        getUI().ifPresent(ui -> ui.setPollInterval(-1));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = event.getUI().addPollListener(poll -> {
            if (moving) {
                next(from.getValue());
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (polling != null) {
            polling.remove();
        }
        event.getUI().setPollInterval(-1);
    }
}
