package nl.traject;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.traject.audit.MatrixFixture;
import nl.traject.audit.StatementCount;
import nl.traject.people.Cast;
import nl.traject.plan.draft.LargePlan;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * The application on a database of its own, through its own role, on 22 November 2026, with {@link Cast} and the other
 * helpers at hand. All classes that bear this annotation share one context and one database, so each makes its own people; one
 * with helpers of its own would start the application once more. The history is linked when a test asks for it, not every second.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "traject.clock.start=2026-11-22T11:00:00Z",
            "traject.examples=never",
            "traject.history.linking=false",
            "traject.messages.strict=true"
        })
@Import({Cast.class, LargePlan.class, MatrixFixture.class, StatementCount.class})
public @interface TrajectTest {}
