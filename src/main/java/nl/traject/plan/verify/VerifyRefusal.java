package nl.traject.plan.verify;

import nl.traject.shared.Refusal;

/** Why a fingerprint is not looked up. */
public enum VerifyRefusal implements Refusal {
    FINGERPRINT_FORM,
    VERIFY_TOO_OFTEN
}
