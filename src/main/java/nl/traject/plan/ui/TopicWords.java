package nl.traject.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.traject.people.Trajectory;
import nl.traject.plan.Term;
import nl.traject.plan.TermConfidence;
import nl.traject.plan.TopicRef;
import nl.traject.plan.TopicStatus;
import nl.traject.ui.Label;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;
import nl.traject.ui.Tone;
import org.jspecify.annotations.Nullable;

/** What statuses, terms and topics are called and look like on the pages. */
final class TopicWords {

    private TopicWords() {}

    static String status(TopicStatus status) {
        return I18NProvider.translate("plan.status." + status.name());
    }

    static StatusBadge badge(TopicStatus status, @Nullable Integer mergedInto) {
        return new StatusBadge(
                kind(status),
                mergedInto == null
                        ? status(status)
                        : I18NProvider.translate("plan.topic.merged_into", mergedInto.toString()));
    }

    private static StatusKind kind(TopicStatus status) {
        return switch (status) {
            case IDEA -> StatusKind.PLANNED;
            case PROPOSED -> StatusKind.PROPOSED;
            case AGREED -> StatusKind.AGREED;
            case ACTIVE -> StatusKind.ACTIVE;
            case PAUSED -> StatusKind.PAUSED;
            case MERGED -> StatusKind.SUPERSEDED;
            case DROPPED -> StatusKind.REJECTED;
        };
    }

    /**
     * That there is none yet.
     *
     * @param due whether the audit asks for one, as the topic is worked on
     */
    static StatusBadge noGroundTruth(boolean due) {
        return due
                ? new StatusBadge(StatusKind.MISSING, I18NProvider.translate("plan.topic.ground_truth.due"))
                        .withTone(Tone.DUE)
                : new StatusBadge(StatusKind.NOT_APPLICABLE, I18NProvider.translate("plan.topic.ground_truth.none"));
    }

    /** The topic's number as a mark; hollow while nobody works on it. */
    static Span number(int number, TopicStatus status) {
        var mark = Label.span(Integer.toString(number), "topic-number");
        mark.setClassName("resting", status == TopicStatus.PAUSED || status.isOver() || status == TopicStatus.IDEA);
        return mark;
    }

    /** With a remark where it is disputed, only general knowledge, or no longer offered. */
    static String term(Term term, Locale locale) {
        var name = term.name(locale);
        if (term.retired()) {
            return I18NProvider.translate("plan.topic.retired", name);
        }
        if (term.confidence() == TermConfidence.GENERAL) {
            return I18NProvider.translate("plan.topic.general", name);
        }
        return term.isDisputed() ? I18NProvider.translate("plan.topic.disputed", name) : name;
    }

    static String names(Collection<Term> terms, Locale locale) {
        return terms.stream().map(term -> term(term, locale)).collect(Collectors.joining(", "));
    }

    static String ref(TopicRef topic) {
        return I18NProvider.translate("plan.topic.ref", Integer.toString(topic.number()), topic.title());
    }

    static String path(Trajectory trajectory) {
        return "phd/" + trajectory.id() + "/topics";
    }

    static String path(Trajectory trajectory, int number) {
        return path(trajectory) + "/" + number;
    }

    /** Benchmarks of the vocabulary and the own one, as one line. */
    static String benchmarks(Collection<Term> benchmarks, String own, Locale locale) {
        var named = names(benchmarks, locale);
        return named.isEmpty() || own.isEmpty() ? named + own : named + ", " + own;
    }

    static Component hidden(Component component) {
        component.getElement().setAttribute("aria-hidden", "true");
        return component;
    }
}
