package nl.traject.people.ui;

import com.vaadin.flow.component.Component;
import nl.traject.people.Relation;
import nl.traject.people.Trajectory;
import nl.traject.rules.MilestoneSchedule;

/** What a feature adds to the page of the contract, for whoever reads it; a bean of this type puts it below the terms. */
public interface ContractPart {

    /**
     * Reads and arranges it; called at every visit of the page.
     *
     * @param schedule the dates of the trajectory, which the page has read already
     */
    Component show(Trajectory trajectory, Relation relation, MilestoneSchedule schedule);
}
