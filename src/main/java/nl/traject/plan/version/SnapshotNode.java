package nl.traject.plan.version;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A part of a frozen plan. Every field of its schema is there; what is absent is a damaged plan and not passed over. */
record SnapshotNode(JsonNode node) {

    SnapshotNode child(String name) {
        return new SnapshotNode(node.required(name));
    }

    String text(String name) {
        return node.required(name).asString();
    }

    int number(String name) {
        return node.required(name).asInt();
    }

    long key(String name) {
        return node.required(name).asLong();
    }

    boolean yes(String name) {
        return node.required(name).asBoolean();
    }

    LocalDate day(String name) {
        return LocalDate.parse(text(name));
    }

    @Nullable
    LocalDate dayOrNone(String name) {
        return isNone(name) ? null : day(name);
    }

    @Nullable
    Integer numberOrNone(String name) {
        return isNone(name) ? null : Integer.valueOf(number(name));
    }

    @Nullable
    String textOrNone(String name) {
        return isNone(name) ? null : text(name);
    }

    <T> List<T> list(String name, Function<SnapshotNode, T> read) {
        return StreamSupport.stream(node.required(name).spliterator(), false)
                .map(SnapshotNode::new)
                .map(read)
                .toList();
    }

    List<String> texts(String name) {
        return list(name, element -> element.node.asString());
    }

    private boolean isNone(String name) {
        return node.required(name).isNull();
    }
}
