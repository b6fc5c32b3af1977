package nl.traject.concern.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import com.vaadin.flow.function.SerializableFunction;
import nl.traject.concern.ConcernLine;
import nl.traject.ui.Dates;
import nl.traject.ui.Label;
import nl.traject.ui.Links;

/** A lazy list of concerns: about what, from whom or since when, and how far. */
class ConcernGrid extends Grid<ConcernLine> {

    /** Up to here it is as tall as its rows. */
    private static final int SHORT_LIST = 40;

    /**
     * @param count  how many there are
     * @param path   where one is read
     * @param below  the line below its subject
     */
    ConcernGrid(
            int count,
            FetchCallback<ConcernLine, Void> fetch,
            SerializableFunction<ConcernLine, String> path,
            SerializableFunction<ConcernLine, String> below) {
        addComponentColumn(line -> line(line, path.apply(line), below.apply(line)))
                .setHeader(getTranslation("concern.subject"));
        addThemeVariants(GridVariant.NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setItems(fetch, query -> count).setIdentifierProvider(ConcernLine::id);
        setAllRowsVisible(count <= SHORT_LIST);
    }

    /** "Said last on 20 Nov 2026, 17:45". */
    static String touched(ConcernLine line) {
        return Texts.of("concern.touched", Dates.moment(line.touched()));
    }

    private static Component line(ConcernLine line, String path, String below) {
        var words = new Div(Links.to(path, line.subject()), Label.meta(below));
        words.addClassName("two-lines");
        var cell = new Div(words, Texts.status(line.status()));
        cell.addClassName("concern-line");
        return cell;
    }
}
