package org.kring.experiments.scenario;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Records that are told apart by their shape, see {@link ByShape}. */
final class Shapes {

    private enum Shape {
        ONE("a single value"),
        LIST("a list, as in [a, b]"),
        BLOCK("a block of keys");

        private final String words;

        Shape(String words) {
            this.words = words;
        }
    }

    private Shapes() {}

    static boolean isByShape(Class<?> type) {
        return type.isAnnotationPresent(ByShape.class);
    }

    /** Reads a value of a type that is marked so. */
    static Object value(Class<?> type, Node node, Place place) {
        Shape shape = shape(node);
        Class<?> chosen = chosen(type, shape)
                .orElseThrow(
                        () -> place.refuse("needed is %s, but this is %s".formatted(describe(type), Kinds.show(node))));
        if (shape == Shape.BLOCK) {
            return RecordReader.value(chosen, node, place);
        }
        RecordComponent only = chosen.getRecordComponents()[0];
        Node whole = new Node.Mapping(node.line(), Map.of(only.getName(), new Node.Entry(node.line(), node)));
        return RecordReader.value(chosen, whole, place);
    }

    /** What a record of such a type stands for in a file. */
    static Node node(Record value, Node.Mapping content) {
        return shape(value.getClass()) == Shape.BLOCK
                ? content
                : Kinds.entry(
                                content.entries(),
                                value.getClass().getRecordComponents()[0].getName())
                        .value();
    }

    static String describe(Class<?> type) {
        return List.of(Shape.values()).stream()
                .filter(shape -> chosen(type, shape).isPresent())
                .map(shape -> shape.words)
                .collect(Collectors.joining(" or "));
    }

    private static Optional<Class<?>> chosen(Class<?> type, Shape shape) {
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            if (shape(permitted) == shape) {
                return Optional.of(permitted);
            }
        }
        return Optional.empty();
    }

    private static Shape shape(Node node) {
        return node instanceof Node.Sequence ? Shape.LIST : node instanceof Node.Mapping ? Shape.BLOCK : Shape.ONE;
    }

    private static Shape shape(Class<?> record) {
        RecordComponent[] components = record.getRecordComponents();
        if (components.length != 1) {
            return Shape.BLOCK;
        }
        return components[0].getType() == List.class ? Shape.LIST : Shape.ONE;
    }
}
