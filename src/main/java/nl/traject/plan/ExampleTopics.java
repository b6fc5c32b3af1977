package nl.traject.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.traject.people.ExampleContent;
import nl.traject.people.Part;
import nl.traject.people.Relation;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Topics of the example data; before the papers, which belong to them. */
@Component
@Order(300)
class ExampleTopics implements ExampleContent {

    private final TopicStore topics;
    private final TermStore terms;

    ExampleTopics(TopicStore topics, TermStore terms) {
        this.topics = topics;
        this.terms = terms;
    }

    @Override
    public void write(Example example) {
        var writer = new Writer(example);
        switch (example.story()) {
            case EVALUATION_LATE -> robin(writer, example);
            case THIRD_MONTH -> fem(writer, example);
            case PARENTAL_LEAVE -> jo(writer, example);
            case CONTINUED -> puck(writer, example);
        }
    }

    private void robin(Writer writer, Example example) {
        var start = example.start();
        var today = example.today();
        var circuits = writer.active(
                start.plusDays(48),
                new Claim(
                        "Circuits in message-passing networks",
                        "Do the circuits found in message-passing networks compute what we say they compute?",
                        "Edge attribution recovers a planted circuit with at least 80 % of its edges, and ablating the rest "
                                + "changes no prediction.",
                        "On networks with a planted circuit, a random set of edges of the same size is as faithful."),
                new Method(
                        writer.choose(TermKind.TECHNIQUE, "EAP-IG", "Mask optimisation"),
                        writer.choose(TermKind.MEDIATOR, "Edge", "Edge mask"),
                        writer.choose(TermKind.MODEL_FAMILY, "GNN (message passing)"),
                        "GIN-3, GCN-2",
                        writer.choose(TermKind.DOMAIN, "Algorithmic tasks", "Social network analysis"),
                        "BA-2Motifs; planted circuits of InterpBench, ported to graphs"),
                new Evidence(
                        writer.choose(TermKind.GROUND_TRUTH, "Planted circuit", "Synthetic generator"),
                        writer.choose(TermKind.BENCHMARK, "BA-2Motifs", "InterpBench"),
                        "",
                        "Share of the full model’s accuracy kept by the circuit alone",
                        "Random edges of the same number; an untrained network"),
                frame(
                        null,
                        "Chapter 2: circuits one can check",
                        start,
                        start.plusMonths(18).minusDays(1)));
        writer.active(
                start.plusMonths(6),
                new Claim(
                        "Ground truth for molecular explanations",
                        "How far do chemists and explainers agree on what decides a prediction about a molecule?",
                        "Explanations by patching agree with annotated substructures more often than those by SubgraphX.",
                        "Agreement with the annotations does not differ from that of an untrained network."),
                new Method(
                        writer.choose(TermKind.TECHNIQUE, "Activation patching", "SubgraphX"),
                        writer.choose(TermKind.MEDIATOR, "Node mask"),
                        writer.choose(TermKind.MODEL_FAMILY, "Equivariant network"),
                        "",
                        writer.choose(TermKind.DOMAIN, "Molecular property prediction"),
                        "B-XAIC; MUTAG for comparison with earlier work only"),
                new Evidence(
                        writer.choose(TermKind.GROUND_TRUTH, "Expert annotation"),
                        writer.choose(TermKind.BENCHMARK, "B-XAIC", "MUTAG"),
                        "",
                        "Overlap with annotated atoms",
                        "Untrained network; random atoms"),
                frame(null, "Chapter 3", start.plusMonths(6), start.plusMonths(30)));
        writer.active(
                today.minusDays(68),
                new Claim(
                        "Sparse features of graph transformers",
                        "Are the features of a graph transformer local to motifs?",
                        "Most features of a sparse autoencoder fire on one motif only.",
                        "Features fire on motifs no more selectively than neurons do."),
                new Method(
                        writer.choose(TermKind.TECHNIQUE, "Sparse autoencoders", "Linear probing"),
                        writer.choose(TermKind.MEDIATOR, "Feature"),
                        writer.choose(TermKind.MODEL_FAMILY, "Graph transformer"),
                        "",
                        writer.choose(TermKind.DOMAIN, "Molecular property prediction"),
                        ""),
                Evidence.none(),
                frame(null, "Chapter 4", today.minusDays(68), start.plusMonths(33)));
        writer.write(writer.agreed(
                        start.plusMonths(9),
                        new Claim(
                                "Steering interatomic potentials",
                                "Can a potential be steered along one physical quantity and no other?",
                                "Adding a direction of activation changes predicted charge and leaves forces as they are.",
                                "Forces change by more than the potential’s own error."),
                        new Method(
                                writer.choose(TermKind.TECHNIQUE, "Steering", "Ablation"),
                                writer.choose(TermKind.MEDIATOR, "Subspace"),
                                writer.choose(TermKind.MODEL_FAMILY, "Interatomic potential"),
                                "",
                                writer.choose(TermKind.DOMAIN, "Molecular simulation"),
                                ""),
                        new Evidence(
                                writer.choose(TermKind.GROUND_TRUTH, "Causal intervention"),
                                Set.of(),
                                "",
                                "Change of the target against change of forces",
                                "Random directions of the same length"),
                        frame(null, "", start.plusMonths(9), start.plusMonths(15)))
                .activate(start.plusMonths(9).plusDays(10))
                .pause("Waits for computing time; taken up again after the evaluation.", today.minusDays(40)));
        writer.write(writer.idea(
                        today.minusDays(30),
                        new Claim(
                                "Compiled graph programs",
                                "Does a method that finds circuits find the one that was compiled in?",
                                "Interchange interventions identify every variable of a compiled program.",
                                "A variable is missed on more than one program in ten."),
                        new Method(
                                writer.choose(TermKind.TECHNIQUE, "Interchange interventions", "Expressivity (RASP)"),
                                writer.choose(TermKind.MEDIATOR, "Subspace"),
                                writer.choose(TermKind.MODEL_FAMILY, "Toy or compiled"),
                                "",
                                writer.choose(TermKind.DOMAIN, "Algorithmic tasks"),
                                ""),
                        new Evidence(
                                writer.choose(TermKind.GROUND_TRUTH, "Compiled model"),
                                writer.choose(TermKind.BENCHMARK, "Tracr"),
                                "own compiler for graph programs",
                                "Share of variables identified",
                                "Random alignment"),
                        frame(circuits.ref(), "Chapter 2", today.plusMonths(2), today.plusMonths(10)))
                .propose(writer.candidate(), today.minusDays(9)));
        writer.write(writer.agreed(
                        start.plusMonths(3),
                        new Claim(
                                "Attention as explanation in link prediction",
                                "Do attention weights explain predicted links?",
                                "Heads with high attention are those that ACDC keeps.",
                                "The overlap is that of random heads."),
                        new Method(
                                writer.choose(TermKind.TECHNIQUE, "ACDC"),
                                writer.choose(TermKind.MEDIATOR, "Attention head"),
                                writer.choose(TermKind.MODEL_FAMILY, "Graph transformer"),
                                "",
                                writer.choose(TermKind.DOMAIN, "Social network analysis"),
                                ""),
                        new Evidence(
                                writer.choose(TermKind.GROUND_TRUTH, "Planted circuit"),
                                Set.of(),
                                "",
                                "",
                                "Random heads"),
                        frame(null, "", start.plusMonths(3), start.plusMonths(11)))
                .mergeInto(
                        circuits.ref(),
                        "The planted circuits turned out to be the same question.",
                        start.plusMonths(11)));
    }

    private void fem(Writer writer, Example example) {
        writer.write(writer.idea(
                        example.start().plusDays(30),
                        new Claim(
                                "What sparse features are about",
                                "When does a feature of a sparse autoencoder mean one thing?",
                                "Features that survive a second training mean one thing more often.",
                                "Survival and meaning are unrelated."),
                        method(writer, "Sparse autoencoders", "Decoder-only", "Language"),
                        new Evidence(
                                writer.choose(TermKind.GROUND_TRUTH, "Causal intervention"),
                                writer.choose(TermKind.BENCHMARK, "SAEBench", "RAVEL"),
                                "",
                                "",
                                "Features of an untrained model"),
                        frame(
                                null,
                                "",
                                example.start().plusMonths(3),
                                example.start().plusMonths(16)))
                .propose(writer.candidate(), example.today().minusDays(6)));
        writer.idea(
                example.today().minusDays(12),
                Claim.named("Crosscoders between checkpoints of one training run"),
                method(writer, "Crosscoders", "Decoder-only", "Language"),
                Evidence.none(),
                Frame.none());
    }

    private void jo(Writer writer, Example example) {
        writer.active(
                example.start().plusMonths(3),
                new Claim(
                        "Faithful explanations of molecular models",
                        "Which explanations of a molecular model survive an intervention?",
                        "Masks learned on edges survive more interventions than gradients do.",
                        "Both survive equally often."),
                method(writer, "GNNExplainer", "GNN (message passing)", "Molecular property prediction"),
                new Evidence(
                        writer.choose(TermKind.GROUND_TRUTH, "Expert annotation", "Synthetic generator"),
                        writer.choose(TermKind.BENCHMARK, "GraphXAI/ShapeGGen", "B-XAIC"),
                        "",
                        "Fidelity under removal",
                        "Random masks"),
                frame(
                        null,
                        "Chapter 2",
                        example.start().plusMonths(3),
                        example.start().plusMonths(30)));
    }

    private void puck(Writer writer, Example example) {
        writer.active(
                example.start().plusMonths(2),
                new Claim(
                        "Auditing recommenders from the inside",
                        "Does a recommender represent what it must not use?",
                        "A linear probe finds the protected attribute, and removing it changes recommendations.",
                        "Removing what the probe finds changes nothing."),
                method(writer, "Linear probing", "Encoder", "Retrieval"),
                new Evidence(
                        writer.choose(TermKind.GROUND_TRUTH, "Causal intervention"),
                        Set.of(),
                        "own audit set",
                        "Change of the ranking",
                        "Probe on shuffled labels"),
                frame(
                        null,
                        "Chapter 2",
                        example.start().plusMonths(2),
                        example.start().plusMonths(26)));
        writer.write(writer.idea(
                        example.start().plusMonths(10),
                        Claim.named("Concept bottlenecks for rankings"),
                        method(writer, "Concept bottlenecks", "Encoder", "Retrieval"),
                        Evidence.none(),
                        Frame.none())
                .drop("Accuracy fell too far to be of use.", example.start().plusMonths(14)));
    }

    private static Method method(Writer writer, String technique, String family, String domain) {
        return new Method(
                writer.choose(TermKind.TECHNIQUE, technique),
                Set.of(),
                writer.choose(TermKind.MODEL_FAMILY, family),
                "",
                writer.choose(TermKind.DOMAIN, domain),
                "");
    }

    private static Frame frame(@Nullable TopicRef parent, String chapter, LocalDate from, LocalDate to) {
        return new Frame(parent, chapter, from, to, "", "", "", "");
    }

    /** Walks topics of one trajectory through their steps, by the same verbs as everybody. */
    private final class Writer {

        private final Example example;
        private final Map<TermKind, Map<String, Term>> vocabulary = new HashMap<>();

        Writer(Example example) {
            this.example = example;
            terms.offered()
                    .forEach(term -> vocabulary
                            .computeIfAbsent(term.kind(), kind -> new HashMap<>())
                            .put(term.name(), term));
        }

        Set<Term> choose(TermKind kind, String... names) {
            return Arrays.stream(names)
                    .map(name -> {
                        var term = vocabulary.getOrDefault(kind, Map.of()).get(name);
                        if (term == null) {
                            throw new IllegalArgumentException("no term " + name);
                        }
                        return term;
                    })
                    .collect(Collectors.toSet());
        }

        Topic idea(LocalDate on, Claim claim, Method method, Evidence evidence, Frame frame) {
            return topics.insert(
                    example.trajectory(), new TopicContent(claim, method, evidence, frame), example.candidate(), on);
        }

        Topic agreed(LocalDate on, Claim claim, Method method, Evidence evidence, Frame frame) {
            return idea(on.minusDays(20), claim, method, evidence, frame)
                    .propose(candidate(), on.minusDays(14))
                    .agree(promotor(), on.minusDays(5));
        }

        Topic active(LocalDate on, Claim claim, Method method, Evidence evidence, Frame frame) {
            return write(agreed(on, claim, method, evidence, frame).activate(on));
        }

        Topic write(Topic topic) {
            topics.update(topic);
            return topic;
        }

        Relation candidate() {
            return new Relation(
                    example.trajectory(), example.candidate(), true, null, false, false, false, false, false, false);
        }

        Relation promotor() {
            return new Relation(
                    example.trajectory(),
                    example.person("i.maas"),
                    false,
                    Part.PROMOTOR,
                    true,
                    false,
                    false,
                    false,
                    false,
                    false);
        }
    }
}
