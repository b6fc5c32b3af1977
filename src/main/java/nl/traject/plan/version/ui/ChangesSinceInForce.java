package nl.traject.plan.version.ui;

import com.vaadin.flow.component.Component;
import nl.traject.plan.version.VersionContent;

/**
 * Shows what a proposed version changes of the one in force to those who must agree, before they agree. A bean of this type
 * fills its place on the page of a proposed version; without one nothing is shown there.
 */
public interface ChangesSinceInForce {

    /** Compares and arranges; called at every visit of the page. Both are of the same trajectory. */
    Component show(VersionContent inForce, VersionContent proposed);
}
