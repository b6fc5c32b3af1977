package nl.traject.evaluation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import nl.traject.evaluation.Assessment.Rating;
import nl.traject.people.ExampleContent;
import nl.traject.people.Person;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Invented reports, assessments and decisions: one evaluation that is late, two that are behind. */
@Component
@Order(50)
class EvaluationExamples implements ExampleContent {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final String PROMOTOR = "i.maas";
    private static final String DAILY = "t.lind";

    private final MilestoneStore milestones;
    private final EvaluationStore evaluations;
    private final DecisionStore decisions;
    private final JsonMapper json;
    private final Properties texts = read();

    EvaluationExamples(
            MilestoneStore milestones,
            EvaluationStore evaluations,
            DecisionStore decisions,
            JsonMapper json) {
        this.milestones = milestones;
        this.evaluations = evaluations;
        this.decisions = decisions;
        this.json = json;
    }

    @Override
    public void write(Example example) {
        switch (example.story()) {
            case EVALUATION_LATE -> late(example);
            case THIRD_MONTH -> {
                // Nothing is due yet: the milestones open by themselves.
            }
            case PARENTAL_LEAVE, CONTINUED -> passed(example);
        }
    }

    private void late(Example example) {
        report(example, MilestoneKind.REPORT, text("late.report"), example.start().plusMonths(9).minusDays(2), true);
        var today = example.today();
        var evaluation = report(example, MilestoneKind.EVALUATION, text("late.self_report"), today, false);
        assess(example, evaluation, PROMOTOR, List.of(3, 3, 2, 4, 2), today.minusDays(3));
        assess(example, evaluation, DAILY, List.of(3, 4, 3, 4, 2), today.minusDays(1));
        for (var criterion : List.of("INDEPENDENCE", "PLANNING")) {
            var comment = new PartComment(
                    Dossier.Part.ASSESSMENT, criterion, text("late.comment." + criterion), today.minusDays(1));
            evaluations.insert(example.trajectory(), evaluation, comment, example.candidate());
        }
    }

    private void passed(Example example) {
        var start = example.start();
        report(example, MilestoneKind.REPORT, text("passed.report"), start.plusMonths(9).minusDays(6), true);
        var held = start.plusMonths(12).minusDays(1);
        var decidedOn = held.plusDays(3);
        var id = report(example, MilestoneKind.EVALUATION, text("passed.self_report"), held.minusDays(12), true);
        assess(example, id, PROMOTOR, List.of(4, 3, 3, 3, 3), held.minusDays(5));
        assess(example, id, DAILY, List.of(4, 3, 4, 3, 3), held.minusDays(6));
        var trajectory = example.trajectory();
        evaluations.save(
                trajectory,
                id,
                new ObserverView(
                        person(example, "n.haddad"), text("passed.observer_view"), held.minusDays(3), 0));
        evaluations.insert(
                trajectory,
                id,
                new MeetingRecord(
                        held, "Science Park, LAB42, L3.33", text("passed.present"), text("passed.notes")),
                example.person(PROMOTOR));
        var decision = new Decision(
                new Decision.Proposal(Outcome.CONTINUE, text("passed.motivation"), "", List.of(), null),
                decidedOn,
                person(example, PROMOTOR));
        decisions.insert(trajectory, id, decision);
        var response = new CandidateResponse(text("passed.response"), decidedOn.plusDays(4));
        decisions.insert(trajectory, id, response);
        decisions.insert(
                trajectory,
                id,
                Seal.of(
                        json.writeValueAsString(List.of(decision, response)),
                        decidedOn.plusDays(5).atTime(LocalTime.NOON).atZone(ZONE).toInstant()),
                example.person(PROMOTOR));
        close(example, id, decidedOn);
    }

    /** Notice in time, and the contract continued: people's example has the second term. */
    private void close(Example example, MilestoneId id, LocalDate decidedOn) {
        var trajectory = example.trajectory();
        var latest = example.start().plusMonths(18).minusDays(1).minusMonths(1);
        decisions.insert(
                trajectory,
                id,
                new WrittenNotice(decidedOn.plusDays(20), latest, text("passed.letter"), person(example, "j.peeters")));
        milestones.save(milestones
                .find(trajectory, MilestoneKind.EVALUATION)
                .decide(Outcome.CONTINUE, decidedOn)
                .close(decidedOn.plusDays(30)));
    }

    private MilestoneId report(Example example, MilestoneKind kind, String text, LocalDate on, boolean filed) {
        var trajectory = example.trajectory();
        var begun = Milestone.untouched(trajectory, kind).begin();
        var closes = filed && kind == MilestoneKind.REPORT;
        var milestone = closes ? begun.close(on) : begun;
        var id = milestones.save(milestone);
        var savedAt = on.atTime(LocalTime.NOON).atZone(ZONE).toInstant();
        milestones.save(milestone, id, new CandidateReport(text, savedAt, filed ? on : null, 0));
        return id;
    }

    private void assess(Example example, MilestoneId id, String username, List<Integer> levels, LocalDate on) {
        var criteria = List.of("RESEARCH", "OUTPUT", "INDEPENDENCE", "COMMUNICATION", "PLANNING");
        var by = username.equals(PROMOTOR) ? "promotor." : "daily.";
        var ratings = criteria.stream()
                .map(criterion -> new Rating(
                        criterion, levels.get(criteria.indexOf(criterion)), text(by + criterion)))
                .toList();
        evaluations.save(example.trajectory(), id, new Assessment(person(example, username), ratings, on, 0));
    }

    private Person person(Example example, String username) {
        var name = text("name." + username).split(" ");
        return new Person(example.person(username), name[0], name[1]);
    }

    private String text(String key) {
        return Objects.requireNonNull(texts.getProperty(key), key);
    }

    private static Properties read() {
        var resource = EvaluationExamples.class.getResourceAsStream("examples.properties");
        try (var reader = new InputStreamReader(Objects.requireNonNull(resource), StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
