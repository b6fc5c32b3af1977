package nl.traject.concern.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.traject.concern.ConcernText;
import nl.traject.concern.Concerns;
import nl.traject.people.Relation;
import nl.traject.people.Trajectories;
import nl.traject.people.Trajectory;
import nl.traject.people.TrajectoryAccess;
import nl.traject.people.ui.TrajectoryView;
import nl.traject.security.Drafts;
import nl.traject.shared.NotFound;
import nl.traject.ui.Buttons;
import nl.traject.ui.Crumb;
import nl.traject.ui.EmptyState;
import nl.traject.ui.MainLayout;
import nl.traject.ui.Notices;
import nl.traject.ui.PageHeader;
import nl.traject.ui.PageTitles;

/** The candidate's confidential channel: what was raised, one of them opened, or a new one. */
@Route(value = "phd/:trajectory/concern", layout = MainLayout.class)
@PermitAll
class ConcernView extends TrajectoryView implements HasDynamicTitle {

    /** Parameter of the address: the number of a concern, or a new one. */
    private static final String OPEN = "open";

    private static final String NEW = "new";
    private static final String SHOWN = "shown";

    private final transient Concerns concerns;
    private final transient Drafts drafts;

    ConcernView(Concerns concerns, Drafts drafts, Trajectories trajectories, TrajectoryAccess access) {
        super(trajectories, access);
        this.concerns = concerns;
        this.drafts = drafts;
    }

    @Override
    protected void show(Trajectory trajectory, Relation relation, BeforeEnterEvent event) {
        if (!Concerns.isOpenTo(relation)) {
            throw new NotFound("concerns of trajectory " + trajectory.id());
        }
        var address = event.getLocation().getQueryParameters();
        var open = address.getSingleParameter(OPEN).orElse("");
        var shown = address.getSingleParameter(SHOWN).map(Numbers::of).orElse(ThreadSection.PAGE);
        var header = new PageHeader(getTranslation("concern.title")).sub(getTranslation("concern.sub"));
        var home = new Crumb(trajectory.candidate().name(), "phd/" + trajectory.id());
        var content = new Div();
        content.addClassName("stack");
        if (open.isEmpty()) {
            header.under(home);
            content.add(list(header));
        } else {
            header.under(home, new Crumb(getTranslation("concern.title"), path()));
            content.add(open.equals(NEW) ? raise() : one(Numbers.of(open), shown));
        }
        var columns = new Div(content, new ReadersPanel(concerns.listReaders(trajectory.id())));
        columns.addClassNames("columns", "columns-aside");
        removeAll();
        add(header, columns);
    }

    private Component list(PageHeader header) {
        var id = trajectory().id();
        var count = concerns.count(id);
        var raise = Buttons.add(getTranslation("concern.new"), () -> go(NEW));
        if (count == 0) {
            return new EmptyState(getTranslation("concern.none"), getTranslation("concern.none.text"), raise);
        }
        header.actions(raise);
        return new ConcernGrid(
                count,
                query -> concerns.list(id, query.getOffset(), query.getLimit()).stream(),
                line -> path() + "?open=" + line.number(),
                ConcernGrid::touched);
    }

    private Component raise() {
        var id = trajectory().id();
        return new WordsForm(getTranslation("concern.text"), "concern:" + id, drafts)
                .about(getTranslation("concern.send"), (subject, text) -> {
                    var number = concerns.raise(id, new ConcernText(subject, text));
                    done("concern.sent", number);
                });
    }

    private Component one(int number, int shown) {
        var id = trajectory().id();
        return new OwnConcern(
                concerns,
                drafts,
                concerns.get(id, number, shown),
                Numbers.earlier(path() + "?open=" + number, shown),
                done -> done(done, number));
    }

    private void done(String key, int number) {
        Notices.done(getTranslation(key));
        go(String.valueOf(number));
    }

    /** To one of them, or to a new one. */
    private void go(String open) {
        UI.getCurrentOrThrow().navigate(path(), QueryParameters.of(OPEN, open));
    }

    private String path() {
        return "phd/" + trajectory().id() + "/concern";
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(
                getTranslation("concern.title"), trajectory().candidate().name());
    }
}
