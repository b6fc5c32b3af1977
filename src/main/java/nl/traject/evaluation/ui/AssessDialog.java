package nl.traject.evaluation.ui;

import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import nl.traject.evaluation.Assessment.Rating;
import nl.traject.evaluation.Terms;
import nl.traject.ui.FormDialog;

/** A supervisor's assessment: a level and a text for each criterion. */
class AssessDialog extends FormDialog<AssessDialog.Marks> {

    /** What is rated so far. */
    public record Marks(List<Rating> ratings) {}

    AssessDialog(Terms terms, SerializableConsumer<List<Rating>> save) {
        super(
                Marks.class,
                Texts.of("evaluation.assess.title"),
                Texts.of("evaluation.assess.action"),
                marks -> save.accept(marks.ratings()));
        addClassName("writing-dialog");
        var ratings = new RatingFields(terms);
        add(ratings);
        binder().forField(ratings)
                .withValidator(given -> ratings.isWhole(), getTranslation("evaluation.assess.level_missing"))
                .bind("ratings");
    }
}
