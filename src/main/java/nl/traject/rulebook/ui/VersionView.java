package nl.traject.rulebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.traject.people.RuleSetId;
import nl.traject.people.Trajectories;
import nl.traject.rulebook.RuleBook;
import nl.traject.rulebook.RuleMoves;
import nl.traject.rulebook.RulePreviews;
import nl.traject.rulebook.Version;
import nl.traject.rules.RuleSets;
import nl.traject.shared.NotFound;
import nl.traject.ui.Buttons;
import nl.traject.ui.Crumb;
import nl.traject.ui.DownloadLink;
import nl.traject.ui.DownloadLink.Target;
import nl.traject.ui.MainLayout;
import nl.traject.ui.PageHeader;
import nl.traject.ui.PageTitles;
import nl.traject.ui.RouteNumbers;
import org.jspecify.annotations.Nullable;

/** A published version, which nobody changes: its rules, its text, and who should follow it. */
@Route(value = "rules/:version", layout = MainLayout.class)
@RolesAllowed({"ADMINISTRATOR", "DIRECTOR"})
class VersionView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RuleBook rules;
    private final transient RulePreviews previews;
    private final transient RuleMoves moves;
    private final transient Trajectories trajectories;
    private final transient RuleWords words;
    private transient @Nullable Version version;

    VersionView(RuleBook rules, RulePreviews previews, RuleMoves moves, Trajectories trajectories, RuleWords words) {
        this.rules = rules;
        this.previews = previews;
        this.moves = moves;
        this.trajectories = trajectories;
        this.words = words;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var number = RouteNumbers.findLong(event.getRouteParameters(), "version")
                .orElseThrow(
                        () -> new NotFound("rule set " + event.getLocation().getPath()));
        var shown = rules.getVersion(new RuleSetId(number));
        version = shown;
        var writes = rules.mayWrite(shown.programme());
        var show = Show.of(event.getLocation().getQueryParameters());
        removeAll();
        add(
                header(shown, writes),
                new ShowLinks(
                        "rules/" + shown.id(),
                        writes
                                ? List.of(Show.RULES, Show.TEXT, Show.PREVIEW, Show.MOVE)
                                : List.of(Show.RULES, Show.TEXT),
                        show),
                content(shown, writes ? show : show == Show.TEXT ? show : Show.RULES));
    }

    private Component header(Version shown, boolean writes) {
        var header = new PageHeader(shown.code() + " " + shown.release())
                .under(new Crumb(getTranslation("rulebook.title"), "rules"), new Crumb(shown.programmeName(), ""))
                .sub(getTranslation("rulebook.version.sub", shown.effectiveFrom(), shown.trajectories()));
        return writes
                ? header.actions(
                        export(shown), Buttons.add(getTranslation("rulebook.draft.new"), () -> startDraft(shown)))
                : header.actions(export(shown));
    }

    private Component content(Version shown, Show show) {
        return switch (show) {
            case RULES -> new RuleRows(words, RuleSets.read(rules.textOf(shown.id())), null, null);
            case TEXT -> {
                var text = new Pre(rules.textOf(shown.id()));
                text.addClassName("code-text");
                yield text;
            }
            case PREVIEW ->
                new PreviewPanel(
                        startFrom -> previews.start(shown.id(), startFrom),
                        () -> rules.requireWriter(shown.programme()));
            case MOVE -> new MovePanel(shown, moves, trajectories);
        };
    }

    private void startDraft(Version shown) {
        UI.getCurrentOrThrow().navigate("rules/draft/" + rules.startDraft(shown.id()));
    }

    private DownloadLink export(Version shown) {
        return new DownloadLink("export", getTranslation("rulebook.export"), target -> download(target, shown)).plain();
    }

    private void download(Target target, Version shown) throws IOException {
        target.open(shown.code() + "-" + shown.release() + ".yml", "application/yaml; charset=utf-8")
                .write(rules.textOf(shown.id()).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String getPageTitle() {
        var shown = version;
        return shown == null
                ? PageTitles.of(getTranslation("rulebook.title"))
                : PageTitles.of(shown.code() + " " + shown.release(), getTranslation("rulebook.title"));
    }
}
