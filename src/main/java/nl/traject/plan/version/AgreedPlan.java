package nl.traject.plan.version;

import java.time.LocalDate;
import nl.traject.plan.content.PlanContent;

/**
 * A version that is in force.
 *
 * @param from since when
 */
public record AgreedPlan(int number, LocalDate from, PlanContent content) {}
