package nl.traject.plan.draft;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import nl.traject.people.Supervision;
import nl.traject.plan.content.PlanContent;
import nl.traject.plan.content.Teaching;
import nl.traject.plan.content.Training;
import nl.traject.shared.Ects;
import nl.traject.shared.TrajectoryId;
import org.springframework.stereotype.Component;

/** What a draft says, for a system actor that nobody is signed in for; people ask {@link PlanDrafts}. */
@Component
public class DraftContents {

    private final PlanDraftStore drafts;

    DraftContents(PlanDraftStore drafts) {
        this.drafts = drafts;
    }

    /**
     * Reads as whatever actor is at work.
     *
     * @param supervisors who is in the team
     * @param required credits that the rule set asks for
     */
    public PlanContent read(TrajectoryId trajectory, List<Supervision> supervisors, Ects required) {
        var stored = drafts.read(trajectory);
        var found = stored.sources();
        return new PlanDraft(
                        trajectory,
                        LocalDate.MIN,
                        LocalDate.MAX,
                        stored.texts().stream().collect(toMap(DraftText::place, text -> text)),
                        stored.choices().stream().findFirst().orElse(Choices.NONE),
                        found.topics(),
                        stored.packages(),
                        stored.risks(),
                        supervisors,
                        new Training(required, found.training()),
                        List.of(),
                        new Teaching(found.teaching()),
                        List.of())
                .content();
    }
}
