package nl.traject.plan.content;

import java.util.List;

/**
 * The fourth part: teaching duties as their ledger had them. Cancelled ones are left out.
 *
 * @param duties by first day
 */
public record Teaching(List<TeachingDuty> duties) {

    public Teaching {
        duties = List.copyOf(duties);
    }

    /** No teaching is planned. */
    public static Teaching empty() {
        return new Teaching(List.of());
    }
}
