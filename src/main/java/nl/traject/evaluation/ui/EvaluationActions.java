package nl.traject.evaluation.ui;

import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import nl.traject.evaluation.CandidateReport;
import nl.traject.evaluation.CandidateResponse;
import nl.traject.evaluation.Dossier;
import nl.traject.evaluation.Evaluation;
import nl.traject.evaluation.EvaluationService;
import nl.traject.evaluation.ObserverView;
import nl.traject.evaluation.Outcome;
import nl.traject.evaluation.PartComment;
import nl.traject.people.Person;
import nl.traject.people.Trajectories;
import nl.traject.security.Drafts;
import nl.traject.shared.TrajectoryId;
import nl.traject.ui.ConfirmDialogs;
import nl.traject.ui.Latest;
import nl.traject.ui.Notices;

/** What can be done on the page of an evaluation; the page is shown anew afterwards. */
class EvaluationActions {

    private final EvaluationService service;
    private final Trajectories people;
    private final Drafts drafts;
    private final Shown shown;
    private final SerializableRunnable refresh;

    EvaluationActions(
            EvaluationService service, Trajectories people, Drafts drafts, Shown shown, SerializableRunnable refresh) {
        this.service = service;
        this.people = people;
        this.drafts = drafts;
        this.shown = shown;
        this.refresh = refresh;
    }

    void writeSelfReport() {
        var report = latest(Evaluation::selfReport);
        var dialog = new WritingDialog(
                "evaluation.self_report",
                CandidateReport.LONGEST,
                field("self-report"),
                drafts,
                words -> done(() -> service.saveSelfReport(id(), report.get().version(), words.text()), "saved"));
        dialog.whenStale(() -> new WritingDialog.Words(report.renew().text()));
        dialog.open(new WritingDialog.Words(report.get().text()));
    }

    void handInSelfReport() {
        var report = shown.evaluation().selfReport();
        confirm("self_report", () -> service.fileSelfReport(id(), report.version(), report.text()));
    }

    void assess() {
        var assessment = latest(evaluation -> evaluation.assessmentOf(self()));
        var dialog = new AssessDialog(
                shown.evaluation().terms(),
                ratings ->
                        done(() -> service.saveAssessment(id(), assessment.get().version(), ratings), "saved"));
        dialog.whenStale(() -> new AssessDialog.Marks(assessment.renew().ratings()));
        dialog.open(new AssessDialog.Marks(assessment.get().ratings()));
    }

    void handInAssessment() {
        var assessment = shown.evaluation().assessmentOf(self());
        confirm("assess", () -> service.submitAssessment(id(), assessment.version(), assessment.ratings()));
    }

    void writeView() {
        var view = latest(evaluation -> evaluation.viewOf(self(), shown.today()));
        var dialog = new WritingDialog(
                "evaluation.view",
                ObserverView.LONGEST,
                field("view"),
                drafts,
                words -> done(() -> service.saveView(id(), view.get().version(), words.text()), "saved"));
        dialog.whenStale(() -> new WritingDialog.Words(view.renew().text()));
        dialog.open(new WritingDialog.Words(view.get().text()));
    }

    void handInView() {
        var view = shown.evaluation().viewOf(self(), shown.today());
        confirm("view", () -> service.submitView(id(), view.version(), view.text()));
    }

    /** A text of the evaluation, as it is shown and as it can be read again. */
    private <T> Latest<T> latest(SerializableFunction<Evaluation, T> text) {
        return new Latest<>(text.apply(shown.evaluation()), () -> text.apply(service.get(id())));
    }

    void comment(Dossier.Part part, String criterion) {
        var field = field("comment:" + part + ":" + criterion);
        new WritingDialog(
                        "evaluation.comment",
                        PartComment.LONGEST,
                        field,
                        drafts,
                        words -> done(() -> service.comment(id(), part, criterion, words.text()), "saved"))
                .open(new WritingDialog.Words(""));
    }

    void proposeObserver() {
        new ObserverDialog(people, person -> done(() -> service.proposeObserver(id(), person.id()), "observer"))
                .open(new ObserverDialog.Choice(null));
    }

    void withdrawObserver() {
        ConfirmDialogs.danger(
                Texts.of("evaluation.observer.withdraw.title"),
                Texts.of("evaluation.observer.withdraw.text"),
                Texts.of("evaluation.observer.withdraw"),
                () -> done(() -> service.withdrawObserver(id()), "observer.withdrawn"));
    }

    void recordMeeting() {
        new MeetingDialog(shown.today(), meeting -> done(() -> service.recordMeeting(id(), meeting), "meeting"))
                .open(new MeetingDialog.Held(
                        shown.today(), "", String.join(", ", MeetingSection.invited(shown.evaluation())), ""));
    }

    void decide(Outcome outcome) {
        var version = shown.evaluation().milestone().version();
        new DecideDialog(
                        shown.evaluation(),
                        outcome,
                        shown.today(),
                        proposal -> done(() -> service.decide(id(), version, proposal), "decided"))
                .open(DecideDialog.Words.NONE);
    }

    void respond() {
        new WritingDialog(
                        "evaluation.response",
                        CandidateResponse.LONGEST,
                        field("response"),
                        drafts,
                        words -> done(() -> service.respond(id(), words.text()), "saved"))
                .open(new WritingDialog.Words(""));
    }

    void seal() {
        confirm("seal", () -> service.seal(id()));
    }

    private void confirm(String what, SerializableRunnable step) {
        var key = "evaluation." + what + ".hand_in";
        ConfirmDialogs.ask(Texts.of(key + ".title"), Texts.of(key + ".text"), Texts.of(key), () -> done(step, what));
    }

    private void done(SerializableRunnable step, String what) {
        step.run();
        Notices.done(Texts.of("evaluation.done." + what));
        refresh.run();
    }

    private Person self() {
        return people.getPerson(shown.relation().person());
    }

    private String field(String what) {
        return "evaluation:" + id() + ":" + what;
    }

    private TrajectoryId id() {
        return shown.trajectory().id();
    }
}
