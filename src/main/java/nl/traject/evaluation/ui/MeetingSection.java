package nl.traject.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.Stream;
import nl.traject.evaluation.Evaluation;
import nl.traject.people.Person;
import nl.traject.ui.Dates;
import nl.traject.ui.MarkdownText;
import nl.traject.ui.SectionHeader;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;

/** The meeting: when it is to be, or what was recorded of it. */
class MeetingSection extends Composite<Section> {

    MeetingSection(Shown shown) {
        var evaluation = shown.evaluation();
        var meeting = evaluation.meeting();
        var facts = new DescriptionList();
        facts.addClassName("facts");
        getContent().addClassName("section");
        if (meeting == null) {
            getContent()
                    .add(new SectionHeader(getTranslation("evaluation.meeting"))
                            .mark(new StatusBadge(
                                    StatusKind.UPCOMING,
                                    Dates.full(evaluation.terms().date()))));
            fact(facts, "evaluation.meeting.invited", String.join(", ", invited(evaluation)));
        } else {
            getContent()
                    .add(new SectionHeader(getTranslation("evaluation.meeting"))
                            .mark(new StatusBadge(StatusKind.MET, Dates.full(meeting.heldOn()))));
            fact(facts, "evaluation.meeting.place", meeting.place());
            fact(facts, "evaluation.meeting.present", meeting.present());
        }
        getContent().add(facts);
        if (meeting != null && !meeting.notes().isBlank()) {
            getContent().add(new MarkdownText(meeting.notes()));
        }
    }

    /** Everybody of the team, and the observer when there is one. */
    static List<String> invited(Evaluation evaluation) {
        return Stream.of(
                        Stream.of(evaluation.candidate()),
                        evaluation.panel().stream().map(supervision -> supervision.supervisor()),
                        Stream.ofNullable(evaluation.observer()))
                .flatMap(people -> people)
                .map(Person::name)
                .distinct()
                .toList();
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }
}
