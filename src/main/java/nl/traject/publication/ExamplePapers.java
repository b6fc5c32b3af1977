package nl.traject.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.traject.people.ExampleContent;
import nl.traject.publication.venue.Cycle;
import nl.traject.publication.venue.EditionLookup;
import nl.traject.publication.venue.EventKind;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Papers of the example data: invented, at real venues, with the editions that lie right on the day they are made. */
@Component
@Order(600)
class ExamplePapers implements ExampleContent {

    private final PaperStore papers;
    private final EditionLookup editions;

    ExamplePapers(PaperStore papers, EditionLookup editions) {
        this.papers = papers;
        this.editions = editions;
    }

    @Override
    public void write(Example example) {
        var desk = new Desk(example);
        switch (example.story()) {
            case EVALUATION_LATE -> robin(desk);
            case THIRD_MONTH -> desk.paper("What a survey of circuits leaves out", authors("Fem Meijer", 1, "Tomas Lind"));
            case PARENTAL_LEAVE -> jo(desk);
            case CONTINUED -> puck(desk);
        }
    }

    private void robin(Desk desk) {
        var robin = "Robin Vos";
        var patching = desk.paper(
                "Attribution patching on planted circuits",
                authors(robin, 1, "Tomas Lind", "Noor Haddad", "Ingrid Maas"),
                1);
        var acl = desk.decided(patching, "ACL", SubmissionStatus.REJECTED, "Scores 3, 3, 2", null);
        desk.presented(patching, "EMNLP", acl);
        var motifs = desk.paper(
                "Planted motifs as a test bed for circuit discovery",
                authors(robin, 1, "Tomas Lind", "Ingrid Maas"),
                1);
        var kdd = desk.decided(motifs, "KDD", SubmissionStatus.REJECTED, "Scores 5, 4, 4", null);
        desk.inReview(motifs, "scores 6, 6, 5, 3", kdd, "ICLR", "AISTATS", "AAAI", "ICML", "NeurIPS");
        var steering = desk.paper("Steering potentials: a negative result", authors(robin, 1, "Tomas Lind"), 4);
        desk.decided(steering, "Mechanistic Interpretability Workshop", SubmissionStatus.ACCEPTED, "", null);
        var survey = desk.paper(
                "Ground truth in mechanistic interpretability: a survey",
                authors(robin, 1, "Ingrid Maas", "Tomas Lind"),
                1,
                2);
        desk.rolling(survey, "TMLR");
        var masks = desk.paper(
                "Masks under interchange interventions", authors(robin, 1, "Tomas Lind", "Ingrid Maas"), 1);
        desk.planned(masks, "ACL");
        var graphs = desk.paper(
                "Auditing recommender graphs", authors(robin, 2, "Noor Haddad", "Tomas Lind", "Ingrid Maas"));
        desk.planned(graphs, "FAccT");
    }

    private void jo(Desk desk) {
        var probes = desk.paper("Probes that know too much", authors("Jo Schouten", 1, "Ingrid Maas"), 1);
        desk.decided(probes, "BlackboxNLP", SubmissionStatus.ACCEPTED, "", null);
        var lens = desk.paper("A lens for speech models", authors("Jo Schouten", 1, "Tomas Lind"));
        desk.planned(lens, "UAI");
    }

    private void puck(Desk desk) {
        var universality = desk.paper("Universality, measured", authors("Puck Dijkman", 1, "Ingrid Maas"), 1);
        desk.presented(universality, "ICML", null);
        var features = desk.paper("Features that survive fine-tuning", authors("Puck Dijkman", 1, "Tomas Lind"), 1);
        desk.rolling(features, "JMLR");
    }

    /** The candidate at a place, from 1, among the others. */
    private static List<Author> authors(String candidate, int place, String... others) {
        var all = new ArrayList<>(Arrays.stream(others)
                .map(name -> new Author(name, false, ""))
                .toList());
        all.add(place - 1, new Author(candidate, true, "experiments and text"));
        return all;
    }

    /** Writes the papers of one trajectory. */
    private final class Desk {

        private static final int DAYS_AT_A_ROLLING_VENUE = 20;

        private final Example example;

        Desk(Example example) {
            this.example = example;
        }

        Paper paper(String title, List<Author> authors, Integer... topics) {
            var number = papers.nextNumber(example.trajectory());
            var draft = new PaperDraft(
                    title, "", "", "", authors, papers.topics(example.trajectory(), Arrays.asList(topics)));
            var id = papers.insert(example.trajectory(), number, draft);
            return new Paper(id, 1, example.trajectory(), number, draft, List.of());
        }

        /** At the next edition whose deadline lies well ahead. */
        void planned(Paper paper, String venue) {
            editions.listOf(venue).stream()
                    .filter(cycle -> isAfter(cycle, EventKind.PAPER, example.today().plusDays(DAYS_AT_A_ROLLING_VENUE)))
                    .findFirst()
                    .ifPresent(cycle -> {
                        var made = papers.insert(paper, cycle.id(), SubmissionStatus.PLANNED, null);
                        step(made, SubmissionStatus.PLANNED, example.today().minusDays(10), "");
                    });
        }

        /** At the last edition that has decided by today. */
        @Nullable
        SubmissionId decided(
                Paper paper, String venue, SubmissionStatus decision, String note, @Nullable SubmissionId before) {
            return last(venue, cycle -> isPast(cycle, EventKind.NOTIFICATION))
                    .map(cycle -> {
                        var made = papers.insert(paper, cycle.id(), decision, before);
                        handedIn(made, cycle);
                        step(made, decision, day(cycle, EventKind.NOTIFICATION), note);
                        return made;
                    })
                    .orElse(null);
        }

        /** At the last edition that has taken place, else at the last one that has decided. */
        void presented(Paper paper, String venue, @Nullable SubmissionId before) {
            var held = last(venue, cycle ->
                    isPast(cycle, EventKind.CONFERENCE_START) && isPast(cycle, EventKind.NOTIFICATION));
            if (held.isEmpty()) {
                decided(paper, venue, SubmissionStatus.ACCEPTED, "", before);
                return;
            }
            var cycle = held.get();
            var made = papers.insert(paper, cycle.id(), SubmissionStatus.PRESENTED, before);
            handedIn(made, cycle);
            var accepted = day(cycle, EventKind.NOTIFICATION);
            step(made, SubmissionStatus.ACCEPTED, accepted, "");
            step(made, SubmissionStatus.CAMERA_READY_IN, accepted.plusDays(9), "");
            step(made, SubmissionStatus.PRESENTED, day(cycle, EventKind.CONFERENCE_START), "");
        }

        /** At the first of the venues that has it now; in rebuttal once the reviews are there. */
        void inReview(Paper paper, String scores, @Nullable SubmissionId before, String... venues) {
            Arrays.stream(venues)
                    .flatMap(venue -> editions.listOf(venue).stream())
                    .filter(cycle -> isPast(cycle, EventKind.PAPER)
                            && isAfter(cycle, EventKind.NOTIFICATION, example.today()))
                    .findFirst()
                    .ifPresent(cycle -> {
                        boolean rebuttal = isPast(cycle, EventKind.REVIEWS_RELEASED)
                                && isAfter(cycle, EventKind.REBUTTAL_END, example.today());
                        var status = rebuttal ? SubmissionStatus.REBUTTAL : SubmissionStatus.IN_REVIEW;
                        var made = papers.insert(paper, cycle.id(), status, before);
                        handedIn(made, cycle);
                        if (rebuttal) {
                            step(made, status, day(cycle, EventKind.REVIEWS_RELEASED), scores);
                        }
                    });
        }

        void rolling(Paper paper, String venue) {
            var sent = example.today().minusDays(DAYS_AT_A_ROLLING_VENUE);
            editions.listOf(venue).stream().findFirst().ifPresent(cycle -> {
                var made = papers.insert(paper, cycle.id(), SubmissionStatus.SUBMITTED, null);
                step(made, SubmissionStatus.PLANNED, sent.minusDays(30), "");
                step(made, SubmissionStatus.SUBMITTED, sent, "");
            });
        }

        private void handedIn(SubmissionId made, Cycle cycle) {
            var due = day(cycle, EventKind.PAPER);
            step(made, SubmissionStatus.PLANNED, due.minusDays(60), "");
            step(made, SubmissionStatus.SUBMITTED, due, "");
            step(made, SubmissionStatus.IN_REVIEW, due.plusDays(1), "");
        }

        private void step(SubmissionId made, SubmissionStatus status, LocalDate day, String note) {
            papers.insertStep(made, example.trajectory(), status, day, example.candidate(), note);
        }

        private Optional<Cycle> last(String venue, Predicate<Cycle> wanted) {
            return editions.listOf(venue).reversed().stream()
                    .filter(cycle -> isAfter(cycle, EventKind.PAPER, example.start()))
                    .filter(wanted)
                    .findFirst();
        }

        private boolean isPast(Cycle cycle, EventKind kind) {
            return cycle.find(kind).isPresent() && day(cycle, kind).isBefore(example.today());
        }

        private static boolean isAfter(Cycle cycle, EventKind kind, LocalDate day) {
            return cycle.find(kind).isPresent() && day(cycle, kind).isAfter(day);
        }

        private static LocalDate day(Cycle cycle, EventKind kind) {
            return cycle.find(kind).orElseThrow().date().day();
        }
    }
}
