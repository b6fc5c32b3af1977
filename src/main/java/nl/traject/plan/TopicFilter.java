package nl.traject.plan;

import java.util.Set;

/**
 * Which topics to list, in what order.
 *
 * @param statuses all when empty
 */
public record TopicFilter(Set<TopicStatus> statuses, Order order, boolean descending) {

    /** By what a list is ordered; the number decides between equals. */
    public enum Order {
        NUMBER,
        TITLE,
        /** From idea to dropped. */
        STATUS
    }

    /** All of them, as numbered. */
    public static final TopicFilter ALL = new TopicFilter(Set.of(), Order.NUMBER, false);

    public TopicFilter {
        statuses = Set.copyOf(statuses);
    }
}
