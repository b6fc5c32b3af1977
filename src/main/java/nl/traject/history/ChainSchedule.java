package nl.traject.history;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/** Lets the history be linked while Traject runs: at least every two seconds, so that it asks every second. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "traject.history.linking", havingValue = "true", matchIfMissing = true)
class ChainSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(ChainSchedule.class);

    private final Chainer chainer;
    private boolean failing;

    ChainSchedule(Chainer chainer) {
        this.chainer = chainer;
    }

    @Scheduled(fixedDelay = 1000)
    void link() {
        try {
            chainer.link();
            failing = false;
        } catch (DataAccessException | TransactionException failure) {
            // The database may be starting again; what waits is linked by the next run. Said once, not every second.
            if (!failing) {
                LOG.warn("The change history cannot be linked for now", failure);
            }
            failing = true;
        }
    }
}
