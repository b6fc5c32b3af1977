package nl.traject.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.traject.rules.MilestoneEvent;
import nl.traject.rules.MilestoneSchedule;
import nl.traject.rules.ScheduleChange;
import nl.traject.shared.Period;
import nl.traject.ui.StatusKind;
import nl.traject.ui.Timeline;
import nl.traject.ui.Timeline.Bar;
import nl.traject.ui.Timeline.BarKind;
import nl.traject.ui.Timeline.Data;
import nl.traject.ui.Timeline.Lane;
import nl.traject.ui.Timeline.Mark;
import nl.traject.ui.Timeline.Row;
import nl.traject.ui.Timeline.Shown;
import nl.traject.ui.TimelineTable;
import nl.traject.ui.Tone;
import org.jspecify.annotations.Nullable;

/** The contract and its milestones as they are, and below them as they would be. */
public class WhatIfTimeline extends Composite<Div> {

    private static final Set<MilestoneEvent> SHOWN = Set.of(
            MilestoneEvent.EVALUATION,
            MilestoneEvent.NOTICE,
            MilestoneEvent.YEAR_2_REVIEW,
            MilestoneEvent.YEAR_3_REVIEW,
            MilestoneEvent.NO_TEACHING_AFTER,
            MilestoneEvent.LAST_DAY);

    /** With the days on which it rests, if any. */
    public WhatIfTimeline(ScheduleChange change, @Nullable Period leave, LocalDate today) {
        var data = new Data(
                today,
                change.before().start(),
                change.end(),
                List.of(
                        lane("now", "people.lane.now", change.before(), null),
                        lane("then", "people.lane.then", change.after(), leave)));
        getContent().add(new Timeline(data), new TimelineTable(data));
    }

    private static Lane lane(String key, String label, MilestoneSchedule schedule, @Nullable Period leave) {
        var first = schedule.date(MilestoneEvent.FIRST_TERM_LAST_DAY);
        var last = schedule.date(MilestoneEvent.LAST_DAY);
        var bars = new ArrayList<Bar>();
        bars.add(Bar.of(BarKind.TERM, schedule.start(), first, I18NProvider.translate("people.bar.contract")));
        if (last.isAfter(first)) {
            bars.add(Bar.of(
                    schedule.isContinued() ? BarKind.TERM : BarKind.OPEN,
                    first.plusDays(1),
                    last,
                    I18NProvider.translate("people.bar.left")));
        }
        var rows = new ArrayList<>(List.of(Row.ofBars(bars)));
        rows.add(Row.ofMarks(schedule.dates().stream()
                .filter(due -> SHOWN.contains(due.event()))
                .map(due -> Mark.milestone(
                        due.date(),
                        I18NProvider.translate("rules.event." + due.event() + ".short"),
                        StatusKind.UPCOMING,
                        Tone.NEUTRAL))
                .toList()));
        if (leave != null) {
            rows.add(Row.ofBars(List.of(
                    Bar.of(BarKind.LEAVE, leave.from(), leave.to(), I18NProvider.translate("people.bar.leave")))));
        }
        return new Lane(key, I18NProvider.translate(label), Shown.WHOLE, rows);
    }
}
