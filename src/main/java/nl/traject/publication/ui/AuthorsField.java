package nl.traject.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import nl.traject.publication.Author;
import nl.traject.ui.Buttons;
import nl.traject.ui.Label;

/** The authors in their order: a name and a contribution each; the candidate's place is marked. */
class AuthorsField extends CustomField<List<Author>> {

    private final String candidate;
    private final Div rows = new Div();
    private final Div actions = new Div();
    private final List<Row> authors = new ArrayList<>();

    AuthorsField(String candidate) {
        this.candidate = candidate;
        setLabel(getTranslation("publication.authors"));
        rows.addClassName("author-rows");
        actions.addClassName("actions");
        add(rows, actions);
        arrange();
    }

    @Override
    protected List<Author> generateModelValue() {
        return authors.stream()
                .map(Row::author)
                .filter(author -> !author.name().isBlank() || author.candidate())
                .toList();
    }

    @Override
    protected void setPresentationValue(List<Author> value) {
        authors.clear();
        value.forEach(author -> authors.add(new Row(author)));
        arrange();
    }

    private void append(Author author) {
        var row = new Row(author);
        authors.add(row);
        arrange();
        updateValue();
        row.name.focus();
    }

    private void move(Row row, int by) {
        var from = authors.indexOf(row);
        var to = from + by;
        if (to >= 0 && to < authors.size()) {
            authors.remove(from);
            authors.add(to, row);
            arrange();
            updateValue();
        }
    }

    private void remove(Row row) {
        authors.remove(row);
        arrange();
        updateValue();
    }

    private void arrange() {
        rows.removeAll();
        for (int i = 0; i < authors.size(); i++) {
            authors.get(i).label(i + 1);
            rows.add(authors.get(i));
        }
        actions.removeAll();
        if (authors.stream().noneMatch(row -> row.isCandidate)) {
            actions.add(Buttons.small(
                    getTranslation("publication.authors.add-candidate", candidate),
                    () -> append(new Author(candidate, true, ""))));
        }
        actions.add(Buttons.small(
                getTranslation("publication.authors.add"), () -> append(new Author("", false, ""))));
    }

    /** One author with the buttons that move or remove it. */
    private class Row extends Div {

        private final TextField name = new TextField();
        private final TextField contribution = new TextField();
        private final boolean isCandidate;
        private final Button up = small("↑", () -> move(this, -1));
        private final Button down = small("↓", () -> move(this, 1));
        private final Button remove = small("×", () -> remove(this));

        Row(Author author) {
            isCandidate = author.candidate();
            addClassName("author-row");
            name.setValue(author.name());
            name.setMaxLength(200);
            contribution.setValue(author.contribution());
            contribution.setMaxLength(500);
            contribution.setPlaceholder(getTranslation("publication.authors.contribution"));
            name.addValueChangeListener(change -> updateValue());
            contribution.addValueChangeListener(change -> updateValue());
            var moves = new Div(up, down, remove);
            moves.addClassName("author-moves");
            add(name, contribution, moves);
            if (isCandidate) {
                add(Label.accentTag(getTranslation("publication.authors.candidate")));
            }
        }

        Author author() {
            return new Author(name.getValue().strip(), isCandidate, contribution.getValue().strip());
        }

        void label(int place) {
            name.setAriaLabel(getTranslation("publication.authors.name", place));
            contribution.setAriaLabel(getTranslation("publication.authors.contribution-of", place));
            up.setAriaLabel(getTranslation("publication.authors.up", place));
            down.setAriaLabel(getTranslation("publication.authors.down", place));
            remove.setAriaLabel(getTranslation("publication.authors.remove", place));
        }

        private static Button small(String sign, Runnable action) {
            var button = Buttons.small(sign, action);
            button.addThemeVariants(ButtonVariant.TERTIARY);
            return button;
        }
    }
}
