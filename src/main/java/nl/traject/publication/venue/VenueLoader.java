package nl.traject.publication.venue;

import java.time.Clock;
import java.time.LocalDate;
import nl.traject.security.SystemActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the shipped venues and their editions into the database at every start, as the system actor "venues". What is there
 * already stays as it is; what a person confirmed is never overwritten.
 */
@Component
public class VenueLoader implements SmartInitializingSingleton {

    static final String JOB = "venues";

    private static final Logger LOG = LoggerFactory.getLogger(VenueLoader.class);

    private final VenueFactsStore store;
    private final SystemActor actor;
    private final TransactionTemplate transaction;
    private final Clock clock;

    VenueLoader(VenueFactsStore store, SystemActor actor, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.actor = actor;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        load();
    }

    /** How many rows were written; none when everything was there already. */
    public int load() {
        var facts = VenueFacts.shipped().completed(LocalDate.now(clock));
        var written = actor.as(JOB, () -> transaction.execute(status -> store.save(facts)));
        var rows = written == null ? 0 : written;
        if (rows > 0) {
            LOG.info("Venues: {} rows brought up to date", rows);
        }
        return rows;
    }
}
