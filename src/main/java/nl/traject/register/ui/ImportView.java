package nl.traject.register.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import nl.traject.people.Registration;
import nl.traject.people.Registration.ProgrammeChoice;
import nl.traject.register.Column;
import nl.traject.register.Exports;
import nl.traject.register.Imports;
import nl.traject.ui.Buttons;
import nl.traject.ui.DownloadLink;
import nl.traject.ui.FormErrors;
import nl.traject.ui.Label;
import nl.traject.ui.ListRow;
import nl.traject.ui.MainLayout;
import nl.traject.ui.PageHeader;
import nl.traject.ui.PageTitles;
import nl.traject.ui.RowList;
import nl.traject.ui.SectionHeader;

/** The register by file: a template, an export, and the import with a preview of every line. */
@Route(value = "import", layout = MainLayout.class)
@RolesAllowed("ADMINISTRATOR")
class ImportView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv; charset=utf-8";

    /** Writes a file to the reader's disk. */
    @FunctionalInterface
    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private final transient Imports imports;
    private final transient Exports exports;
    private final transient Registration registration;
    private final FormErrors errors = new FormErrors();
    private final Div preview = new Div();

    ImportView(Imports imports, Exports exports, Registration registration) {
        this.imports = imports;
        this.exports = exports;
        this.registration = registration;
        preview.addClassNames("section", "stack");
        preview.setVisible(false);
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        preview.removeAll();
        var content = new Div(upload(), errors, exported());
        content.addClassName("stack-tight");
        var file = new SectionHeader(getTranslation("register.file")).over(content);
        add(
                new PageHeader(getTranslation("register.title"))
                        .sub(getTranslation("register.sub"))
                        .actions(
                                download("register.export.csv", CSV, exports::writeCsv),
                                download("register.export.xlsx", WORKBOOK, exports::writeWorkbook),
                                download("register.template", WORKBOOK, exports::writeTemplate)),
                file,
                preview,
                new SectionHeader(getTranslation("register.columns")).over(columns()));
    }

    /** What was chosen is read at once; what is wrong with it as a whole is said beside it. */
    void read(String name, byte[] content) {
        preview.removeAll();
        preview.setVisible(false);
        errors.guard(() -> {
            preview.add(new ImportPanel(name, imports.read(content), imports));
            preview.setVisible(true);
        });
    }

    private Div upload() {
        var upload = new Upload(UploadHandler.inMemory((file, content) -> read(file.fileName(), content)));
        upload.setAcceptedFileExtensions(".csv", ".xlsx", ".txt");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Imports.LARGEST_FILE);
        upload.setUploadButton(Buttons.plain(getTranslation("register.file.choose"), () -> {}));
        upload.setDropLabel(new Span(getTranslation("register.file.drop")));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("register.file.error.size"))
                        .setIncorrectFileType(getTranslation("register.file.error.type"))));
        upload.addFileRejectedListener(event -> errors.show(List.of(event.getErrorMessage())));
        upload.addFailedListener(event -> errors.show(List.of(getTranslation("register.file.error.failed"))));
        var both = new Div(upload, Label.dim(getTranslation("register.file.help", Imports.LARGEST_FILE / 1024 / 1024)));
        both.addClassName("stack-tight");
        return both;
    }

    private Paragraph exported() {
        var leftOut = exports.countLeftOut();
        var text = getTranslation("register.export.help");
        var paragraph = new Paragraph(leftOut == 0 ? text : text + " " + getTranslation("register.left_out", leftOut));
        paragraph.addClassName("meta");
        return paragraph;
    }

    private RowList columns() {
        var programmes = registration.listProgrammes().stream()
                .map(ProgrammeChoice::code)
                .distinct()
                .collect(Collectors.joining(", "));
        var rows = new RowList();
        for (var column : Column.values()) {
            rows.add(new ListRow(column.heading())
                    .text(getTranslation("register.column." + column, programmes))
                    .end(Label.dim(getTranslation(
                            column.isRequired() ? "register.column.required" : "register.column.trajectory"))));
        }
        return rows;
    }

    private DownloadLink download(String key, String type, Content content) {
        return new DownloadLink(
                        "export",
                        getTranslation(key),
                        target -> content.write(target.open(getTranslation(fileKey(key)), type)))
                .plain();
    }

    private static String fileKey(String key) {
        return key.equals("register.export.csv") ? "register.export.csv.file" : "register.template.file";
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("register.title"));
    }
}
