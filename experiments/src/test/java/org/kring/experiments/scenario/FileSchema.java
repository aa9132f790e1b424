package org.kring.experiments.scenario;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.kring.model.scenario.PlatformRegime;

/**
 * Makes the JSON Schema of a kind of file from the record that reads it, with the rules of {@link RecordReader}. A scenario may
 * also say only what differs from a built-in one; lists stand there as a whole, blocks in part.
 */
final class FileSchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String PARTIAL = "partial.";

    private final ComponentNotes notes;
    private final AllowedRanges ranges;
    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    private FileSchema(ComponentNotes notes, AllowedRanges ranges) {
        this.notes = notes;
        this.ranges = ranges;
    }

    /**
     * The schema of a file.
     *
     * @param root record that reads it
     * @param title what the file is
     * @param bases what it may be based on; none if it must be whole
     */
    static ObjectNode of(Class<?> root, String title, List<String> bases, ComponentNotes notes, AllowedRanges ranges) {
        FileSchema schema = new FileSchema(notes, ranges);
        ObjectNode top = object();
        top.put("$schema", DIALECT).put("title", title);
        ObjectNode whole = schema.reference(root, false);
        if (bases.isEmpty()) {
            top.setAll(whole);
        } else {
            ObjectNode part = schema.reference(root, true);
            ObjectNode base = object().put("description", "The built-in scenario from which this one differs.");
            base.set("enum", texts(bases));
            ObjectNode partial = Objects.requireNonNull(schema.definitions.get(PARTIAL + name(root)));
            partial.withObject("/properties").set("basedOn", base);
            top.set("if", object().set("required", texts(List.of("basedOn"))));
            top.set("then", part);
            top.set("else", whole);
        }
        ObjectNode definitions = top.putObject("$defs");
        schema.definitions.forEach(definitions::set);
        return top;
    }

    private ObjectNode reference(Class<?> type, boolean partial) {
        String name = (partial ? PARTIAL : "") + name(type);
        if (!definitions.containsKey(name)) {
            // Before its content is made, which may refer to it.
            definitions.put(name, object());
            definitions.put(name, definition(type, partial));
        }
        return object().put("$ref", "#/$defs/" + name);
    }

    private ObjectNode definition(Class<?> type, boolean partial) {
        if (type.isRecord()) {
            return record(type, partial);
        }
        return Shapes.isByShape(type) ? byShape(type) : variants(type, partial);
    }

    private ObjectNode record(Class<?> type, boolean partial) {
        ObjectNode record = object().put("type", "object");
        describe(record, notes.of(type));
        ObjectNode properties = record.putObject("properties");
        for (RecordComponent component : type.getRecordComponents()) {
            properties.set(component.getName(), component(type, component, partial));
        }
        record.put("additionalProperties", false);
        List<String> needed = needed(type);
        if (!partial && !needed.isEmpty()) {
            record.set("required", texts(needed));
        }
        return record;
    }

    private ObjectNode component(Class<?> type, RecordComponent component, boolean partial) {
        ObjectNode schema = value(component.getGenericType(), type, component, partial);
        describe(schema, notes.of(type, component));
        notes.addTo(schema, type, component);
        return schema;
    }

    /** A record that is told apart by its shape stands for its only component, or for its block. */
    private ObjectNode byShape(Class<?> type) {
        ObjectNode schema = object();
        describe(schema, notes.of(type));
        ArrayNode any = schema.putArray("anyOf");
        for (Class<?> shape : type.getPermittedSubclasses()) {
            RecordComponent[] components = shape.getRecordComponents();
            any.add(components.length == 1 ? component(shape, components[0], false) : reference(shape, false));
        }
        return schema;
    }

    private ObjectNode variants(Class<?> type, boolean partial) {
        ObjectNode schema = object();
        describe(schema, notes.of(type));
        Map<String, Class<?>> variants = Kinds.variants(type);
        ArrayNode any = schema.putArray("anyOf");
        List<String> alone = variants.entrySet().stream()
                .filter(variant -> needed(variant.getValue()).isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        if (!alone.isEmpty()) {
            any.addObject().set("enum", texts(alone));
        }
        ObjectNode block = any.addObject().put("type", "object");
        block.put("additionalProperties", false).put("minProperties", 1);
        if (!partial) {
            block.put("maxProperties", 1);
        }
        ObjectNode properties = block.putObject("properties");
        variants.forEach((name, variant) -> properties.set(name, reference(variant, partial)));
        return schema;
    }

    private ObjectNode value(Type type, Class<?> owner, RecordComponent component, boolean partial) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class
                    ? list(generic, owner, component)
                    : map(generic.getActualTypeArguments(), owner, component, partial);
        }
        Class<?> raw = Kinds.unboxed(type);
        if (raw == PlatformRegime.class) {
            ObjectNode platform = object();
            ArrayNode any = platform.putArray("anyOf");
            any.addObject().set("enum", texts(Catalogue.platforms()));
            any.add(reference(raw, partial));
            return platform;
        }
        if (raw == YamlValue.class) {
            return object().set("not", object().put("type", "null"));
        }
        if (raw.isRecord() || (raw.isSealed() && !raw.isEnum())) {
            return reference(raw, partial);
        }
        return raw.isEnum() ? object().set("enum", texts(Names.ofEnum(raw))) : simple(raw, owner, component);
    }

    private ObjectNode list(ParameterizedType type, Class<?> owner, RecordComponent component) {
        ObjectNode list = object().put("type", "array");
        list.set("items", value(type.getActualTypeArguments()[0], owner, component, false));
        return list;
    }

    private ObjectNode map(Type[] types, Class<?> owner, RecordComponent component, boolean partial) {
        ObjectNode map = object().put("type", "object");
        ObjectNode item = value(types[1], owner, component, partial);
        if (types[0] == String.class) {
            map.set("additionalProperties", item);
            return map;
        }
        ObjectNode properties = map.putObject("properties");
        Names.ofEnum((Class<?>) types[0]).forEach(name -> properties.set(name, item.deepCopy()));
        map.put("additionalProperties", false);
        return map;
    }

    private ObjectNode simple(Class<?> type, Class<?> owner, RecordComponent component) {
        if (type == boolean.class) {
            return object().put("type", "boolean");
        }
        if (type == String.class) {
            ObjectNode text = object().put("type", "string");
            return ranges.isName(owner, component.getName())
                    ? text.put("pattern", "^[a-z0-9]+(-[a-z0-9]+)*$").put("maxLength", 60)
                    : text;
        }
        boolean whole = type != double.class;
        ObjectNode number = object().put("type", whole ? "integer" : "number");
        ranges.addTo(number, owner, component.getName(), whole);
        return number;
    }

    private static List<String> needed(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .filter(each -> !Kinds.isOffByDefault(each))
                .map(RecordComponent::getName)
                .toList();
    }

    /** With the type around it, because several have a part of the same name. */
    private static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : name(outer) + "." + type.getSimpleName();
    }

    private static void describe(ObjectNode schema, String text) {
        if (!text.isEmpty()) {
            schema.put("description", text);
        }
    }

    static ArrayNode texts(List<String> texts) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
