package nl.traject.evaluation.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import nl.traject.evaluation.Assessment.Rating;
import nl.traject.evaluation.Terms;
import nl.traject.rules.RuleSet.Named;

/** A level and a text for each criterion of the rule set. */
class RatingFields extends CustomField<List<Rating>> {

    private record Row(String criterion, RadioButtonGroup<Integer> level, TextArea text) {

        boolean isUnrated() {
            return level.getValue() == null;
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final Div content = new Div();
    private boolean presenting;

    RatingFields(Terms terms) {
        super(List.of());
        content.addClassName("form");
        terms.criteria().forEach(criterion -> rows.add(row(criterion, terms.levels())));
        add(content);
    }

    private Row row(Named criterion, List<Named> levels) {
        var level = new RadioButtonGroup<Integer>();
        level.addClassName("chips");
        level.setItems(List.of(1, 2, 3, Rating.HIGHEST));
        level.setItemLabelGenerator(number -> levels.get(number - 1).label().in(getLocale()));
        level.setAriaLabel(getTranslation("evaluation.assess.level"));
        var text = new TextArea(getTranslation("evaluation.assess.text"));
        text.setMaxLength(Rating.LONGEST);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setWidthFull();
        var fields = new FieldSet(level, text);
        fields.setLegendText(criterion.label().in(getLocale()));
        fields.addClassName("criterion");
        content.add(fields);
        level.addValueChangeListener(event -> rated());
        text.addValueChangeListener(event -> rated());
        return new Row(criterion.code(), level, text);
    }

    private void rated() {
        if (!presenting) {
            updateValue();
        }
    }

    /** Whether every criterion that has a text has a level: without one it would not be kept. */
    boolean isWhole() {
        return rows.stream()
                .noneMatch(row -> row.isUnrated() && !row.text.getValue().isBlank());
    }

    @Override
    protected List<Rating> generateModelValue() {
        return rows.stream()
                .filter(row -> !row.isUnrated())
                .map(row -> new Rating(row.criterion, row.level.getValue(), row.text.getValue()))
                .toList();
    }

    @Override
    protected void setPresentationValue(List<Rating> ratings) {
        presenting = true;
        for (var row : rows) {
            var rating = ratings.stream()
                    .filter(given -> given.criterion().equals(row.criterion))
                    .findFirst();
            row.level.setValue(rating.map(Rating::level).orElse(null));
            row.text.setValue(rating.map(Rating::text).orElse(""));
        }
        presenting = false;
    }
}
