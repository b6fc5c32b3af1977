package nl.traject.concern.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.traject.concern.Concern;
import nl.traject.concern.ConcernDesk;
import nl.traject.concern.ConcernId;
import nl.traject.concern.ConcernLine;
import nl.traject.security.Drafts;
import nl.traject.ui.Crumb;
import nl.traject.ui.EmptyState;
import nl.traject.ui.MainLayout;
import nl.traject.ui.Notices;
import nl.traject.ui.PageHeader;
import nl.traject.ui.PageTitles;

/** The school's desk: concerns that are open or ended, and one of them to be answered. */
@Route(value = "concerns", layout = MainLayout.class)
@RolesAllowed("ADMINISTRATOR")
class ConcernsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PATH = "concerns";
    private static final String ENDED = "ended";

    private final transient ConcernDesk desk;
    private final transient Drafts drafts;

    ConcernsView(ConcernDesk desk, Drafts drafts) {
        this.desk = desk;
        this.drafts = drafts;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        var open = address.getSingleParameter("open").map(Numbers::of);
        var shown = address.getSingleParameter("shown").map(Numbers::of).orElse(ThreadSection.PAGE);
        removeAll();
        var header = new PageHeader(getTranslation("concern.desk.title")).sub(getTranslation("concern.desk.sub"));
        if (open.isPresent()) {
            var file = desk.get(new ConcernId(open.get()), shown);
            header.under(
                    new Crumb(getTranslation("concern.desk.title"), PATH),
                    new Crumb(file.candidate().name(), "phd/" + file.concern().trajectory()));
            var here = PATH + "?open=" + file.concern().id();
            add(
                    header,
                    new DeskConcern(
                            desk, drafts, file, Numbers.earlier(here, shown), done -> done(done, file.concern())));
        } else {
            add(header, list(address.getSingleParameter("show").equals(Optional.of(ENDED))));
        }
    }

    private Component list(boolean ended) {
        var which = new RadioButtonGroup<Boolean>();
        which.addClassName("segments");
        which.setAriaLabel(getTranslation("concern.show"));
        which.setItems(false, true);
        which.setItemLabelGenerator(item -> getTranslation(item ? "concern.show.ended" : "concern.show.open"));
        which.setValue(ended);
        which.addValueChangeListener(
                event -> go(event.getValue() ? QueryParameters.of("show", ENDED) : QueryParameters.empty()));
        var count = desk.count(!ended);
        var key = ended ? "concern.desk.none.ended" : "concern.desk.none";
        var content = new Div(
                which,
                count == 0
                        ? new EmptyState(getTranslation(key), getTranslation(key + ".text"))
                        : new ConcernGrid(
                                count,
                                query -> desk.list(!ended, query.getOffset(), query.getLimit()).stream(),
                                line -> PATH + "?open=" + line.id(),
                                ConcernsView::fromWhom));
        content.addClassNames("stack", "desk");
        return content;
    }

    private static String fromWhom(ConcernLine line) {
        return line.candidate().name() + " · " + ConcernGrid.touched(line);
    }

    private void done(String key, Concern concern) {
        Notices.done(getTranslation(key));
        go(QueryParameters.of("open", concern.id().toString()));
    }

    private static void go(QueryParameters state) {
        UI.getCurrentOrThrow().navigate(PATH, state);
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("concern.desk.title"));
    }
}
