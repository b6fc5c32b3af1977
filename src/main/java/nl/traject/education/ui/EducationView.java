package nl.traject.education.ui;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.traject.education.EducationProgress;
import nl.traject.education.EducationService;
import nl.traject.education.Entry;
import nl.traject.education.Grouping;
import nl.traject.education.Item;
import nl.traject.people.Person;
import nl.traject.people.Relation;
import nl.traject.people.Trajectories;
import nl.traject.people.Trajectory;
import nl.traject.people.TrajectoryAccess;
import nl.traject.people.ui.TrajectoryView;
import nl.traject.rules.RuleSet.MandatoryItem;
import nl.traject.ui.Buttons;
import nl.traject.ui.Crumb;
import nl.traject.ui.EmptyState;
import nl.traject.ui.MainLayout;
import nl.traject.ui.Notices;
import nl.traject.ui.PageHeader;
import nl.traject.ui.PageTitles;
import nl.traject.ui.SectionHeader;
import org.jspecify.annotations.Nullable;

/** The educational plan: credits against pace, the ledger, and what nobody may leave out. */
@Route(value = "phd/:trajectory/education", layout = MainLayout.class)
@PermitAll
class EducationView extends TrajectoryView implements HasDynamicTitle {

    private static final String GROUP = "group";
    private static final String OPEN = "open";

    private final EducationService education;
    private Grouping grouping = Grouping.STATUS;
    private String opened = "";

    EducationView(Trajectories trajectories, TrajectoryAccess access, EducationService education) {
        super(trajectories, access);
        this.education = education;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(
                getTranslation("education.title"), trajectory().candidate().name());
    }

    @Override
    protected void show(Trajectory trajectory, Relation relation, BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        grouping = parameters
                .getSingleParameter(GROUP)
                .filter(text -> text.equalsIgnoreCase(Grouping.YEAR.name()))
                .map(text -> Grouping.YEAR)
                .orElse(Grouping.STATUS);
        opened = parameters.getSingleParameter(OPEN).orElse("");
        load();
    }

    private void load() {
        var progress = education.progress(trajectory().id());
        var supervisors = education.listSupervisors(trajectory().id());
        var dialogs = new ItemDialogs(progress.rules().education().mandatory(), supervisors);
        var candidate = relation().candidate();

        removeAll();
        add(header(progress, dialogs));
        if (progress.entries().isEmpty()) {
            add(candidate ? emptyFor(dialogs, progress) : emptyForReaders());
        } else {
            add(chart(PaceDrawing.of(progress)));
        }
        var ledger = ledger(progress, dialogs, supervisors);
        var aside = new Aside(
                new MandatoryPanel(progress, candidate ? rule -> plan(dialogs, progress, rule) : null),
                new RequirementPanel(progress));
        aside.addClassName("stack");
        aside.getElement().setAttribute("aria-label", getTranslation("education.aside"));
        var columns = new Div(ledger, aside);
        columns.addClassNames("columns", "education-columns");
        columns.setClassName("columns-aside", !progress.entries().isEmpty());
        add(columns);
    }

    private static Section chart(Component... drawn) {
        var section = new Section(drawn);
        section.addClassName("section");
        return section;
    }

    private PageHeader header(EducationProgress progress, ItemDialogs dialogs) {
        var header = new PageHeader(getTranslation("education.title"))
                .under(new Crumb(
                        trajectory().candidate().name(), "phd/" + trajectory().id()))
                .sub(sentence(progress));
        return relation().candidate()
                ? header.actions(Buttons.add(getTranslation("education.form.new"), () -> plan(dialogs, progress, null)))
                : header;
    }

    private String sentence(EducationProgress progress) {
        var credited = progress.credited();
        var behind = credited.isLessThan(progress.pace());
        var sums = getTranslation(
                behind ? "education.sub.below" : "education.sub.above",
                credited,
                progress.required(),
                behind ? credited.missingTo(progress.pace()) : credited.minus(progress.pace()),
                progress.withPlanned());
        var unplanned = progress.mandatory().stream()
                .filter(mandatory -> mandatory.isDue(progress.today()))
                .map(mandatory -> mandatory.rule().label().in(getLocale()))
                .toList();
        return unplanned.isEmpty()
                ? sums
                : sums + " "
                        + getTranslation(
                                "education.sub.unplanned", unplanned.stream().collect(joining(", ")), unplanned.size());
    }

    private Component ledger(EducationProgress progress, ItemDialogs dialogs, List<Person> supervisors) {
        var groups = LedgerGroups.of(progress, grouping, opened);
        var shown = groups.stream()
                .flatMap(group -> group.visible().stream())
                .map(Entry::id)
                .toList();
        var items = education.listItems(trajectory().id(), shown).stream().collect(toMap(Item::id, item -> item));
        var steps = new ItemSteps(education, relation(), dialogs, supervisors, this::load);
        var table = new LedgerTable(progress.today(), steps, key -> go(grouping, key));
        groups.forEach(group -> table.add(group, items));
        var live = progress.count(entry -> entry.status().isInPlan());
        var section = new SectionHeader(getTranslation("education.ledger"))
                .note(getTranslation(
                        "education.ledger.note", live, progress.entries().size() - live))
                .end(switcher())
                .over(table);
        section.setVisible(!groups.isEmpty());
        return section;
    }

    private RadioButtonGroup<Grouping> switcher() {
        var group = new RadioButtonGroup<Grouping>();
        group.addClassName("segments");
        group.setAriaLabel(getTranslation("education.group"));
        group.setItems(Grouping.values());
        group.setItemLabelGenerator(by -> getTranslation("education.group.by." + by));
        group.setValue(grouping);
        group.addValueChangeListener(event -> go(event.getValue(), ""));
        return group;
    }

    private void go(Grouping by, String key) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (by == Grouping.YEAR) {
            parameters.put(GROUP, by.name().toLowerCase(Locale.ROOT));
        }
        if (!key.isEmpty()) {
            parameters.put(OPEN, key);
        }
        UI.getCurrent()
                .navigate(
                        EducationView.class,
                        new RouteParameters(TRAJECTORY, trajectory().id().toString()),
                        QueryParameters.simple(parameters));
    }

    private void plan(ItemDialogs dialogs, EducationProgress progress, @Nullable MandatoryItem rule) {
        dialogs.plan(progress.today(), rule, (plan, asked) -> {
            education.plan(trajectory().id(), plan, asked == null ? null : asked.id());
            load();
            Notices.done(getTranslation("education.done.PLAN"));
        });
    }

    private EmptyState emptyFor(ItemDialogs dialogs, EducationProgress progress) {
        return new EmptyState(
                getTranslation("education.empty.title"),
                getTranslation("education.empty.candidate"),
                Buttons.plain(getTranslation("education.form.new"), () -> plan(dialogs, progress, null)));
    }

    private EmptyState emptyForReaders() {
        return new EmptyState(getTranslation("education.empty.title"), getTranslation("education.empty.reader"));
    }
}
