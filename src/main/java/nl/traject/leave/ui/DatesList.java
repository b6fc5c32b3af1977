package nl.traject.leave.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import nl.traject.rules.DueDate;
import nl.traject.rules.MilestoneSchedule;
import nl.traject.ui.Dates;
import nl.traject.ui.Label;
import nl.traject.ui.ListRow;
import nl.traject.ui.RowList;

/** Every date with its rule, version, source and confidence, folded away below the contract. */
class DatesList extends Composite<Details> {

    DatesList(MilestoneSchedule schedule) {
        getContent().setSummaryText(Texts.of("leave.dates"));
        getContent()
                .add(
                        new RowList(
                                schedule.dates().stream().map(DatesList::row).toList()),
                        Label.meta(Texts.of("rules.explanation.convention")));
    }

    private static ListRow row(DueDate due) {
        var because = due.because();
        var row = new ListRow(Texts.name(due.event()))
                .text(Texts.rule(because))
                .text(Texts.of("rules.explanation.version", because.ruleSet(), because.ruleSetVersion()) + " · "
                        + Texts.source(because))
                .end(Label.span(Dates.date(due.date())));
        if (because.daysByLeave() != 0) {
            row.text(Texts.of("rules.explanation.leave", because.daysByLeave()));
        }
        if (because.daysByHours() != 0) {
            row.text(Texts.of("rules.explanation.hours", because.daysByHours()));
        }
        return row;
    }
}
