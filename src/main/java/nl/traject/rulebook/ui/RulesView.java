package nl.traject.rulebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import nl.traject.rulebook.Draft;
import nl.traject.rulebook.DraftId;
import nl.traject.rulebook.RuleBook;
import nl.traject.rulebook.Version;
import nl.traject.ui.Buttons;
import nl.traject.ui.Dates;
import nl.traject.ui.EmptyState;
import nl.traject.ui.FormDialog;
import nl.traject.ui.Links;
import nl.traject.ui.ListRow;
import nl.traject.ui.MainLayout;
import nl.traject.ui.Notices;
import nl.traject.ui.PageHeader;
import nl.traject.ui.PageTitles;
import nl.traject.ui.RowList;
import nl.traject.ui.SectionHeader;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;

/** The rule sets of the reader's programmes: versions, since when, for how many, and what is being written. */
@Route(value = "rules", layout = MainLayout.class)
@RolesAllowed({"ADMINISTRATOR", "DIRECTOR"})
class RulesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** In bytes; the text itself is bounded by the database. */
    private static final int LARGEST_FILE = 400_000;

    /** A rule set as it is brought along. */
    public record Imported(String text) {}

    private final transient RuleBook rules;
    private final LocalDate today;

    RulesView(RuleBook rules, Clock clock) {
        this.rules = rules;
        today = LocalDate.now(clock);
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getTranslation("rulebook.title")).sub(getTranslation("rulebook.sub")));
        var programmes = rules.listVersions().stream()
                .collect(Collectors.groupingBy(Version::programme, LinkedHashMap::new, Collectors.toList()));
        var drafts = rules.listDrafts();
        if (programmes.isEmpty()) {
            add(new EmptyState(getTranslation("rulebook.none"), getTranslation("rulebook.none.text")));
        }
        programmes.forEach((programme, versions) -> add(programme(
                versions,
                drafts.stream()
                        .filter(draft -> draft.programme().equals(programme))
                        .toList())));
    }

    private Component programme(List<Version> versions, List<Draft> drafts) {
        var newest = versions.getFirst();
        var header = new SectionHeader(newest.programmeName());
        if (rules.mayWrite(newest.programme())) {
            header.end(
                    Buttons.small(getTranslation("rulebook.import"), () -> bring(newest)),
                    Buttons.small(getTranslation("rulebook.draft.new"), () -> open(rules.startDraft(newest.id()))));
        }
        var inForce = versions.stream()
                .filter(version -> !version.effectiveFrom().isAfter(today))
                .findFirst()
                .orElse(newest);
        var rows = new ArrayList<ListRow>();
        drafts.forEach(draft -> rows.add(row(draft)));
        versions.forEach(version -> rows.add(row(version, inForce)));
        return header.over(new RowList(rows));
    }

    private ListRow row(Draft draft) {
        var path = "rules/draft/" + draft.id();
        return new ListRow(Links.to(path, getTranslation("rulebook.draft.of", draft.code(), draft.basedOnRelease())))
                .text(getTranslation("rulebook.draft.saved", Dates.moment(draft.editedAt()), draft.editor()))
                .end(new StatusBadge(StatusKind.DRAFT, getTranslation("rulebook.draft")));
    }

    private ListRow row(Version version, Version inForce) {
        return new ListRow(Links.to("rules/" + version.id(), version.code() + " " + version.release()))
                .text(getTranslation("rulebook.version.text", version.effectiveFrom(), version.trajectories()))
                .end(status(version, inForce));
    }

    private StatusBadge status(Version version, Version inForce) {
        if (version.equals(inForce)) {
            return new StatusBadge(StatusKind.IN_FORCE, getTranslation("rulebook.in_force"));
        }
        return version.effectiveFrom().isAfter(today)
                ? new StatusBadge(StatusKind.UPCOMING, getTranslation("rulebook.coming"))
                : new StatusBadge(StatusKind.SUPERSEDED, getTranslation("rulebook.superseded"));
    }

    private void bring(Version like) {
        var dialog = new FormDialog<>(
                Imported.class,
                getTranslation("rulebook.import.title", like.programmeName()),
                getTranslation("rulebook.import.action"),
                imported -> open(rules.importDraft(like.id(), imported.text())));
        var text = new TextArea(getTranslation("rulebook.text"));
        text.setHelperText(getTranslation("rulebook.import.help"));
        text.setMinRows(12);
        text.setMaxRows(24);
        text.addClassName("code-text");
        dialog.binder().forField(text).asRequired(dialog.required()).bind("text");
        dialog.add(file(text), text);
        dialog.open(new Imported(""));
    }

    /** The text from a file, to be looked at before anything is made of it. */
    private Upload file(TextArea text) {
        var upload = new Upload(
                UploadHandler.inMemory((file, content) -> text.setValue(new String(content, StandardCharsets.UTF_8))));
        upload.setAcceptedFileExtensions(".yml", ".yaml");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST_FILE);
        upload.setUploadButton(Buttons.plain(getTranslation("rulebook.import.file"), () -> {}));
        upload.setDropLabel(new Span(getTranslation("rulebook.import.drop")));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("rulebook.import.file.size"))
                        .setIncorrectFileType(getTranslation("rulebook.import.file.type"))));
        upload.addFileRejectedListener(event -> Notices.refused(event.getErrorMessage()));
        return upload;
    }

    private static void open(DraftId draft) {
        UI.getCurrentOrThrow().navigate("rules/draft/" + draft);
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("rulebook.title"));
    }
}
