package org.kring.experiments.scenario;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns records into nodes: the inverse of {@link RecordReader}. */
final class RecordWriter {

    private RecordWriter() {}

    /**
     * The nodes of a record.
     *
     * @param record a record
     * @return what a file would say, without components that are off
     */
    static Node.Mapping of(Object record) {
        return of(record, false);
    }

    /**
     * The nodes of a record with all its components.
     *
     * @param record a record
     * @return what a file could say at most
     */
    static Node.Mapping whole(Object record) {
        return of(record, true);
    }

    private static Node.Mapping of(Object record, boolean whole) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = Kinds.component(component, record);
            if (whole || !Kinds.isOffByDefault(component) || !value.equals(Kinds.off(component))) {
                Node node = node(component.getGenericType(), value, whole);
                entries.put(component.getName(), new Node.Entry(Node.NO_LINE, node));
            }
        }
        return new Node.Mapping(Node.NO_LINE, entries);
    }

    private static Node node(Type type, Object value, boolean whole) {
        if (value instanceof List<?> list) {
            Type item = ((ParameterizedType) type).getActualTypeArguments()[0];
            return new Node.Sequence(
                    Node.NO_LINE,
                    list.stream().map(each -> node(item, each, whole)).toList());
        }
        if (value instanceof Map<?, ?> map) {
            return map(((ParameterizedType) type).getActualTypeArguments()[1], map, whole);
        }
        if (value instanceof YamlValue yaml) {
            return yaml.node();
        }
        if (value instanceof Record record && Shapes.isByShape((Class<?>) type)) {
            return Shapes.node(record, of(record, whole));
        }
        if (value instanceof Record && ((Class<?>) type).isSealed()) {
            return variant(value, whole);
        }
        return value instanceof Record ? of(value, whole) : scalar(value);
    }

    private static Node map(Type type, Map<?, ?> map, boolean whole) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        map.forEach((key, value) -> entries.put(
                key instanceof Enum<?> constant ? Names.lowerCamel(constant.name()) : key.toString(),
                new Node.Entry(Node.NO_LINE, node(type, value, whole))));
        return new Node.Mapping(Node.NO_LINE, entries);
    }

    private static Node variant(Object value, boolean whole) {
        String name = Names.lowerCamel(value.getClass().getSimpleName());
        Node.Mapping content = of(value, whole);
        return content.entries().isEmpty()
                ? new Node.Scalar(Node.NO_LINE, name, true)
                : new Node.Mapping(Node.NO_LINE, Map.of(name, new Node.Entry(Node.NO_LINE, content)));
    }

    private static Node.Scalar scalar(Object value) {
        if (value instanceof Enum<?> constant) {
            return new Node.Scalar(Node.NO_LINE, Names.lowerCamel(constant.name()), true);
        }
        return new Node.Scalar(Node.NO_LINE, text(value), value instanceof String);
    }

    /** Numbers as short as they can be read back: 7 for 7.0, 1.0e-4 as it is. */
    static String text(Object value) {
        String text = value.toString().toLowerCase(Locale.ROOT);
        if (value instanceof Double) {
            return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        }
        return value.toString();
    }
}
