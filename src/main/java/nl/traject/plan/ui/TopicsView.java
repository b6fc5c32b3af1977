package nl.traject.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.traject.people.Relation;
import nl.traject.people.Trajectories;
import nl.traject.people.Trajectory;
import nl.traject.people.TrajectoryAccess;
import nl.traject.people.ui.TrajectoryView;
import nl.traject.plan.TopicFilter;
import nl.traject.plan.TopicStatus;
import nl.traject.plan.Topics;
import nl.traject.ui.Buttons;
import nl.traject.ui.Crumb;
import nl.traject.ui.EmptyState;
import nl.traject.ui.MainLayout;
import nl.traject.ui.PageHeader;
import nl.traject.ui.PageTitles;

/** The topics of a trajectory and what they rest on. */
@Route(value = "phd/:trajectory/topics", layout = MainLayout.class)
@PermitAll
class TopicsView extends TrajectoryView implements HasDynamicTitle {

    private final transient Topics topics;
    private transient TopicsState state = new TopicsState(TopicFilter.ALL, false);

    TopicsView(Trajectories trajectories, TrajectoryAccess access, Topics topics) {
        super(trajectories, access);
        this.topics = topics;
    }

    @Override
    protected void show(Trajectory trajectory, Relation relation, BeforeEnterEvent event) {
        state = TopicsState.of(event.getLocation().getQueryParameters());
        var counts = topics.countByStatus(trajectory.id());
        removeAll();
        add(header(trajectory, relation, counts));
        if (counts.isEmpty()) {
            add(nothingYet(relation));
            return;
        }
        var shown = state.filter().statuses();
        if (!shown.isEmpty() && shown.stream().noneMatch(counts::containsKey)) {
            add(new EmptyState(
                    getTranslation("plan.topics.no_match"),
                    getTranslation("plan.topics.no_match.text"),
                    Buttons.plain(getTranslation("plan.topics.show_all"), () -> go(state.with(Set.of())))));
        } else {
            add(new TopicGrid(topics, trajectory, state, topics.countPapers(trajectory.id()), this::remember));
        }
        add(new CoverageSection(
                trajectory,
                topics.coverage(trajectory.id()),
                state.asList(),
                relation.isTeam(),
                () -> go(state.asList(!state.asList()))));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(
                getTranslation("plan.topics.title"), trajectory().candidate().name());
    }

    private PageHeader header(Trajectory trajectory, Relation relation, Map<TopicStatus, Integer> counts) {
        var sub = Arrays.stream(TopicStatus.values())
                .filter(counts::containsKey)
                .map(status -> getTranslation("plan.topics.counts", counts.get(status), TopicWords.status(status)))
                .collect(Collectors.joining(", "));
        List<Component> actions = new ArrayList<>();
        if (!counts.isEmpty()) {
            actions.add(filter());
        }
        if (relation.isTeam() && !counts.isEmpty()) {
            actions.add(newTopic());
        }
        return new PageHeader(getTranslation("plan.topics.title"))
                .under(new Crumb(trajectory.candidate().name(), "phd/" + trajectory.id()))
                .sub(sub)
                .actions(actions.toArray(Component[]::new));
    }

    private Component filter() {
        var filter = new MultiSelectComboBox<TopicStatus>();
        filter.setAriaLabel(getTranslation("plan.topics.filter"));
        filter.setPlaceholder(getTranslation("plan.topics.filter.all"));
        filter.setItems(TopicStatus.values());
        filter.setItemLabelGenerator(TopicWords::status);
        filter.setClearButtonVisible(true);
        filter.setAutoExpand(MultiSelectComboBox.AutoExpandMode.HORIZONTAL);
        filter.setValue(state.filter().statuses());
        filter.addValueChangeListener(event -> go(state.with(event.getValue())));
        return filter;
    }

    private Component nothingYet(Relation relation) {
        return relation.isTeam()
                ? new EmptyState(
                        getTranslation("plan.topics.none"), getTranslation("plan.topics.none.text"), newTopic())
                : new EmptyState(getTranslation("plan.topics.none"), getTranslation("plan.topics.none.reader"));
    }

    private Component newTopic() {
        return Buttons.add(getTranslation("plan.topics.new"), () -> {
            var trajectory = trajectory();
            TopicDialog.forNew(
                            topics.listOfferedTerms(),
                            (text, offset, limit) -> topics.search(trajectory.id(), text, offset, limit),
                            content -> {
                                var added = topics.add(trajectory.id(), content);
                                getUI().ifPresent(ui -> ui.navigate(TopicWords.path(trajectory, added.number())));
                            })
                    .open(TopicForm.EMPTY);
        });
    }

    private void go(TopicsState next) {
        getUI().ifPresent(ui -> ui.navigate(TopicWords.path(trajectory()), next.toParameters()));
    }

    /** Without navigating: the grid has sorted itself already. */
    private void remember(TopicsState sorted) {
        state = sorted;
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location(TopicWords.path(trajectory()), sorted.toParameters())));
    }
}
