package nl.traject.plan.version;

import nl.traject.plan.content.PlanContent;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a frozen plan in the schema it was written in. A reader of a released schema is never changed but to fill fields that
 * the plan has gained since.
 */
final class SnapshotReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SnapshotReader() {}

    static PlanContent read(String content) {
        var root = new SnapshotNode(JSON.readTree(content));
        var schema = root.number("schema");
        return switch (schema) {
            case 1 -> SnapshotSchema1.read(root);
            default -> throw new IllegalStateException("a plan in schema " + schema + " cannot be read");
        };
    }
}
