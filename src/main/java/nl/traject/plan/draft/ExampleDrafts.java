package nl.traject.plan.draft;

import static nl.traject.plan.content.OutputKind.CHAPTER;
import static nl.traject.plan.content.OutputKind.DATASET;
import static nl.traject.plan.content.OutputKind.OTHER;
import static nl.traject.plan.content.OutputKind.PAPER;
import static nl.traject.plan.content.OutputKind.SOFTWARE;
import static nl.traject.plan.content.OutputKind.TALK;
import static nl.traject.plan.content.RiskLevel.HIGH;
import static nl.traject.plan.content.RiskLevel.LOW;
import static nl.traject.plan.content.RiskLevel.MEDIUM;
import static nl.traject.plan.draft.TextKind.CODE_LOCATION;
import static nl.traject.plan.draft.TextKind.DATA_LOCATION;
import static nl.traject.plan.draft.TextKind.DATA_PLAN;
import static nl.traject.plan.draft.TextKind.FEEDBACK;
import static nl.traject.plan.draft.TextKind.MEETING_FREQUENCY;
import static nl.traject.plan.draft.TextKind.NO_DATA_REASON;
import static nl.traject.plan.draft.TextKind.REPORTING;
import static nl.traject.plan.draft.TextKind.SUMMARY;
import static nl.traject.plan.draft.TextKind.WORKING_TITLE;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import nl.traject.people.ExampleContent;
import nl.traject.plan.content.OutputKind;
import nl.traject.plan.content.PlanPart;
import nl.traject.plan.content.RiskLevel;
import nl.traject.rules.AcademicYear;
import nl.traject.shared.Hours;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Drafts of the example data; after the topics, which their work packages work on. */
@Component
@Order(310)
class ExampleDrafts implements ExampleContent {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final String CANDIDATE = "";
    private static final String PROMOTOR = "i.maas";
    private static final String DAILY = "t.lind";

    private final PlanDraftStore drafts;
    private final PackageStore packages;
    private final RiskStore risks;
    private final PlanCommentStore comments;

    ExampleDrafts(PlanDraftStore drafts, PackageStore packages, RiskStore risks, PlanCommentStore comments) {
        this.drafts = drafts;
        this.packages = packages;
        this.risks = risks;
        this.comments = comments;
    }

    @Override
    public void write(Example example) {
        var writer = new Writer(example);
        switch (example.story()) {
            case EVALUATION_LATE -> robin(writer);
            case THIRD_MONTH -> fem(writer);
            case PARENTAL_LEAVE -> jo(writer);
            case CONTINUED -> puck(writer);
        }
    }

    private static void robin(Writer writer) {
        writer.text(WORKING_TITLE, "Circuits one can check: mechanistic interpretability of graph networks");
        writer.text(
                SUMMARY,
                "Explanations of graph networks are usually judged by how plausible they look. This project asks for"
                        + " more: circuits that are tested by intervention, on models whose mechanism is known because it"
                        + " was planted or compiled, and only then on molecules and social networks where experts can say"
                        + " what ought to matter.");
        writer.workPackage(
                "Circuits in message-passing networks",
                "Plant circuits in networks of two and three layers, find them again with EAP-IG and with learned"
                        + " masks, and compare both with random sets of edges of the same size.\n\n"
                        + "- BA-2Motifs and ported circuits of InterpBench\n"
                        + "- faithfulness with and without rewiring",
                "Edge sets found by EAP-IG do no better than random sets of the same size.",
                0,
                18,
                Set.of(1));
        writer.output(0, PAPER, "Planted circuits in graph networks");
        writer.output(1, PAPER, "What a mask keeps: learned masks against attribution");
        writer.output(1, SOFTWARE, "Library for planting and finding circuits");
        var molecules = writer.workPackage(
                "Ground truth for molecular explanations",
                "Ask chemists to mark what decides, and patch activations until the prediction turns. B-XAIC is the"
                        + " yardstick; MUTAG serves to compare with earlier work only.",
                "Expert-marked substructures are not restored by patching in more than half of B-XAIC.",
                6,
                30,
                Set.of(2));
        writer.output(1, DATASET, "Two hundred molecules with annotations of three chemists");
        writer.output(2, PAPER, "How far chemists and explainers agree");
        writer.workPackage(
                "Sparse features of graph transformers",
                "Train sparse autoencoders on the residual stream of a graph transformer and ask on how many motifs a"
                        + " feature fires. A network with random weights is the control.",
                "Features of a random-weight control are as interpretable as those of the trained model.",
                14,
                33,
                Set.of(3));
        writer.output(2, PAPER, "Are features local to motifs?");
        writer.workPackage(
                "Compiled graph programs",
                "Write small graph algorithms in a language that compiles to weights, and see whether interchange"
                        + " interventions find every variable that was compiled in.",
                "",
                31,
                45,
                Set.of(5));
        writer.output(2, TALK, "Seminar on compiled models");
        writer.output(3, CHAPTER, "Chapter 2 and the synthesis");
        writer.risk(
                "Computing time on the national facility is granted late or only in part.",
                MEDIUM,
                HIGH,
                "Small models first; the group's own machines carry work package 1. The request for 2027 goes out in"
                        + " January.");
        writer.risk(
                "Chemists have too little time to annotate.",
                MEDIUM,
                MEDIUM,
                "A pilot with forty molecules; fewer annotators rather than fewer molecules.");
        writer.risk(
                "Someone publishes planted circuits for graphs first.",
                LOW,
                MEDIUM,
                "Preprint as soon as the benchmark stands; work package 2 does not depend on it.");
        supervision(
                writer,
                "Weekly with Tomas Lind, every other week with Ingrid Maas, once a month all three",
                "7",
                "Guards the line of the thesis, reads every paper before it is submitted, and decides the evaluation.",
                "First reader of code and drafts; meets every week and supervises the experiments.");
        writer.text(
                REPORTING,
                "Log entries through the week; notes of every meeting within two days, with decisions and who does"
                        + " what.");
        writer.text(
                FEEDBACK,
                "On a draft within a week, in the margin and in one paragraph on what matters most. Once a quarter we"
                        + " speak about how we work together, both ways.");
        writer.text(
                DATA_PLAN,
                "Molecules are public under CC BY 4.0. Annotations name no person; annotators consent in writing and"
                        + " may withdraw. Weights, seeds and figures of every paper are deposited on publication and kept"
                        + " for ten years.");
        writer.text(
                DATA_LOCATION,
                "Research drive of the institute; on publication in the university's repository with a DOI");
        writer.text(CODE_LOCATION, "Repository of the group, MIT licence; a tag for every submission");
        writer.discussion(
                new TextPlace(TextKind.PACKAGE_REFUTED_IF, molecules.value()),
                "Which number would make you give it up? Name the benchmark too.",
                "Half of B-XAIC, as in our notes of last Tuesday. Writing it in now.");
        writer.resolved(PlanPart.SUPERVISION, "Seven hours is what we really do; shall we write that down?");
    }

    private static void fem(Writer writer) {
        writer.text(WORKING_TITLE, "What sparse features of language models are about");
        writer.text(
                SUMMARY,
                "A sparse autoencoder gives a language model thousands of features, and a name is quickly found for"
                        + " each. This project asks which of the names survive: a second training, another text, and an"
                        + " intervention.");
        writer.workPackage(
                "Features that survive",
                "Train the same dictionary three times and match features by what they do, not by where they stand.",
                "Survival under retraining says nothing about what an intervention does.",
                2,
                16,
                Set.of(1));
        writer.output(1, PAPER, "Which features come back?");
        writer.risk(
                "Dictionaries of the size we need take longer to train than planned.",
                MEDIUM,
                MEDIUM,
                "Start from published dictionaries and train own ones only where seeds matter.");
        writer.text(MEETING_FREQUENCY, "Weekly with Tomas Lind; Ingrid Maas joins every other week");
    }

    private static void jo(Writer writer) {
        writer.text(WORKING_TITLE, "Faithful explanations of molecular models");
        writer.text(
                SUMMARY,
                "Which explanations of a molecular model survive an intervention? Masks, gradients and circuits are"
                        + " put to the same test, on molecules for which chemists or a generator say what decides.");
        writer.workPackage(
                "A test that every explanation can take",
                "One protocol of interventions for masks, gradients and circuits.",
                "Masks and gradients survive equally often.",
                3,
                20,
                Set.of(1));
        writer.output(1, PAPER, "One test for all explanations");
        writer.workPackage(
                "Explanations a chemist can use",
                "Interviews with eight chemists; explanations at the level of groups, not of atoms.",
                "Chemists decide no better with the explanations than without.",
                20,
                44,
                Set.of(1));
        writer.output(2, PAPER, "Groups, not atoms");
        writer.output(3, OTHER, "Workshop with the chemistry department");
        writer.risk("Part-time work and the clinic's calendar leave few common days.", MEDIUM, LOW, "Fixed Thursdays.");
        supervision(
                writer,
                "Weekly with Tomas Lind, on Thursdays",
                "6",
                "Chemistry and the line of the thesis.",
                "Experiments and code; weekly.");
        writer.text(DATA_PLAN, "Interviews are transcribed, made anonymous and destroyed after two years.");
        writer.text(DATA_LOCATION, "Encrypted research drive");
        writer.text(CODE_LOCATION, "Repository of the group");
    }

    private static void puck(Writer writer) {
        writer.text(WORKING_TITLE, "Auditing recommender systems from the inside");
        writer.text(
                SUMMARY,
                "A recommender may not use what the law protects, but it may well know it. This project looks inside:"
                        + " what is represented, whether it is used, and what an auditor can show without seeing the"
                        + " training data.");
        writer.workPackage(
                "What a recommender knows",
                "Probes for protected attributes in the user representations, with shuffled labels as control.",
                "Removing what the probe finds changes nothing.",
                2,
                26,
                Set.of(1));
        writer.output(1, PAPER, "What a recommender knows about you");
        writer.output(2, SOFTWARE, "Audit kit");
        supervision(
                writer,
                "Every other week with both supervisors",
                "5",
                "Law and society, and the line of the thesis.",
                "Probing and statistics.");
        writer.unregulated("Public data sets only; nothing is collected. Checked with the data steward.");
    }

    private static void supervision(Writer writer, String meetings, String hours, String promotor, String daily) {
        writer.text(MEETING_FREQUENCY, meetings);
        writer.hours(hours);
        writer.task(PROMOTOR, promotor);
        writer.task(DAILY, daily);
    }

    /** Writes the draft of one trajectory. */
    private final class Writer {

        private static final int WRITTEN_BEFORE = 12;
        private static final int NEARLY_A_YEAR = 9;

        private final Example example;
        private WorkPackageId latest = new WorkPackageId(0);

        Writer(Example example) {
            this.example = example;
        }

        void text(TextKind kind, String content) {
            put(TextPlace.of(kind), CANDIDATE, content);
        }

        void hours(String hours) {
            drafts.putHours(example.trajectory(), 0, Hours.of(hours));
        }

        void unregulated(String reason) {
            drafts.putApplicable(example.trajectory(), 0, false);
            text(NO_DATA_REASON, reason);
        }

        void task(String supervisor, String content) {
            drafts.findSupervision(example.trajectory(), example.person(supervisor))
                    .ifPresent(place -> put(TextPlace.of(TextKind.TASK, place), supervisor, content));
        }

        /** From the first day of a month of the trajectory to the last day of another. */
        WorkPackageId workPackage(
                String title, String description, String refutedIf, int from, int to, Set<Integer> topics) {
            var start = example.start();
            latest = packages.insert(
                    example.trajectory(),
                    new PackageFrame(
                            start.plusMonths(from), start.plusMonths(to).minusDays(1), topics));
            put(TextPlace.of(TextKind.PACKAGE_TITLE, latest), CANDIDATE, title);
            put(TextPlace.of(TextKind.PACKAGE_DESCRIPTION, latest), CANDIDATE, description);
            if (!refutedIf.isEmpty()) {
                put(TextPlace.of(TextKind.PACKAGE_REFUTED_IF, latest), DAILY, refutedIf);
            }
            return latest;
        }

        /** Of the latest work package, in the academic year in which that year of the trajectory mostly lies. */
        void output(int year, OutputKind kind, String text) {
            var mostly =
                    AcademicYear.of(example.start().plusMonths(NEARLY_A_YEAR).plusYears(year));
            packages.insert(example.trajectory(), latest, new OutputPlan(mostly.start(), kind, text));
        }

        void risk(String text, RiskLevel likelihood, RiskLevel impact, String mitigation) {
            var risk = risks.insert(example.trajectory(), new RiskRating(likelihood, impact));
            put(TextPlace.of(TextKind.RISK, risk), CANDIDATE, text);
            put(TextPlace.of(TextKind.MITIGATION, risk), CANDIDATE, mitigation);
        }

        /** The promotor asks and the daily supervisor answers. */
        void discussion(TextPlace place, String question, String answer) {
            var thread = comments.insert(
                    example.trajectory(),
                    place.kind().part(),
                    place,
                    null,
                    example.person(PROMOTOR),
                    question,
                    at(4, LocalTime.of(16, 5)));
            comments.insert(
                    example.trajectory(),
                    place.kind().part(),
                    place,
                    thread,
                    example.person(DAILY),
                    answer,
                    at(1, LocalTime.of(14, 30)));
        }

        /** The daily supervisor asked, and the promotor took it as dealt with. */
        void resolved(PlanPart part, String question) {
            var thread = comments.insert(
                    example.trajectory(),
                    part,
                    null,
                    null,
                    example.person(DAILY),
                    question,
                    at(9, LocalTime.of(11, 20)));
            comments.find(thread)
                    .ifPresent(asked -> comments.update(asked, example.person(PROMOTOR), at(8, LocalTime.of(9, 10))));
        }

        private void put(TextPlace place, String username, String content) {
            var by = username.isEmpty() ? example.candidate() : example.person(username);
            drafts.insert(example.trajectory(), place, content, by, at(WRITTEN_BEFORE, LocalTime.of(14, 32)));
        }

        private Instant at(int daysAgo, LocalTime time) {
            return example.today().minusDays(daysAgo).atTime(time).atZone(ZONE).toInstant();
        }
    }
}
