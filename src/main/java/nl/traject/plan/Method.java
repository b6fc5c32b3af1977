package nl.traject.plan;

import java.util.Set;

/** How a topic is worked on: by what techniques, at what in which models, in which domain and on what data. */
public record Method(
        Set<Term> techniques,
        Set<Term> mediators,
        Set<Term> modelFamilies,
        String namedModels,
        Set<Term> domains,
        String data) {

    public Method {
        techniques = Terms.sorted(techniques);
        mediators = Terms.sorted(mediators);
        modelFamilies = Terms.sorted(modelFamilies);
        namedModels = Texts.require(namedModels);
        domains = Terms.sorted(domains);
        data = Texts.require(data);
    }

    /** Nothing chosen yet. */
    public static Method none() {
        return new Method(Set.of(), Set.of(), Set.of(), "", Set.of(), "");
    }
}
