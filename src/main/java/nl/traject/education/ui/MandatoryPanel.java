package nl.traject.education.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import nl.traject.education.EducationProgress;
import nl.traject.education.Entry;
import nl.traject.education.ItemStatus;
import nl.traject.education.Mandatory;
import nl.traject.rules.RuleSet.MandatoryItem;
import nl.traject.ui.Buttons;
import nl.traject.ui.Dates;
import nl.traject.ui.Label;
import nl.traject.ui.ListRow;
import nl.traject.ui.RowList;
import nl.traject.ui.SectionHeader;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;
import nl.traject.ui.Tone;
import org.jspecify.annotations.Nullable;

/** What nobody may leave out, the most urgent first. */
class MandatoryPanel extends Composite<Section> {

    private final EducationProgress progress;
    private final @Nullable SerializableConsumer<MandatoryItem> plan;

    /**
     * @param plan what "Plan it" does; null for readers who do not plan
     */
    MandatoryPanel(EducationProgress progress, @Nullable SerializableConsumer<MandatoryItem> plan) {
        this.progress = progress;
        this.plan = plan;
    }

    @Override
    protected Section initContent() {
        var rows = progress.mandatoryByUrgency().stream().map(this::row).toList();
        return new SectionHeader(getTranslation("education.mandatory"))
                .note(getTranslation(
                        "education.mandatory.done",
                        progress.mandatoryDone(),
                        progress.mandatory().size()))
                .over(new RowList(rows));
    }

    private ListRow row(Mandatory mandatory) {
        var row = new ListRow(mandatory.rule().label().in(getLocale())).mark(mark(mandatory));
        var text = state(mandatory);
        if (mandatory.isMissing(progress.today()) || mandatory.isDue(progress.today())) {
            row.below(Label.span(
                    text, "small", "toned", tone(mandatory).className()));
        } else {
            row.text(text);
        }
        if (!mandatory.isPlanned() && plan != null) {
            row.end(Buttons.small(getTranslation("education.mandatory.plan"), () -> plan.accept(mandatory.rule())));
        } else if (!mandatory.isDone() && mandatory.due() != null) {
            row.end(Label.meta(getTranslation("education.mandatory.by", Dates.month(mandatory.due()))));
        }
        return row;
    }

    private StatusBadge mark(Mandatory mandatory) {
        return new StatusBadge(kind(mandatory), state(mandatory)).withTone(tone(mandatory)).quiet();
    }

    private StatusKind kind(Mandatory mandatory) {
        if (mandatory.isMissing(progress.today()) || mandatory.isDue(progress.today())) {
            return StatusKind.MISSING;
        }
        var entry = mandatory.entry();
        return entry == null ? StatusKind.UPCOMING : Texts.kind(entry.status());
    }

    private Tone tone(Mandatory mandatory) {
        if (mandatory.isMissing(progress.today())) {
            return Tone.LATE;
        }
        return mandatory.isDue(progress.today()) ? Tone.DUE : kind(mandatory).tone();
    }

    private String state(Mandatory mandatory) {
        var entry = mandatory.entry();
        if (entry != null) {
            return getTranslation("education.mandatory.state", Texts.name(entry.status()), when(entry));
        }
        return mandatory.due() == null
                ? getTranslation("education.mandatory.open")
                : getTranslation("education.mandatory.missing", mandatory.due());
    }

    private static String when(Entry entry) {
        return entry.status() == ItemStatus.CREDITED && entry.decidedOn() != null
                ? Dates.date(entry.decidedOn())
                : Texts.period(entry.from(), entry.to());
    }
}
