package nl.traject.plan.verify;

import java.util.Optional;
import nl.traject.plan.print.Fingerprints;
import nl.traject.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells everybody, signed in or not, whether this installation knows a document by its fingerprint. */
@Service
@Transactional(readOnly = true)
public class Verification {

    private final VerifyStore store;
    private final VerifyThrottle throttle;

    Verification(VerifyStore store, VerifyThrottle throttle) {
        this.store = store;
        this.throttle = throttle;
    }

    /**
     * The document with this fingerprint; empty when it is not known here. Refuses what is no fingerprint, and who asks too
     * often.
     *
     * @param typed 64 hexadecimal digits, in groups or not
     * @param address where the question comes from
     */
    public Optional<KnownDocument> find(String typed, String address) {
        var sha256 = Fingerprints.read(typed).orElseThrow(() -> new RuleViolation(VerifyRefusal.FINGERPRINT_FORM));
        if (!throttle.admits(address)) {
            throw new RuleViolation(VerifyRefusal.VERIFY_TOO_OFTEN);
        }
        return store.find(sha256);
    }
}
