package nl.traject.plan.version.ui;

import com.vaadin.flow.component.Component;
import nl.traject.plan.version.VersionContent;

/**
 * Something else that can be done with a version, such as printing it; beans of this type put it at the head of the page, in
 * their order, before what the reader can decide.
 */
public interface VersionPageAction {

    /** The button or link; called at every visit of the page. */
    Component show(VersionContent version);
}
