package nl.traject.plan.vocabulary.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.traject.plan.vocabulary.Vocabulary;
import nl.traject.plan.vocabulary.VocabularyFilter;
import nl.traject.ui.Buttons;
import nl.traject.ui.EmptyState;
import nl.traject.ui.MainLayout;
import nl.traject.ui.Notices;
import nl.traject.ui.PageHeader;
import nl.traject.ui.PageTitles;

/** The words that topics are described in; what is shown stands in the address. */
@Route(value = "vocabulary", layout = MainLayout.class)
@RolesAllowed("ADMINISTRATOR")
class VocabularyView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Vocabulary vocabulary;
    private final VocabularyFilters filters;
    private final VocabularyGrid grid;
    private final Div empty = new Div();
    private transient VocabularyFilter filter = VocabularyFilter.NONE;

    VocabularyView(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        addClassName("page");
        filters = new VocabularyFilters(this::go);
        grid = new VocabularyGrid(vocabulary, this::list);
        add(
                new PageHeader(getTranslation("vocabulary.title"))
                        .sub(getTranslation("vocabulary.sub"))
                        .actions(Buttons.add(getTranslation("vocabulary.new"), this::add)),
                filters,
                grid,
                empty);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = VocabularyAddress.read(event.getLocation().getQueryParameters());
        list();
    }

    private void list() {
        var count = vocabulary.count(filter);
        filters.show(filter, count);
        grid.show(filter, count);
        empty.removeAll();
        if (count == 0) {
            empty.add(new EmptyState(
                    getTranslation("vocabulary.empty.title"),
                    getTranslation("vocabulary.empty.text"),
                    Buttons.plain(getTranslation("vocabulary.empty.all"), () -> go(VocabularyFilter.NONE))));
        }
    }

    private void go(VocabularyFilter next) {
        UI.getCurrentOrThrow().navigate(VocabularyView.class, VocabularyAddress.write(next));
    }

    private void add() {
        TermDialog.forNew(vocabulary.listGroups(), filter.kind(), (kind, text) -> {
            vocabulary.add(kind, text);
            Notices.done(getTranslation("vocabulary.done.added", text.name()));
            list();
        });
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("vocabulary.title"));
    }
}
