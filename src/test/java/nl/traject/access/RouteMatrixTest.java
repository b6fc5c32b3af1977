package nl.traject.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.traject.TrajectTest;
import nl.traject.people.RuleSetId;
import nl.traject.rulebook.DraftId;
import nl.traject.security.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Every page there is, opened as everybody there is, and every file that a page hands out. A page or a file that is new fails
 * here until somebody has said whose it is.
 */
@TrajectTest
class RouteMatrixTest extends SpringBrowserlessTest {

    /**
     * What each page or panel that hands out a file reads it from; who may is in the matrices of routes and services. That they
     * are fetched by HTTP as everybody is another test, before a browser.
     */
    private static final Map<String, Set<String>> DOWNLOADS = Map.of(
            "audit.ui.AuditView", Set.of("audit;", "audit.MatrixService.forEach("),
            "history.ui.SchoolHistoryView",
                    Set.of("audit/history;", "history.changes.SchoolHistory.forEach(", "history.Chains.head("),
            "plan.print.ui.PrintLink",
                    Set.of("phd/:trajectory/plan/versions/:version;", "plan.version.PlanVersions.get("),
            "register.ui.ImportView",
                    Set.of("import;", "register.Exports.writeCsv(", "register.Exports.writeWorkbook("),
            "rulebook.ui.VersionView", Set.of("rules/:version;", "rulebook.RuleBook.textOf("),
            "rulebook.ui.PreviewPanel", Set.of("rules/:version;", "rulebook.RulePreviews.start("));

    @Autowired
    ApplicationContext context;

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void everybody_reaches_the_pages_that_were_agreed() throws IOException {
        var found = ask();

        Matrix.assertAgreed("routes.csv", "route", found);
        assertThat(found.keySet())
                .filteredOn(route -> route.startsWith("phd/"))
                .hasSizeGreaterThan(14)
                .allSatisfy(route -> assertThat(found.get(route))
                        .as(route)
                        .allSatisfy(
                                (asking, answer) -> assertThat(Asking.OUTSIDE.contains(asking) && answer.tellsOfIt())
                                        .as("%s gets %s", asking, answer)
                                        .isFalse()));
        assertThat(open(found.get("phd/:trajectory/concern"))).containsExactly(Asking.CANDIDATE);
        assertThat(open(found.get("phd/:trajectory/log")))
                .containsExactly(Asking.CANDIDATE, Asking.PROMOTOR, Asking.DAILY_SUPERVISOR);
        assertThat(open(found.get("concerns"))).containsExactly(Asking.ADMINISTRATOR, Asking.ELSEWHERE);
    }

    @Test
    void every_file_that_a_page_hands_out_is_among_the_agreed() throws IOException {
        assertThat(Downloads.handing()).isEqualTo(DOWNLOADS.keySet());
        var agreed = List.of(
                String.join("\n", Matrix.agreed("routes.csv")), String.join("\n", Matrix.agreed("services.csv")));
        assertThat(DOWNLOADS.values())
                .allSatisfy(sources -> assertThat(sources)
                        .allSatisfy(
                                source -> assertThat(String.join("\n", agreed)).contains("\n" + source)));
    }

    private Map<String, Map<Asking, Answer>> ask() {
        var dossier = new Dossier(context);
        var found = new LinkedHashMap<String, Map<Asking, Answer>>();
        var routes = RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .sorted(Comparator.comparing(RouteData::getTemplate))
                .toList();
        for (var route : routes) {
            var answers = new EnumMap<Asking, Answer>(Asking.class);
            for (var asking : Asking.values()) {
                SignIn.as(dossier.person(asking), asking.roles());
                UI.getCurrent().navigate(path(route.getTemplate(), dossier), state(route.getTemplate()));
                answers.put(asking, answer(route));
            }
            found.put(route.getTemplate(), answers);
        }
        return found;
    }

    static String path(String template, Dossier dossier) {
        var path = template.replace(":trajectory", dossier.team().trajectory().toString())
                .replace(":topic", "1")
                .replace(":paper", "1")
                .replace(":milestone", "3")
                .replace("versions/:version", "versions/1")
                .replace(":version", dossier.thing(RuleSetId.class).toString())
                .replace(":draft", dossier.thing(DraftId.class).toString())
                .replace(":token", "unknown")
                .replace(":person", dossier.person(Asking.FELLOW).toString())
                .replace(":other", dossier.person(Asking.OBSERVER).toString());
        assertThat(path).as("an address of " + template).doesNotContain(":");
        return path;
    }

    /** A page that shows nothing without being told what. */
    static QueryParameters state(String template) {
        return template.endsWith("contract/course") ? QueryParameters.of("step", "PAUSE") : QueryParameters.empty();
    }

    private static Answer answer(RouteData route) {
        var shown = UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
        if (route.getNavigationTarget().isInstance(shown)) {
            return Answer.YES;
        }
        return switch (shown.getClass().getSimpleName()) {
            case "NoLongerOpenView" -> Answer.ENDED;
            case "NotFoundView", "MissingView", "DeniedView" -> Answer.HIDDEN;
            case "NotPermittedView" -> Answer.REFUSED;
            case "FailureView" -> Answer.FAULT;
            default -> Answer.NONE;
        };
    }

    private static Set<Asking> open(Map<Asking, Answer> answers) {
        var open = EnumSet.noneOf(Asking.class);
        answers.forEach((asking, answer) -> {
            if (answer.tellsOfIt()) {
                open.add(asking);
            }
        });
        return open;
    }
}
