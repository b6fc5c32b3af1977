package nl.traject.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import nl.traject.evaluation.Dossier.Part;
import nl.traject.evaluation.PartComment;
import nl.traject.ui.Buttons;
import nl.traject.ui.Dates;
import nl.traject.ui.ListRow;
import nl.traject.ui.RowList;
import nl.traject.ui.SectionHeader;
import nl.traject.ui.Tone;

/** What the candidate says to the parts of the dossier, and a way to say more while it is open. */
class CommentList extends Composite<Section> {

    CommentList(Shown shown, EvaluationActions actions) {
        var comments = shown.evaluation().comments().stream()
                .filter(comment -> comment.criterion().isEmpty())
                .toList();
        var mayComment = shown.relation().candidate() && shown.isOpen();
        getContent().addClassName("section");
        getContent().setVisible(mayComment || !comments.isEmpty());
        getContent().add(new SectionHeader(getTranslation("evaluation.comments.title")));
        getContent()
                .add(new RowList(
                        comments.stream().map(comment -> row(comment, shown)).toList()));
        if (mayComment) {
            getContent().add(new Paragraph(getTranslation("evaluation.comments.help")), chooser(actions));
        }
    }

    private ListRow row(PartComment comment, Shown shown) {
        return new ListRow(getTranslation("evaluation.part." + comment.part()))
                .when(Dates.brief(comment.writtenOn(), shown.today()), "", Tone.NEUTRAL)
                .text(comment.text());
    }

    private Div chooser(EvaluationActions actions) {
        var part = new Select<Part>();
        part.setAriaLabel(getTranslation("evaluation.comments.part"));
        part.setItems(Arrays.asList(Part.values()));
        part.setItemLabelGenerator(one -> getTranslation("evaluation.part." + one));
        part.setValue(Part.PLAN);
        var row = new Div(
                part, Buttons.plain(getTranslation("evaluation.comment"), () -> actions.comment(part.getValue(), "")));
        row.addClassName("actions");
        return row;
    }
}
