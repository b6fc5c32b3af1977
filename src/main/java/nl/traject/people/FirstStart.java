package nl.traject.people;

import nl.traject.security.Accounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * What happens, before the first page is served, when nobody can sign in yet: the example data, on an embedded database or when asked for, or else a one-time
 * link for the first administrator.
 */
@Component
@ConditionalOnWebApplication
class FirstStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final Accounts accounts;
    private final ExampleData examples;
    private final Setup setup;
    private final String wanted;
    private final boolean embedded;
    private final int port;
    private boolean started;

    FirstStart(
            Accounts accounts,
            ExampleData examples,
            Setup setup,
            @Value("${traject.examples:}") String wanted,
            @Value("${traject.database.url:}") String externalDatabase,
            @Value("${server.port:8080}") int port) {
        this.accounts = accounts;
        this.examples = examples;
        this.setup = setup;
        this.wanted = wanted;
        this.embedded = externalDatabase.isBlank();
        this.port = port;
    }

    @Override
    public void start() {
        started = true;
        if (!accounts.none()) {
            return;
        }
        boolean asked = wanted.equals("always") || wanted.equals("reset");
        if (asked || (embedded && !wanted.equals("never"))) {
            examples.load();
        } else {
            LOG.info(
                    "Nobody has an account yet. Make the first administrator at http://127.0.0.1:{}/setup?link={}",
                    port,
                    setup.newLink());
        }
    }

    @Override
    public void stop() {
        started = false;
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    /** After every bean is there, with the venues, and long before the web server. */
    @Override
    public int getPhase() {
        return 0;
    }
}
