package nl.traject.people;

import java.util.List;
import nl.traject.shared.TrajectoryId;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Has the application take dates and checks anew, as it does when an input changes. */
public final class Recomputing {

    private Recomputing() {}

    public static void all(ApplicationContext application, List<TrajectoryId> trajectories) {
        var dates = application.getBean(DueDates.class);
        new TransactionTemplate(application.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> trajectories.forEach(dates::recompute));
    }
}
