package nl.traject.plan.ui;

import java.time.LocalDate;
import java.util.Set;
import nl.traject.plan.Claim;
import nl.traject.plan.Evidence;
import nl.traject.plan.Frame;
import nl.traject.plan.Method;
import nl.traject.plan.Term;
import nl.traject.plan.TopicContent;
import nl.traject.plan.TopicRef;
import org.jspecify.annotations.Nullable;

/** What the dialog edits: a topic's content, field by field, as it is typed. Public, as the binder reads it by reflection. */
public record TopicForm(
        String title,
        String question,
        String hypothesis,
        String refutingResult,
        Set<Term> techniques,
        Set<Term> mediators,
        Set<Term> modelFamilies,
        String namedModels,
        Set<Term> domains,
        String data,
        Set<Term> groundTruths,
        Set<Term> benchmarks,
        String ownBenchmark,
        String faithfulnessMetric,
        String baselines,
        @Nullable TopicRef parent,
        String chapter,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String computeEstimate,
        String repository,
        String weights,
        String dataset) {

    static final TopicForm EMPTY = new TopicForm(
            "", "", "", "", Set.of(), Set.of(), Set.of(), "", Set.of(), "", Set.of(), Set.of(), "", "", "", null, "",
            null, null, "", "", "", "");

    static TopicForm of(TopicContent content) {
        var claim = content.claim();
        var method = content.method();
        var evidence = content.evidence();
        var frame = content.frame();
        return new TopicForm(
                claim.title(),
                claim.question(),
                claim.hypothesis(),
                claim.refutingResult(),
                method.techniques(),
                method.mediators(),
                method.modelFamilies(),
                method.namedModels(),
                method.domains(),
                method.data(),
                evidence.groundTruths(),
                evidence.benchmarks(),
                evidence.ownBenchmark(),
                evidence.faithfulnessMetric(),
                evidence.baselines(),
                frame.parent(),
                frame.chapter(),
                frame.from(),
                frame.to(),
                frame.computeEstimate(),
                frame.repository(),
                frame.weights(),
                frame.dataset());
    }

    /** Refuses what cannot be: a link that is none, a period that ends before it begins. */
    TopicContent toContent() {
        return new TopicContent(
                new Claim(title, question, hypothesis, refutingResult),
                new Method(techniques, mediators, modelFamilies, namedModels, domains, data),
                new Evidence(groundTruths, benchmarks, ownBenchmark, faithfulnessMetric, baselines),
                new Frame(parent, chapter, from, to, computeEstimate, repository, weights, dataset));
    }
}
