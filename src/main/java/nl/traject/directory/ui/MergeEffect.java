package nl.traject.directory.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import nl.traject.directory.MergePreview;
import nl.traject.directory.MergePreview.AccountFate;
import nl.traject.directory.MergePreview.Obstacle;
import nl.traject.ui.Label;
import nl.traject.ui.Links;
import nl.traject.ui.ListRow;
import nl.traject.ui.Note;
import nl.traject.ui.RowList;
import nl.traject.ui.SectionHeader;
import nl.traject.ui.StatusKind;

/** What a merge would do, or why it would be refused. */
class MergeEffect extends Composite<Div> {

    MergeEffect(MergePreview preview) {
        getContent().addClassName("stack");
        preview.obstacles().forEach(obstacle -> getContent().add(note(obstacle)));
        if (preview.isPossible()) {
            getContent()
                    .add(new SectionHeader(getTranslation("directory.merge.moves"))
                            .over(new RowList(rows(preview).toArray(ListRow[]::new))));
        }
    }

    private ArrayList<ListRow> rows(MergePreview preview) {
        var goes = preview.merged().person().name();
        var rows = new ArrayList<ListRow>();
        preview.moves()
                .forEach(move -> rows.add(new ListRow(getTranslation("directory.merge.kind." + move.kind()))
                        .end(Label.span(getTranslation("directory.merge.rows", move.number())))));
        if (preview.account() != AccountFate.NONE) {
            rows.add(new ListRow(getTranslation("directory.account"))
                    .text(getTranslation("directory.merge.account." + preview.account())));
        }
        var email = preview.merged().email();
        if (email != null) {
            var moves = preview.kept().email() == null;
            rows.add(new ListRow(getTranslation("directory.email"))
                    .text(getTranslation(
                            moves ? "directory.merge.email.moves" : "directory.merge.email.points", email)));
        }
        if (preview.sealed() > 0) {
            rows.add(new ListRow(getTranslation("directory.merge.sealed"))
                    .text(getTranslation("directory.merge.sealed.text", goes))
                    .end(Label.span(getTranslation("directory.merge.rows", preview.sealed()))));
        }
        rows.add(new ListRow(getTranslation("directory.merge.pointer"))
                .text(getTranslation("directory.merge.pointer.text", goes)));
        return rows;
    }

    private Note note(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.Refused refused ->
                new Note(StatusKind.LATE, getTranslation(refused.refusal().key()));
            case Obstacle.OnOneTrajectory on ->
                new Note(
                        StatusKind.LATE,
                        StatusKind.LATE.tone(),
                        Label.span(getTranslation("refusal.merge_on_one_trajectory")),
                        new Paragraph(Links.to(
                                "phd/" + on.trajectory(), on.candidate().name())));
        };
    }
}
