package nl.traject.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.traject.rules.RuleEntry.Kind;
import nl.traject.rules.RuleEntry.Part;
import nl.traject.shared.RuleViolation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes a rule set in its text, so that fields which a form does not show stay as they are. */
public final class RuleText {

    private RuleText() {}

    /** The rules of a set one by one, in the order of the text. */
    public static List<RuleEntry> entries(RuleSet rules) {
        return RuleOutline.of(rules);
    }

    /**
     * What can be added: one more of every list, with the values of its last one to start from, and every rule that a set may do
     * without and does.
     */
    public static List<RuleEntry> additions(RuleSet rules) {
        return RuleOutline.additions(rules);
    }

    /** Writes the parts of an entry, each with its new value, and where the rule is written; the entry is added if it is new. */
    public static String with(
            String yaml, RuleEntry entry, Map<String, String> values, String source, Confidence confidence) {
        var root = (ObjectNode) RuleSetReader.YAML.readTree(yaml);
        for (var part : entry.parts()) {
            put(root, part.path(), node(part, values.getOrDefault(part.path(), part.value())));
        }
        dropBlank(root.at(entry.path()));
        put(root, entry.path() + "/source", JsonNodeFactory.instance.stringNode(source));
        put(root, entry.path() + "/confidence", JsonNodeFactory.instance.stringNode(confidence.name()));
        return RuleSetReader.YAML.writeValueAsString(root);
    }

    /** Takes an entry out of its list, or a rule that the set may do without. */
    public static String without(String yaml, RuleEntry entry) {
        var root = RuleSetReader.YAML.readTree(yaml);
        var slash = entry.path().lastIndexOf('/');
        if (root.at(entry.path().substring(0, slash)) instanceof ArrayNode list) {
            list.remove(Integer.parseInt(entry.path().substring(slash + 1)));
        } else {
            put((ObjectNode) root, entry.path(), JsonNodeFactory.instance.nullNode());
        }
        return RuleSetReader.YAML.writeValueAsString(root);
    }

    /** The same rules under another name and from another day. */
    public static String as(String yaml, String version, LocalDate effectiveFrom) {
        var root = (ObjectNode) RuleSetReader.YAML.readTree(yaml);
        root.put("version", version);
        root.put("effectiveFrom", effectiveFrom.toString());
        return RuleSetReader.YAML.writeValueAsString(root);
    }

    /** An element of a list of which every field was left or made empty is none. */
    private static void dropBlank(JsonNode entry) {
        for (var field : entry) {
            if (field instanceof ArrayNode list) {
                for (var at = list.size() - 1; at >= 0; at--) {
                    if (list.get(at).isObject() && isBlank(list.get(at))) {
                        list.remove(at);
                    }
                }
            }
        }
    }

    private static boolean isBlank(JsonNode node) {
        if (!node.isObject()) {
            return node.isNull();
        }
        for (var field : node) {
            if (!isBlank(field)) {
                return false;
            }
        }
        return true;
    }

    private static JsonNode node(Part part, String value) {
        var nodes = JsonNodeFactory.instance;
        if (value.isBlank() && part.kind() != Kind.CHOICES) {
            return nodes.nullNode();
        }
        try {
            return switch (part.kind()) {
                case WHOLE -> nodes.numberNode(Integer.parseInt(value.strip()));
                case DECIMAL -> nodes.numberNode(new BigDecimal(value.strip()));
                case YES_NO -> nodes.booleanNode(Boolean.parseBoolean(value));
                case TEXT, CHOICE -> nodes.stringNode(value.strip());
                case CHOICES -> {
                    var list = nodes.arrayNode();
                    Arrays.stream(value.split(","))
                            .filter(one -> !one.isBlank())
                            .forEach(list::add);
                    yield list;
                }
            };
        } catch (NumberFormatException e) {
            throw new RuleViolation(e, RulesRefusal.RULES_WRONG_VALUE, part.path(), 0);
        }
    }

    /** Puts a value at its place; objects and list elements on the way are made. */
    private static void put(ObjectNode root, String pointer, JsonNode value) {
        var steps = pointer.substring(1).split("/");
        JsonNode at = root;
        for (var i = 0; i < steps.length - 1; i++) {
            at = stepInto(at, steps[i], pointer);
        }
        var last = steps[steps.length - 1];
        switch (at) {
            case ObjectNode object -> object.set(last, value);
            case ArrayNode list -> list.set(Integer.parseInt(last), value);
            default -> throw new RuleViolation(RulesRefusal.RULES_WRONG_VALUE, pointer, 0);
        }
    }

    private static JsonNode stepInto(JsonNode at, String step, String pointer) {
        return switch (at) {
            case ObjectNode object
            when object.get(step) == null || object.get(step).isNull() -> object.putObject(step);
            case ObjectNode object -> object.get(step);
            case ArrayNode list when Integer.parseInt(step) == list.size() -> list.addObject();
            case ArrayNode list when Integer.parseInt(step) < list.size() -> list.get(Integer.parseInt(step));
            default -> throw new RuleViolation(RulesRefusal.RULES_WRONG_VALUE, pointer, 0);
        };
    }
}
