package nl.traject.plan;

import org.jspecify.annotations.Nullable;

/**
 * A topic by name, for links, choices and the features above.
 *
 * @param number counts within the trajectory; part of the address of its page
 * @param parent the topic it is a part of
 */
public record TopicRef(
        TopicId id,
        int number,
        String title,
        TopicStatus status,
        @Nullable TopicId parent) {}
