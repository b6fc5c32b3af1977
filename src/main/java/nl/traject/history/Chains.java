package nl.traject.history;

import java.time.Clock;
import java.util.HexFormat;
import nl.traject.people.PeopleRefusal;
import nl.traject.shared.NotPermitted;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The state of the chains, and their heads to be kept elsewhere, for administrators. Refuses everybody else. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Chains {

    private final ChainStore chains;
    private final Clock clock;

    Chains(ChainStore chains, Clock clock) {
        this.chains = chains;
        this.clock = clock;
    }

    /** Of the schools that the reader administers today, and of the installation. */
    public ChainState state() {
        requireOffice();
        var waiting = chains.waiting();
        return new ChainState(chains.named(), waiting.changes(), waiting.since());
    }

    /** The same ends as they stand now: what {@code verify-history --against} compares with. */
    public Head head() {
        requireOffice();
        return new Head(
                clock.instant(),
                chains.heads().stream()
                        .map(head -> new Head.End(
                                head.chain(), head.length(), HexFormat.of().formatHex(head.hash())))
                        .toList());
    }

    private void requireOffice() {
        if (!chains.isAdministrator()) {
            throw new NotPermitted(PeopleRefusal.ONLY_AN_ADMINISTRATOR);
        }
    }
}
