package nl.traject.publication.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.traject.plan.TopicRef;
import nl.traject.publication.Paper;
import nl.traject.publication.Portfolio;
import nl.traject.publication.Submission;
import nl.traject.publication.SubmissionStatus;
import nl.traject.ui.Dates;
import nl.traject.ui.Label;
import nl.traject.ui.Links;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;

/** A paper on the board: title, where it is, how it got there, who writes it. */
class PaperCard extends ListItem {

    /** What all cards of a board share. */
    record Context(
            Portfolio portfolio, List<TopicRef> topics, String path, String candidate, boolean own, Instant now, ZoneId zone) {

        LocalDate today() {
            return LocalDate.ofInstant(now, zone);
        }
    }

    /** A longer note is for the paper's own page. */
    private static final int SHORT_NOTE = 40;

    private final transient Context context;

    PaperCard(Paper paper, Context context) {
        this.context = context;
        addClassName("card");
        var title = new Div(Links.to(context.path() + "/" + paper.number(), paper.title()));
        title.addClassName("card-title");
        add(title);
        paper.current().ifPresentOrElse(current -> addSubmission(paper, current), this::addNothingYet);
        add(Label.meta(Texts.place(paper, context.candidate(), context.own()) + " · "
                + Texts.topics(paper, context.topics())));
    }

    private void addNothingYet() {
        add(new StatusBadge(StatusKind.PLANNED, getTranslation("publication.no-venue")));
    }

    private void addSubmission(Paper paper, Submission current) {
        var cycle = context.portfolio().cycleOf(current);
        var note = current.lastNote();
        var more = note.isEmpty() || note.length() > SHORT_NOTE ? "" : ", " + note;
        var where = new Paragraph(Label.span(Texts.name(cycle), "medium"), Label.dim(more));
        add(where);
        if (paper.submissions().size() > 1) {
            add(chain(paper));
        }
        add(Texts.badge(current.status(), line(paper, current)));
        if (!cycle.venue().archival()) {
            add(Label.meta(getTranslation("publication.not-archival")));
        }
    }

    private Div chain(Paper paper) {
        var chain = new Div();
        chain.addClassName("paper-chain");
        for (var submission : paper.submissions()) {
            if (chain.getComponentCount() > 0) {
                var arrow = new Span("→");
                arrow.getElement().setAttribute("aria-hidden", "true");
                chain.add(arrow);
            }
            var venue = context.portfolio().cycleOf(submission).venue().name();
            chain.add(Texts.badge(submission.status(), venue));
        }
        return chain;
    }

    /** "abstract, 9 Jan", "rebuttal, 12 days left", "submitted 2 Nov". */
    private String line(Paper paper, Submission current) {
        var today = context.today();
        boolean writing = current.status() == SubmissionStatus.PLANNED
                || current.status() == SubmissionStatus.ABSTRACT_IN
                || current.status() == SubmissionStatus.REBUTTAL;
        var next = context.portfolio().deadlines(context.now(), context.zone()).stream()
                .filter(deadline -> deadline.submission().id().equals(current.id()))
                .filter(deadline -> deadline.date().kind().isDue())
                .findFirst();
        if (writing && next.isPresent()) {
            var deadline = next.get();
            return getTranslation(
                    "publication.next-due",
                    Texts.event(deadline.cycle(), deadline.date().kind()),
                    Dates.brief(deadline.dayIn(context.zone()), today));
        }
        if (current.status() == SubmissionStatus.PLANNED || current.steps().isEmpty()) {
            return Texts.status(current.status());
        }
        return getTranslation(
                "publication.status.on",
                Texts.status(current.status()),
                Dates.brief(current.steps().getLast().takenOn(), today));
    }
}
