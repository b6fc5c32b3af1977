package nl.traject.plan.compare.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.traject.people.Relation;
import nl.traject.people.Trajectories;
import nl.traject.people.Trajectory;
import nl.traject.people.TrajectoryAccess;
import nl.traject.people.ui.TrajectoryView;
import nl.traject.plan.compare.Comparison;
import nl.traject.plan.content.PlanContent;
import nl.traject.plan.draft.PlanDrafts;
import nl.traject.plan.outline.Outline;
import nl.traject.plan.outline.ui.OutlineTexts;
import nl.traject.plan.version.PlanVersion;
import nl.traject.plan.version.PlanVersions;
import nl.traject.ui.Buttons;
import nl.traject.ui.CopyLink;
import nl.traject.ui.Crumb;
import nl.traject.ui.EmptyState;
import nl.traject.ui.Icon;
import nl.traject.ui.Label;
import nl.traject.ui.Links;
import nl.traject.ui.MainLayout;
import nl.traject.ui.PageHeader;
import nl.traject.ui.PageTitles;

/** Any two versions of a plan, or a version and the draft, field by field; which ones stands in the address. */
@Route(value = "phd/:trajectory/plan/compare", layout = MainLayout.class)
@PermitAll
class CompareView extends TrajectoryView implements HasDynamicTitle {

    private final transient PlanVersions versions;
    private final transient PlanDrafts drafts;
    private final transient OutlineTexts texts;

    CompareView(
            Trajectories trajectories,
            TrajectoryAccess access,
            PlanVersions versions,
            PlanDrafts drafts,
            OutlineTexts texts) {
        super(trajectories, access);
        this.versions = versions;
        this.drafts = drafts;
        this.texts = texts;
    }

    @Override
    protected void show(Trajectory trajectory, Relation relation, BeforeEnterEvent event) {
        var sides = Stream.concat(
                        Stream.of(Side.DRAFT),
                        versions.list(trajectory.id()).stream().map(line -> new Side(line.version())))
                .toList();
        removeAll();
        add(header(trajectory));
        if (sides.size() == 1) {
            add(new EmptyState(
                    CompareWords.of("none"),
                    CompareWords.of("none.text"),
                    Links.to(path(trajectory), CompareWords.of("to_plan"))));
            return;
        }
        var address = CompareAddress.of(event.getLocation().getQueryParameters(), sides);
        var comparison = compare(trajectory, address);
        add(
                choice(address, sides),
                summary(comparison, address),
                new ComparedPlans(
                        comparison,
                        SideWords.name(address.before()),
                        SideWords.name(address.after()),
                        address.changedOnly() ? ComparedPlans.Extent.CHANGED : ComparedPlans.Extent.ALL,
                        texts));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(CompareWords.of("title"), trajectory().candidate().name());
    }

    private PageHeader header(Trajectory trajectory) {
        return new PageHeader(CompareWords.of("title"))
                .under(
                        new Crumb(trajectory.candidate().name(), "phd/" + trajectory.id()),
                        new Crumb(CompareWords.of("plan"), path(trajectory)),
                        new Crumb(CompareWords.of("versions"), path(trajectory) + "/versions"))
                .actions(new CopyLink(), Links.button(path(trajectory), CompareWords.of("back")));
    }

    private Component choice(CompareAddress address, List<Side> sides) {
        var swap = Buttons.quiet("", () -> go(address.swapped()));
        swap.setPrefixComponent(new Icon("swap"));
        swap.setAriaLabel(CompareWords.of("swap"));
        var choice = new Div(
                select("from", sides, address.before(), address::withBefore),
                swap,
                select("to", sides, address.after(), address::withAfter));
        choice.addClassName("compare-choice");
        return choice;
    }

    private Select<Side> select(
            String key, List<Side> sides, Side chosen, SerializableFunction<Side, CompareAddress> next) {
        var select = new Select<Side>();
        select.setAriaLabel(CompareWords.of(key));
        select.setPrefixComponent(Label.dim(CompareWords.of(key)));
        select.setItems(sides);
        select.setItemLabelGenerator(SideWords::described);
        select.setValue(chosen);
        select.addValueChangeListener(event -> go(next.apply(event.getValue())));
        return select;
    }

    private Component summary(Comparison comparison, CompareAddress address) {
        var sentence = new Paragraph(
                Label.span(CompareWords.summary(comparison.summary(), texts, getLocale())),
                Label.dim(" "
                        + CompareWords.counts(
                                comparison.tally(),
                                comparison.partsChanged(),
                                comparison.parts().size())));
        sentence.getElement().setAttribute("role", "status");
        var extent = new RadioButtonGroup<Boolean>();
        extent.addClassName("segments");
        extent.setAriaLabel(CompareWords.of("extent"));
        extent.setItems(true, false);
        extent.setItemLabelGenerator(only -> CompareWords.of(only ? "extent.changed" : "extent.all"));
        extent.setValue(address.changedOnly());
        extent.addValueChangeListener(event -> go(address.withChangedOnly(event.getValue())));
        var bar = new Div(sentence, extent);
        bar.addClassName("compare-summary");
        return bar;
    }

    private Comparison compare(Trajectory trajectory, CompareAddress address) {
        var numbers = Stream.of(address.before(), address.after())
                .flatMap(side -> Stream.ofNullable(side.version()))
                .map(PlanVersion::number)
                .collect(Collectors.toSet());
        var frozen = versions.getContents(trajectory.id(), numbers);
        return Comparison.of(
                outline(trajectory, address.before(), frozen), outline(trajectory, address.after(), frozen));
    }

    private Outline outline(Trajectory trajectory, Side side, Map<Integer, PlanContent> frozen) {
        var version = side.version();
        var content = version == null
                ? drafts.content(trajectory.id())
                : Objects.requireNonNull(frozen.get(version.number()));
        return Outline.of(content, texts.in(getLocale()));
    }

    private void go(CompareAddress next) {
        getUI().ifPresent(ui -> ui.navigate(path(trajectory()) + "/compare", next.parameters()));
    }

    private static String path(Trajectory trajectory) {
        return "phd/" + trajectory.id() + "/plan";
    }
}
