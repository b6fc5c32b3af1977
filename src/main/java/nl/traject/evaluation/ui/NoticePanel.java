package nl.traject.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import nl.traject.evaluation.Milestone;
import nl.traject.evaluation.NoticeFile;
import nl.traject.evaluation.NoticeService;
import nl.traject.people.Relation;
import nl.traject.ui.Buttons;
import nl.traject.ui.Dates;
import nl.traject.ui.Label;
import nl.traject.ui.Notices;
import nl.traject.ui.SectionHeader;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;

/** The written notice: its dates, what locks it, and the acts of HR after the decision. */
class NoticePanel extends Composite<Section> {

    private record Deadline(String key, LocalDate date, String tone) {}

    private final NoticeFile file;
    private final Relation relation;
    private final LocalDate today;
    private final NoticeService service;
    private final SerializableRunnable refresh;

    NoticePanel(
            NoticeFile file, Relation relation, LocalDate today, NoticeService service, SerializableRunnable refresh) {
        this.file = file;
        this.relation = relation;
        this.today = today;
        this.service = service;
        this.refresh = refresh;
        getContent().addClassName("section");
        getContent().add(new SectionHeader(getTranslation("evaluation.notice")), dates());
        state();
        var help = new Paragraph(getTranslation("evaluation.notice.rule"));
        help.addClassName("meta");
        getContent().add(help, acts());
    }

    /** In the order of time, so that one sees what lies behind and what lies ahead. */
    private OrderedList dates() {
        var terms = file.terms();
        var list = new OrderedList();
        list.addClassName("notice-dates");
        Stream.of(
                        new Deadline("today", today, "tone-accent"),
                        new Deadline(
                                "decide",
                                terms.decideBy(),
                                tone(file.milestone().decidedOn() == null)),
                        new Deadline("notice", terms.notice(), tone(file.notice() == null)),
                        new Deadline("last_day", terms.lastDay(), "tone-neutral"))
                .sorted(Comparator.comparing(Deadline::date))
                .forEach(deadline -> list.add(item(deadline)));
        return list;
    }

    /** Marked in the colour of the alarm while there is something to do. */
    private String tone(boolean open) {
        return open ? NoticeAlarm.of(file, today).tone() : "tone-ok";
    }

    private ListItem item(Deadline deadline) {
        var item = new ListItem(
                Label.span(getTranslation("evaluation.notice.date." + deadline.key()), "medium"),
                Label.meta(Dates.brief(deadline.date(), today)));
        item.addClassNames("notice-date", deadline.tone());
        return item;
    }

    private void state() {
        var notice = file.notice();
        if (notice != null) {
            var key = notice.isLate() ? "evaluation.notice.given_late" : "evaluation.notice.given";
            getContent()
                    .add(new StatusBadge(
                            notice.isLate() ? StatusKind.LATE : StatusKind.MET,
                            getTranslation(key, notice.givenOn(), notice.atTheLatest())));
        } else if (file.milestone().decidedOn() == null) {
            getContent()
                    .add(small(getTranslation(
                            "evaluation.notice.locked", file.terms().decideBy())));
        } else {
            getContent()
                    .add(small(getTranslation(
                            "evaluation.notice.open", file.terms().notice())));
        }
    }

    private Div acts() {
        var acts = new Div();
        acts.addClassName("actions");
        var decided = file.milestone().decidedOn() != null;
        if (file.notice() == null && (relation.hr() || relation.administrator())) {
            var give = Buttons.plain(getTranslation("evaluation.notice.give"), this::give);
            acts.add(decided ? give : Buttons.closed(give, getTranslation("evaluation.notice.closed")));
        }
        var outcome = file.milestone().outcome();
        if (relation.hr() && outcome != null && outcome.continues() && file.notice() != null) {
            acts.add(
                    file.milestone().status() == Milestone.Status.CLOSED
                            ? new StatusBadge(StatusKind.MET, getTranslation("evaluation.continuation.signed"))
                            : Buttons.primary(getTranslation("evaluation.continuation.sign"), this::sign));
        }
        return acts;
    }

    private void give() {
        new NoticeDialog(today, given -> {
                    service.give(relation.trajectory(), given.on(), given.source());
                    done("evaluation.done.notice");
                })
                .open(new NoticeDialog.Given(today, ""));
    }

    private void sign() {
        var version = file.milestone().version();
        new ContinuationDialog(today, term -> {
                    service.continueContract(
                            relation.trajectory(), version, term.lastDay(), term.fte(), term.signedOn(), term.source());
                    done("evaluation.done.continuation");
                })
                .open(new ContinuationDialog.Term(file.terms().fullLastDay(), BigDecimal.ONE, today, ""));
    }

    private void done(String key) {
        Notices.done(getTranslation(key));
        refresh.run();
    }

    private static Paragraph small(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("small");
        return paragraph;
    }
}
