package nl.traject.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import nl.traject.course.Ending;
import nl.traject.course.Reason;
import nl.traject.course.Step.Kind;
import nl.traject.people.ui.DatesTable;
import nl.traject.ui.Dates;
import nl.traject.ui.DayPickers;
import nl.traject.ui.ListRow;
import nl.traject.ui.RowList;
import nl.traject.ui.SectionHeader;

/** The last day of a trajectory that is completed or discontinued. */
class EndForm extends StepForm {

    private final DatePicker lastDay;

    EndForm(Place place, Kind kind) {
        this(place, kind, DayPickers.day(I18NProvider.translate("course.last-day")));
    }

    private EndForm(Place place, Kind kind, DatePicker lastDay) {
        super(place, kind, lastDay);
        this.lastDay = lastDay;
        lastDay.setMax(place.today());
        watch(lastDay);
    }

    @Override
    boolean isComplete() {
        return isFilled(lastDay);
    }

    @Override
    Preview preview() {
        var ending = kind() == Kind.COMPLETION
                ? courses().whatIfCompleted(trajectory(), lastDay.getValue())
                : courses().whatIfDiscontinued(trajectory(), lastDay.getValue());
        return new Preview(
                ending.falling().size(),
                List.of(access(ending), DatesTable.until(ending.schedule(), ending.lastDay())));
    }

    private Component access(Ending ending) {
        var after = Dates.date(ending.lastDay().plusDays(1));
        var section = new SectionHeader(getTranslation("course.end.access"));
        return section.over(
                new RowList(ending.places().stream()
                        .map(place -> new ListRow(place.supervisor().name())
                                .text(getTranslation("people.part." + place.part()))
                                .text(getTranslation("course.end.closed", after)))
                        .toList()),
                new Paragraph(getTranslation("course.end.steps")));
    }

    @Override
    void take(Reason why) {
        if (kind() == Kind.COMPLETION) {
            courses().complete(trajectory(), lastDay.getValue(), why);
        } else {
            courses().discontinue(trajectory(), lastDay.getValue(), why);
        }
    }
}
