package nl.traject.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import nl.traject.plan.Term;
import nl.traject.ui.Label;

/** Terms and values of a section; what is empty is left out, or said to be empty where it matters. */
class TopicFacts extends Composite<DescriptionList> {

    TopicFacts() {
        getContent().addClassName("facts");
    }

    TopicFacts text(String key, String text) {
        return text.isEmpty() ? this : add(key, prose(text));
    }

    /** Also when it is empty: a proposal needs it. */
    TopicFacts needed(String key, String text) {
        return add(key, text.isEmpty() ? Label.missingTag(getTranslation("plan.topic.empty")) : prose(text));
    }

    TopicFacts terms(String key, Collection<Term> terms) {
        return terms.isEmpty() ? this : add(key, tags(terms));
    }

    /** Also when none is chosen: a proposal needs one. */
    TopicFacts neededTerms(String key, Collection<Term> terms) {
        return add(key, terms.isEmpty() ? Label.missingTag(getTranslation("plan.topic.empty")) : tags(terms));
    }

    TopicFacts link(String key, String address) {
        if (address.isEmpty()) {
            return this;
        }
        var link = new Anchor(address, address);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return add(key, link);
    }

    TopicFacts add(String key, Component value) {
        getContent()
                .add(
                        new DescriptionList.Term(getTranslation("plan.topic." + key)),
                        new DescriptionList.Description(value));
        return this;
    }

    boolean isEmpty() {
        return getContent().getElement().getChildCount() == 0;
    }

    private Component tags(Collection<Term> terms) {
        var tags = new Div();
        tags.addClassName("tags");
        terms.forEach(term -> tags.add(Label.tag(TopicWords.term(term, getLocale()))));
        return tags;
    }

    private static Component prose(String text) {
        return Label.span(text, "topic-prose");
    }
}
