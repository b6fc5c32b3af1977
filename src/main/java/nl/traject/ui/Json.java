package nl.traject.ui;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What own elements are sent: dates as 2026-11-22. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static ObjectNode of(Object value) {
        return MAPPER.valueToTree(value);
    }
}
