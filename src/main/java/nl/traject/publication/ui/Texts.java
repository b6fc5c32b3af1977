package nl.traject.publication.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import nl.traject.plan.TopicRef;
import nl.traject.publication.Paper;
import nl.traject.publication.SubmissionStatus;
import nl.traject.publication.venue.Cycle;
import nl.traject.publication.venue.EditionDate;
import nl.traject.publication.venue.EventKind;
import nl.traject.publication.venue.VenueDate;
import nl.traject.security.CurrentUser;
import nl.traject.ui.Dates;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;

/** How pages write editions, dates of venues and statuses of submissions. */
final class Texts {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    /** Nearer than this the year is plain. */
    private static final int DAYS_WITHOUT_YEAR = 300;

    private Texts() {}

    /** "ICLR 2027", "KDD 2027, cycle 2", "TMLR". */
    static String name(Cycle cycle) {
        if (cycle.year() == null) {
            return cycle.venue().name();
        }
        return cycle.several()
                ? I18NProvider.translate("publication.edition.cycle", cycle.venue().name(), cycle.year(), cycle.number())
                : I18NProvider.translate("publication.edition", cycle.venue().name(), cycle.year());
    }

    /** "paper", "rebuttal ends"; where Rolling Review comes first its deadline is named so. */
    static String event(Cycle cycle, EventKind kind) {
        var review = cycle.venue().rollingReview() && kind == EventKind.PAPER;
        return I18NProvider.translate(review ? "publication.kind.ROLLING_REVIEW" : "publication.kind." + kind);
    }

    /** "Fri 4 Dec, 12:59" in the reader's zone; a whole day has no time. */
    static String local(VenueDate date, LocalDate today, ZoneId reader) {
        var day = date.dayIn(reader);
        var text = Dates.withWeekday(day);
        if (Math.abs(date.daysLeft(today, reader)) > DAYS_WITHOUT_YEAR) {
            text += " " + day.getYear();
        }
        return date.instant()
                .map(moment -> ", " + MINUTE.format(moment.atZone(reader)))
                .map(text::concat)
                .orElse(text);
    }

    /** "3 Dec 23:59 AoE" as the venue says it, or that only the day is known. */
    static String venues(VenueDate date) {
        return date.time() == null || date.zone() == null
                ? I18NProvider.translate("publication.by-day")
                : Dates.dayAndMonth(date.day()) + " " + MINUTE.format(date.time()) + " " + date.zone();
    }

    /** How sure a date is: "estimated from 2026". */
    static StatusBadge sureness(EditionDate date) {
        return switch (date.status()) {
            case ANNOUNCED ->
                new StatusBadge(StatusKind.MET, I18NProvider.translate("publication.date.ANNOUNCED"));
            case DISPUTED ->
                new StatusBadge(StatusKind.DUE, I18NProvider.translate("publication.date.DISPUTED"));
            case ESTIMATED ->
                new StatusBadge(
                        StatusKind.ESTIMATED,
                        I18NProvider.translate("publication.date.ESTIMATED", date.estimatedFrom()));
            case CONFIRMED ->
                new StatusBadge(
                        StatusKind.MET,
                        I18NProvider.translate(
                                CurrentUser.get().is(date.confirmedBy())
                                        ? "publication.date.CONFIRMED.own"
                                        : "publication.date.CONFIRMED"));
        };
    }

    static String status(SubmissionStatus status) {
        return I18NProvider.translate("publication.status." + status);
    }

    static StatusBadge badge(SubmissionStatus status, String word) {
        return new StatusBadge(kind(status), word);
    }

    static StatusKind kind(SubmissionStatus status) {
        return switch (status) {
            case PLANNED -> StatusKind.PLANNED;
            case ABSTRACT_IN -> StatusKind.DRAFT;
            case SUBMITTED, IN_REVIEW, COMMITTED -> StatusKind.IN_REVIEW;
            case REBUTTAL -> StatusKind.REBUTTAL;
            case ACCEPTED, CAMERA_READY_IN, PRESENTED -> StatusKind.ACCEPTED;
            case REJECTED -> StatusKind.REJECTED;
            case WITHDRAWN -> StatusKind.NOT_APPLICABLE;
        };
    }

    /** "You first of 3", "Robin second of 4", "authors still open". */
    static String place(Paper paper, String candidate, boolean own) {
        var authors = paper.content().authors().size();
        if (authors == 0) {
            return I18NProvider.translate("publication.authors.open");
        }
        return paper.candidatePlace()
                .map(place -> I18NProvider.translate(
                        own ? "publication.place.own" : "publication.place", place, authors, candidate))
                .orElseGet(() -> I18NProvider.translate("publication.authors.count", authors));
    }

    /** "topics 1, 2" or "no topic". */
    static String topics(Paper paper, List<TopicRef> topics) {
        var numbers = topics.stream()
                .filter(topic -> paper.content().topics().contains(topic.id()))
                .map(topic -> Integer.toString(topic.number()))
                .collect(Collectors.joining(", "));
        return I18NProvider.translate(
                "publication.topics.some", paper.content().topics().size(), numbers);
    }
}
