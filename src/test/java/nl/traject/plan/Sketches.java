package nl.traject.plan;

import java.util.List;
import java.util.Set;

/** Terms and contents of topics that tests are made of. */
public final class Sketches {

    private Sketches() {}

    /** A claim that can be proposed. */
    public static Claim claim(String title) {
        return new Claim(
                title,
                "Do circuits compute what we say?",
                "The circuit keeps 80 % of the accuracy.",
                "A random circuit keeps as much.");
    }

    /** A content that can be proposed, with terms from those given. */
    public static TopicContent content(String title, List<Term> vocabulary) {
        return new TopicContent(
                claim(title),
                new Method(
                        Set.of(named(vocabulary, TermKind.TECHNIQUE, "EAP-IG")),
                        Set.of(),
                        Set.of(named(vocabulary, TermKind.MODEL_FAMILY, "GNN (message passing)")),
                        "",
                        Set.of(),
                        ""),
                Evidence.none(),
                Frame.none());
    }

    /** The same, resting on a ground truth. */
    public static TopicContent resting(TopicContent content, Term groundTruth) {
        return new TopicContent(
                content.claim(),
                content.method(),
                new Evidence(Set.of(groundTruth), Set.of(), "", "", ""),
                content.frame());
    }

    /** A term by kind and English name. */
    public static Term named(List<Term> vocabulary, TermKind kind, String name) {
        return vocabulary.stream()
                .filter(term -> term.kind() == kind && term.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
