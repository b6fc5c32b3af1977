package nl.traject.rulebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.traject.rulebook.Draft;
import nl.traject.rulebook.DraftId;
import nl.traject.rulebook.RuleBook;
import nl.traject.rulebook.RulePreviews;
import nl.traject.rules.RuleEntry;
import nl.traject.rules.RuleSets;
import nl.traject.shared.NotFound;
import nl.traject.shared.RuleViolation;
import nl.traject.ui.Buttons;
import nl.traject.ui.ConfirmDialogs;
import nl.traject.ui.Crumb;
import nl.traject.ui.Dates;
import nl.traject.ui.DayPickers;
import nl.traject.ui.FormDialog;
import nl.traject.ui.FormErrors;
import nl.traject.ui.MainLayout;
import nl.traject.ui.PageHeader;
import nl.traject.ui.PageTitles;
import nl.traject.ui.Refusals;
import nl.traject.ui.RouteNumbers;
import org.jspecify.annotations.Nullable;

/** A draft: its rules as forms, its text, what it would change, and making it a version. */
@Route(value = "rules/draft/:draft", layout = MainLayout.class)
@RolesAllowed({"ADMINISTRATOR", "DIRECTOR"})
class DraftView extends Main implements BeforeEnterObserver, HasDynamicTitle, RuleRows.Writer {

    /** What a version is called, and from when. */
    public record Publication(String release, LocalDate effectiveFrom) {}

    private final transient RuleBook rules;
    private final transient RulePreviews previews;
    private final transient RuleWords words;
    private final LocalDate today;
    private transient @Nullable Draft draft;
    private Show show = Show.RULES;

    DraftView(RuleBook rules, RulePreviews previews, RuleWords words, Clock clock) {
        this.rules = rules;
        this.previews = previews;
        this.words = words;
        today = LocalDate.now(clock);
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var number = RouteNumbers.findLong(event.getRouteParameters(), "draft")
                .orElseThrow(() -> new NotFound("draft " + event.getLocation().getPath()));
        show = Show.of(event.getLocation().getQueryParameters());
        load(new DraftId(number));
    }

    private void load(DraftId id) {
        var shown = rules.getDraft(id);
        draft = shown;
        var writes = rules.mayWrite(shown.programme());
        var read = RuleSets.check(shown.content());
        removeAll();
        add(header(shown, writes), problems(read.problems()));
        add(new ShowLinks(
                "rules/draft/" + shown.id(),
                writes ? List.of(Show.RULES, Show.TEXT, Show.PREVIEW) : List.of(Show.RULES, Show.TEXT),
                show));
        if (show == Show.TEXT) {
            add(writes ? new TextPanel(shown.content(), this::replace) : new Pre(shown.content()));
        } else if (show == Show.PREVIEW && writes) {
            add(new PreviewPanel(
                    startFrom -> previews.start(draft(), startFrom), () -> rules.requireWriter(draft().programme())));
        } else if (read.rules() != null) {
            var before = RuleSets.read(rules.textOf(shown.basedOn()));
            add(new RuleRows(words, read.rules(), before, writes ? this : null));
        }
    }

    private Component header(Draft shown, boolean writes) {
        var header = new PageHeader(getTranslation("rulebook.draft.of", shown.code(), shown.basedOnRelease()))
                .under(new Crumb(getTranslation("rulebook.title"), "rules"), new Crumb(shown.programmeName(), ""))
                .sub(getTranslation("rulebook.draft.saved", Dates.moment(shown.editedAt()), shown.editor()));
        return writes
                ? header.actions(
                        Buttons.quiet(getTranslation("rulebook.discard"), this::discard),
                        Buttons.primary(getTranslation("rulebook.publish"), this::publish))
                : header;
    }

    private static Component problems(List<RuleViolation> problems) {
        var errors = new FormErrors();
        errors.show(problems.stream().map(Refusals::sentence).toList());
        return errors;
    }

    @Override
    public void edit(RuleEntry entry) {
        openDialog(entry, words.title(entry));
    }

    @Override
    public void add(RuleEntry like) {
        openDialog(like, getTranslation("rulebook.add.title", words.section(like.section())));
    }

    private void openDialog(RuleEntry entry, String title) {
        new RuleDialog(words, entry, title, getTranslation("rulebook.save"), (values, source, confidence) -> {
                    rules.change(draft(), entry, values, source, confidence);
                    load(draft().id());
                })
                .openFilled();
    }

    @Override
    public void remove(RuleEntry entry) {
        ConfirmDialogs.danger(
                getTranslation("rulebook.remove.title"),
                getTranslation("rulebook.remove.text", words.title(entry)),
                getTranslation("rulebook.remove"),
                () -> {
                    rules.remove(draft(), entry);
                    load(draft().id());
                });
    }

    private void replace(String text) {
        rules.replaceText(draft(), text);
        load(draft().id());
    }

    private void discard() {
        ConfirmDialogs.danger(
                getTranslation("rulebook.discard.title"),
                getTranslation("rulebook.discard.text"),
                getTranslation("rulebook.discard"),
                () -> {
                    rules.discard(draft());
                    UI.getCurrentOrThrow().navigate(RulesView.class);
                });
    }

    private void publish() {
        var dialog = new FormDialog<>(
                Publication.class,
                getTranslation("rulebook.publish.title"),
                getTranslation("rulebook.publish"),
                asked -> UI.getCurrentOrThrow()
                        .navigate("rules/" + rules.publish(draft(), asked.release(), asked.effectiveFrom())));
        var release = new TextField(getTranslation("rulebook.release"));
        release.setHelperText(getTranslation("rulebook.release.help", draft().basedOnRelease()));
        release.setMaxLength(40);
        var from = DayPickers.day(getTranslation("rulebook.effective_from"));
        from.setHelperText(getTranslation("rulebook.effective_from.help"));
        dialog.binder().forField(release).asRequired(dialog.required()).bind("release");
        dialog.binder().forField(from).asRequired(dialog.required()).bind("effectiveFrom");
        dialog.add(release, from);
        dialog.open(new Publication("", today));
    }

    private Draft draft() {
        var shown = draft;
        if (shown == null) {
            throw new IllegalStateException("no draft is shown yet");
        }
        return shown;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("rulebook.draft"), getTranslation("rulebook.title"));
    }
}
