package nl.traject.progress;

import java.time.LocalTime;
import java.util.List;
import nl.traject.people.ExampleContent.Story;
import org.jspecify.annotations.Nullable;

/** What the invented candidates wrote, in days before today. */
final class ExampleLines {

    private ExampleLines() {}

    /**
     * An entry to be.
     *
     * @param resolvedAfter days until the obstacle was out of the way, or 0
     */
    record Line(
            int daysAgo,
            LocalTime time,
            EntryKind kind,
            boolean shared,
            String text,
            @Nullable String hours,
            @Nullable String link,
            @Nullable String comment,
            int resolvedAfter) {

        Line took(String hours) {
            return new Line(daysAgo, time, kind, shared, text, hours, link, comment, resolvedAfter);
        }

        Line at(String link) {
            return new Line(daysAgo, time, kind, shared, text, hours, link, comment, resolvedAfter);
        }

        Line answered(String comment) {
            return new Line(daysAgo, time, kind, shared, text, hours, link, comment, resolvedAfter);
        }

        Line resolved(int resolvedAfter) {
            return new Line(daysAgo, time, kind, shared, text, hours, link, comment, resolvedAfter);
        }
    }

    private static final List<Line> ROBIN = List.of(
            own(
                            0,
                            14,
                            10,
                            EntryKind.WRITING,
                            "Self-report for the evaluation, second pass. The part on independence now names the leak I found in the planted motifs.")
                    .took("1.5"),
            shared(
                            2,
                            17,
                            42,
                            EntryKind.RESULT,
                            "Edge sets from EAP-IG recover **91 %** of the planted edges on BA-2Motifs, random sets of the same size 34 %. With the leak fixed it was 97 %, so the old number was too kind.")
                    .at("https://example.org/planted-motifs/runs/118")
                    .answered("Good. Put the 34 % in the rebuttal to reviewer 3, it answers their first question."),
            shared(
                            2,
                            11,
                            5,
                            EntryKind.OBSTACLE,
                            "SubgraphX needs four days for the molecule set. Asked for two more GPUs until the discussion ends.")
                    .took("2"),
            shared(
                            3,
                            20,
                            15,
                            EntryKind.READING,
                            "Interchange interventions on masks: a mask that is faithful *on average* can still swap two mechanisms. Baseline for the ARR paper.")
                    .at("https://arxiv.org/abs/2301.04709"),
            own(
                    3,
                    9,
                    30,
                    EntryKind.IDEA,
                    "Compile a graph program with two circuits for the same label, then see which one each explainer finds."),
            shared(
                            8,
                            16,
                            20,
                            EntryKind.EXPERIMENT,
                            "Second seed of the mask sweep. Edge-level ablation and EAP-IG now disagree on 6 of 40 graphs; listed them in the notebook.")
                    .took("4")
                    .at("https://example.org/notebooks/mask-sweep"),
            shared(
                            9,
                            10,
                            5,
                            EntryKind.WRITING,
                            "Rebuttal: tables for the random baseline and the untrained control are in. Text next.")
                    .took("3")
                    .answered("Keep it under a page. The control is the strongest point, start with it."),
            shared(
                    10,
                    18,
                    30,
                    EntryKind.READING,
                    "ShapeGGen again. Its explanations are unique by construction, ours are not; that is the difference to say in one sentence."),
            shared(
                    11,
                    13,
                    0,
                    EntryKind.RESULT,
                    "The untrained control scores 31 % on edge recovery, the random mask 34 %. So the benchmark does separate."),
            shared(
                            15,
                            17,
                            0,
                            EntryKind.EXPERIMENT,
                            "Mask sweep, first seed:\n\n- 40 graphs, 5 sizes\n- stopped at 200 steps\n- sparsity 0.8 was too strong, 0.6 it is")
                    .took("5"),
            shared(
                            16,
                            11,
                            40,
                            EntryKind.EXPERIMENT,
                            "Checked the leak fix on the old checkpoints. Nothing else moves by more than a point.")
                    .took("2.5"),
            shared(
                            17,
                            15,
                            15,
                            EntryKind.READING,
                            "B-XAIC: expert annotation for molecules. Their negatives are worth copying.")
                    .took("1.5")
                    .at("https://arxiv.org/abs/2505.22227"),
            shared(
                            18,
                            9,
                            10,
                            EntryKind.IDEA,
                            "Could the mediator be the *edge mask* rather than the edge? Then interchange is defined for free.")
                    .answered("Yes, let us talk about this on Thursday."),
            shared(
                            29,
                            16,
                            45,
                            EntryKind.RESULT,
                            "Found a leak: motif nodes had a feature of their own. Faithfulness drops from 97 % to 91 % without it.")
                    .answered("Painful but good that you found it. Tell Ingrid before the meeting."),
            shared(
                            30,
                            10,
                            20,
                            EntryKind.OBSTACLE,
                            "Numbers of the workshop paper rest on the leak. Every table has to be run again.")
                    .took("6")
                    .resolved(9),
            shared(31, 14, 0, EntryKind.EXPERIMENT, "Reruns without the motif feature, all five sizes.")
                    .took("6"),
            own(
                            32,
                            19,
                            0,
                            EntryKind.WRITING,
                            "Nine-month report read again. Half of the plan for this autumn is done, the molecules are late.")
                    .took("1"),
            shared(
                            33,
                            11,
                            30,
                            EntryKind.READING,
                            "Causal abstraction, sections 3 and 4. The definition of *constructive* abstraction is what the proof needs.")
                    .at("https://arxiv.org/abs/2301.04709"),
            shared(
                            36,
                            15,
                            30,
                            EntryKind.EXPERIMENT,
                            "Attribution patching on the graph transformer: agrees with activation patching on 9 of 10 heads.")
                    .took("4"),
            shared(
                    38,
                    12,
                    10,
                    EntryKind.RESULT,
                    "EAP-IG with 20 steps equals 100 steps within noise. That makes the sweep four times cheaper."),
            shared(
                            39,
                            17,
                            25,
                            EntryKind.WRITING,
                            "Related work for the ARR paper, two paragraphs on ground truth for graph explainers.")
                    .took("2"),
            shared(
                            43,
                            10,
                            0,
                            EntryKind.EXPERIMENT,
                            "Set up the planted-motif generator: two motifs, one label, controllable overlap.")
                    .took("3")
                    .at("https://example.org/planted-motifs"),
            shared(
                            44,
                            16,
                            0,
                            EntryKind.EXPERIMENT,
                            "Overlap of the two motifs changes the result more than the size of the graph.")
                    .took("4.5"),
            own(
                            45,
                            20,
                            40,
                            EntryKind.READING,
                            "MIB benchmark paper. Their circuit track is what we should report beside our own numbers.")
                    .at("https://arxiv.org/abs/2504.13151"),
            shared(46, 9, 45, EntryKind.RESULT, "Path patching finds the planted path in 38 of 40 graphs.")
                    .answered("Very nice. What happens in the other two?"),
            shared(50, 11, 15, EntryKind.OBSTACLE, "The cluster killed all long jobs after the upgrade.")
                    .took("3")
                    .resolved(2),
            shared(51, 13, 20, EntryKind.EXPERIMENT, "Checkpoint every ten minutes, restart works.")
                    .took("2"),
            shared(51, 17, 10, EntryKind.WRITING, "Methods section, first version.")
                    .took("1.5"),
            shared(
                            52,
                            10,
                            30,
                            EntryKind.READING,
                            "Boundless DAS. The learned boundary is the part we can use for masks.")
                    .at("https://arxiv.org/abs/2305.08809"),
            shared(
                    53,
                    15,
                    50,
                    EntryKind.RESULT,
                    "Faithfulness of the found circuits: 0.88 on average, 0.95 after pruning."),
            own(54, 18, 0, EntryKind.IDEA, "A figure with all forty graphs as small multiples, circuits in blue."),
            shared(58, 14, 30, EntryKind.EXPERIMENT, "First complete run on BA-2Motifs with the new loader.")
                    .took("5"),
            shared(60, 10, 50, EntryKind.WRITING, "Outline of the ARR paper with one claim a section.")
                    .took("2")
                    .answered("The third claim is the paper. The other two support it."),
            shared(64, 16, 10, EntryKind.RESULT, "Reproduced the baseline of last year within half a point."),
            shared(65, 11, 0, EntryKind.EXPERIMENT, "Ported PGExplainer to the new library.")
                    .took("3"),
            shared(66, 15, 40, EntryKind.OBSTACLE, "Two libraries want different versions of the graph package.")
                    .took("4")
                    .resolved(1),
            shared(67, 9, 20, EntryKind.READING, "GNN-LRP. Walks instead of edges; more expensive, sometimes clearer."),
            shared(71, 10, 10, EntryKind.EXPERIMENT, "Ablation of single heads in the graph transformer. Three matter.")
                    .took("4"),
            shared(72, 14, 45, EntryKind.RESULT, "The three heads together carry 80 % of the effect."),
            shared(73, 16, 30, EntryKind.WRITING, "Abstract for the group meeting.")
                    .took("1"),
            shared(73, 20, 5, EntryKind.IDEA, "Use the compiled models of Tracr as a sanity check for graph tasks."),
            shared(74, 11, 50, EntryKind.READING, "InterpBench: semi-synthetic models with known circuits.")
                    .at("https://arxiv.org/abs/2407.14494"),
            shared(78, 13, 30, EntryKind.EXPERIMENT, "Back from the summer: environment rebuilt, all tests run.")
                    .took("3"),
            shared(80, 15, 0, EntryKind.RESULT, "Probe accuracy on the planted label is 99 %, on the overlap 71 %."),
            own(81, 10, 40, EntryKind.IDEA, "Ask Noor for data from the chemistry group."));

    private static final List<Line> FEM = List.of(
            shared(
                            1,
                            16,
                            30,
                            EntryKind.READING,
                            "Sparse autoencoders for language models, the two first papers. What a feature *is* differs between them.")
                    .took("3")
                    .answered("Write that difference down in half a page, it may become your introduction."),
            shared(
                            4,
                            11,
                            0,
                            EntryKind.EXPERIMENT,
                            "Trained a small dictionary on the toy model, 512 features, most of them dead.")
                    .took("4"),
            own(9, 17, 20, EntryKind.IDEA, "Dead features as a measure, not a nuisance?"),
            shared(16, 10, 15, EntryKind.SERVICE, "Helped at the master open day.")
                    .took("2"),
            shared(23, 14, 0, EntryKind.WRITING, "First outline of the plan.").took("2"));

    private static final List<Line> JO = List.of(
            shared(
                    33,
                    15,
                    10,
                    EntryKind.RESULT,
                    "Explanations of the potential agree with the perturbation test on 8 of 10 molecules."),
            shared(38, 10, 30, EntryKind.EXPERIMENT, "Perturbation test on the QM9 subset.")
                    .took("5")
                    .answered("Please add the random control before the next meeting."),
            shared(52, 13, 45, EntryKind.READING, "Equivariant networks and relevance: what survives rotation."));

    private static final List<Line> PUCK = List.of(
            shared(5, 11, 25, EntryKind.WRITING, "Chapter 2, second version to both supervisors.")
                    .took("3"),
            shared(12, 16, 40, EntryKind.SERVICE, "Three reviews for FAccT.").took("4"),
            shared(19, 9, 55, EntryKind.RESULT, "The audit finds the planted preference in 17 of 20 recommenders."),
            shared(26, 14, 20, EntryKind.OBSTACLE, "The data licence of the second platform ends in spring.")
                    .took("2")
                    .resolved(6));

    static List<Line> of(Story story) {
        return switch (story) {
            case EVALUATION_LATE -> ROBIN;
            case THIRD_MONTH -> FEM;
            case PARENTAL_LEAVE -> JO;
            case CONTINUED -> PUCK;
        };
    }

    private static Line shared(int daysAgo, int hour, int minute, EntryKind kind, String text) {
        return new Line(daysAgo, LocalTime.of(hour, minute), kind, true, text, null, null, null, 0);
    }

    private static Line own(int daysAgo, int hour, int minute, EntryKind kind, String text) {
        return new Line(daysAgo, LocalTime.of(hour, minute), kind, false, text, null, null, null, 0);
    }
}
