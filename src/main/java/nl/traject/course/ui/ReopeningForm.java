package nl.traject.course.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.traject.course.Reason;
import nl.traject.course.Step.Kind;

/** An end that was a mistake is taken back. */
class ReopeningForm extends StepForm {

    ReopeningForm(Place place) {
        super(place, Kind.REOPENING);
    }

    @Override
    boolean isComplete() {
        return true;
    }

    @Override
    Preview preview() {
        return new Preview(0, List.of(new Paragraph(getTranslation("course.reopening.effect"))));
    }

    @Override
    void take(Reason why) {
        courses().reopen(trajectory(), why);
    }
}
