package nl.traject.leave.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import nl.traject.people.ui.DateTexts;
import nl.traject.rules.DueDate;
import nl.traject.rules.MilestoneSchedule;
import nl.traject.ui.Dates;
import nl.traject.ui.Label;
import nl.traject.ui.ListRow;
import nl.traject.ui.RowList;

/** Every date with its rule, version, source and confidence, folded away below the contract. */
class DatesList extends Composite<Details> {

    DatesList(MilestoneSchedule schedule) {
        getContent().setSummaryText(Texts.of("people.dates"));
        getContent()
                .add(
                        new RowList(
                                schedule.dates().stream().map(DatesList::row).toList()),
                        Label.meta(Texts.of("rules.explanation.convention")));
    }

    private static ListRow row(DueDate due) {
        var because = due.because();
        var row = new ListRow(DateTexts.name(due.event()))
                .text(DateTexts.rule(because))
                .text(Texts.of("rules.explanation.version", because.ruleSet(), because.ruleSetVersion()) + " · "
                        + DateTexts.source(because))
                .end(Label.span(Dates.date(due.date())));
        DateTexts.moves(because).forEach(row::text);
        return row;
    }
}
