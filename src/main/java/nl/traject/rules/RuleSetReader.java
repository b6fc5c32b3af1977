package nl.traject.rules;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.traject.shared.Ects;
import nl.traject.shared.Hours;
import nl.traject.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * Rule sets as YAML, in the shape of {@link RuleSet}. Three passes: the text (syntax, and the line of each path), the
 * shape (no field unknown, none missing), and the values. The only class of the rules that knows a library.
 */
final class RuleSetReader {

    /** Ten times what ships; a text that is longer is refused before it is looked at. */
    static final int LONGEST = 200_000;

    /** Plain values only: no types are named in a text, a field is not given twice, and nothing follows the first document. */
    static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .addModule(amounts())
            .build();

    private final Map<String, Integer> lines;

    private final List<RuleViolation> problems = new ArrayList<>();

    private RuleSetReader(Map<String, Integer> lines) {
        this.lines = lines;
    }

    static RuleSet read(String yaml) {
        var result = check(yaml);
        if (!result.problems().isEmpty()) {
            throw result.problems().getFirst();
        }
        return Objects.requireNonNull(result.rules());
    }

    /** Every problem of the earliest pass that finds any; the rules when they could be read, sound or not. */
    static RuleSets.Reading check(String yaml) {
        try {
            return checked(yaml);
        } catch (RuleViolation refused) {
            return new RuleSets.Reading(null, List.of(refused));
        }
    }

    private static RuleSets.Reading checked(String yaml) {
        if (yaml.length() > LONGEST) {
            throw new RuleViolation(RulesRefusal.RULES_TOO_LONG, LONGEST);
        }
        try {
            var reader = new RuleSetReader(linesOf(yaml));
            reader.requireShape(RuleSet.class, YAML.readTree(yaml), "");
            if (!reader.problems.isEmpty()) {
                return new RuleSets.Reading(null, reader.problems);
            }
            var rules = YAML.readValue(yaml, RuleSet.class);
            new RuleSetConsistency(rules, reader::refuse).require();
            return new RuleSets.Reading(rules, reader.problems);
        } catch (DatabindException e) {
            var at = e.getLocation();
            throw new RuleViolation(
                    e, RulesRefusal.RULES_WRONG_VALUE, pathOf(e), at == null ? 0 : Math.max(at.getLineNr(), 0));
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw new RuleViolation(
                    e, RulesRefusal.RULES_SYNTAX, at == null ? 0 : at.getLineNr(), at == null ? 0 : at.getColumnNr());
        }
    }

    static String write(RuleSet rules) {
        return YAML.writeValueAsString(rules);
    }

    private static Map<String, Integer> linesOf(String yaml) {
        var lines = new HashMap<String, Integer>();
        try (var parser = YAML.createParser(yaml)) {
            while (parser.nextToken() != null) {
                var path = parser.streamReadContext().pathAsPointer().toString();
                lines.putIfAbsent(path, parser.currentTokenLocation().getLineNr());
            }
        }
        return lines;
    }

    private void requireShape(Type type, @Nullable JsonNode node, String path) {
        var raw = type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
        if (node == null
                || node.isNull()
                || node.isMissingNode()
                || node.isString() && node.stringValue().isBlank()) {
            refuse(RulesRefusal.RULES_MISSING_FIELD, path);
        } else if (raw == List.class) {
            if (!require(node.isArray(), path)) {
                return;
            }
            var element = ((ParameterizedType) type).getActualTypeArguments()[0];
            for (var i = 0; i < node.size(); i++) {
                requireShape(element, node.get(i), path + "/" + i);
            }
        } else if (raw.isRecord() && raw != Ects.class && raw != Hours.class) {
            if (require(node.isObject(), path)) {
                requireFields(type, raw.getRecordComponents(), node, path);
            }
        } else {
            require(node.isValueNode(), path);
        }
    }

    private void requireFields(Type type, RecordComponent[] components, JsonNode node, String path) {
        var known = Arrays.stream(components).map(RecordComponent::getName).toList();
        for (var name : node.propertyNames()) {
            if (!known.contains(name)) {
                refuse(RulesRefusal.RULES_UNKNOWN_FIELD, path + "/" + name);
            }
        }
        for (var component : components) {
            var field = node.get(component.getName());
            var optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (!optional || field != null && !field.isNull()) {
                var declared = component.getGenericType();
                var actual = declared instanceof TypeVariable<?>
                        ? ((ParameterizedType) type).getActualTypeArguments()[0]
                        : declared;
                requireShape(actual, field, path + "/" + component.getName());
            }
        }
    }

    private boolean require(boolean holds, String path) {
        if (!holds) {
            refuse(RulesRefusal.RULES_WRONG_VALUE, path);
        }
        return holds;
    }

    /** Notes the refusal with path and line first; a path that is not in the text has the line of what encloses it. */
    private void refuse(RulesRefusal refusal, String pointer, Object... more) {
        var enclosing = pointer;
        while (!lines.containsKey(enclosing) && enclosing.contains("/")) {
            enclosing = enclosing.substring(0, enclosing.lastIndexOf('/'));
        }
        var arguments = new Object[more.length + 2];
        arguments[0] = readable(pointer);
        arguments[1] = lines.getOrDefault(enclosing, 1);
        System.arraycopy(more, 0, arguments, 2, more.length);
        problems.add(new RuleViolation(refusal, arguments));
    }

    private static String readable(String pointer) {
        return pointer.replaceAll("/(\\d+)", "[$1]").replace('/', '.').replaceFirst("^\\.", "");
    }

    private static String pathOf(DatabindException e) {
        return readable(e.getPath().stream()
                .map(at -> "/" + (at.getPropertyName() == null ? at.getIndex() : at.getPropertyName()))
                .collect(Collectors.joining()));
    }

    private static SimpleModule amounts() {
        return new SimpleModule()
                .addSerializer(Ects.class, new StdSerializer<>(Ects.class) {
                    @Override
                    public void serialize(Ects value, JsonGenerator out, SerializationContext context) {
                        out.writeNumber(value.value());
                    }
                })
                .addSerializer(Hours.class, new StdSerializer<>(Hours.class) {
                    @Override
                    public void serialize(Hours value, JsonGenerator out, SerializationContext context) {
                        out.writeNumber(value.value());
                    }
                })
                .addDeserializer(Ects.class, new StdDeserializer<>(Ects.class) {
                    @Override
                    public Ects deserialize(JsonParser in, DeserializationContext context) {
                        return new Ects(in.readValueAs(BigDecimal.class));
                    }
                })
                .addDeserializer(Hours.class, new StdDeserializer<>(Hours.class) {
                    @Override
                    public Hours deserialize(JsonParser in, DeserializationContext context) {
                        return new Hours(in.readValueAs(BigDecimal.class));
                    }
                });
    }
}
