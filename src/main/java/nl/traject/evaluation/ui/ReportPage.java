package nl.traject.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import nl.traject.evaluation.CandidateReport;
import nl.traject.evaluation.Milestone;
import nl.traject.evaluation.MilestoneService;
import nl.traject.evaluation.MilestoneService.ReportFile;
import nl.traject.people.Relation;
import nl.traject.security.Drafts;
import nl.traject.ui.Buttons;
import nl.traject.ui.ConfirmDialogs;
import nl.traject.ui.Dates;
import nl.traject.ui.EmptyState;
import nl.traject.ui.Label;
import nl.traject.ui.MarkdownText;
import nl.traject.ui.Notices;
import nl.traject.ui.PageHeader;
import nl.traject.ui.SectionHeader;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;

/** The nine-month report: when it is due, what it says, and for the candidate the steps to file it. */
class ReportPage extends Composite<Div> {

    private final ReportFile file;
    private final Relation relation;
    private final MilestoneService service;
    private final Drafts drafts;
    private final SerializableRunnable refresh;

    ReportPage(
            ReportFile file,
            Relation relation,
            LocalDate today,
            PageHeader header,
            MilestoneService service,
            Drafts drafts,
            SerializableRunnable refresh) {
        this.file = file;
        this.relation = relation;
        this.service = service;
        this.drafts = drafts;
        this.refresh = refresh;
        var due = file.due();
        header.sub(getTranslation("evaluation.report.sub", due.date(), Texts.rule(due.because())));
        header.actions(head(today));
        getContent().addClassName("section");
        getContent().add(body(), Label.meta(Texts.source(due.because())));
    }

    private Component body() {
        if (file.report().isStarted()) {
            return new SectionHeader(getTranslation("evaluation.report.label"))
                    .over(new MarkdownText(file.report().text()));
        }
        return new EmptyState(
                getTranslation("evaluation.report.empty"),
                getTranslation(relation.candidate() ? "evaluation.report.empty.own" : "evaluation.report.empty.team"));
    }

    private Component[] head(LocalDate today) {
        var status = status(today);
        if (!relation.candidate() || file.report().isFiled() || isWaived()) {
            return new Component[] {status};
        }
        var write = Buttons.plain(getTranslation("evaluation.report.write"), this::write);
        return file.report().isStarted()
                ? new Component[] {
                    status, write, Buttons.primary(getTranslation("evaluation.report.file"), this::handIn)
                }
                : new Component[] {status, Buttons.primary(getTranslation("evaluation.report.write"), this::write)};
    }

    private boolean isWaived() {
        return file.milestone().status() == Milestone.Status.WAIVED;
    }

    private Component status(LocalDate today) {
        var filedOn = file.report().filedOn();
        if (filedOn != null) {
            return new StatusBadge(StatusKind.MET, getTranslation("evaluation.report.filed", filedOn));
        }
        if (isWaived()) {
            return new StatusBadge(
                    StatusKind.EXCUSED,
                    getTranslation("evaluation.waived.because", file.milestone().reason()));
        }
        var date = file.due().date();
        var kind = today.isAfter(date)
                ? StatusKind.LATE
                : file.report().isStarted() ? StatusKind.DRAFT : StatusKind.UPCOMING;
        return new StatusBadge(kind, Dates.due(date, today));
    }

    private void write() {
        var field = "report:" + file.milestone().trajectory();
        new WritingDialog("evaluation.report", CandidateReport.LONGEST, field, drafts, words -> {
                    service.saveReport(
                            file.milestone().trajectory(), file.report().version(), words.text());
                    done("evaluation.done.saved");
                })
                .open(new WritingDialog.Words(file.report().text()));
    }

    private void handIn() {
        ConfirmDialogs.ask(
                getTranslation("evaluation.report.file.title"),
                getTranslation("evaluation.report.file.text"),
                getTranslation("evaluation.report.file"),
                () -> {
                    var report = file.report();
                    service.fileReport(file.milestone().trajectory(), report.version(), report.text());
                    done("evaluation.done.report");
                });
    }

    private void done(String key) {
        Notices.done(getTranslation(key));
        refresh.run();
    }
}
