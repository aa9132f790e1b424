package org.kring.experiments.scenario;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Prints nodes as YAML for people or as JSON for programs; the same nodes give the same bytes. */
final class NodeText {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][-A-Za-z0-9_./()]*( [-A-Za-z0-9_./()]+)*");
    private static final Pattern WORD = Pattern.compile("(?i)null|true|false|yes|no|on|off|y|n");

    /** What stands for itself in JSON without quotes, and other numbers of YAML, which would be words with them. */
    private static final Pattern BARE = Pattern.compile("true|false|null|[-+]?[.0-9][-+.0-9eE]*");

    private static final int FLOW_WIDTH = 100;
    private static final String INDENT = "  ";

    private NodeText() {}

    /** Block style, with small blocks and lists of scalars on one line. */
    static String yaml(Node.Mapping node) {
        StringBuilder out = new StringBuilder();
        block(out, node, "");
        return out.toString();
    }

    /** Indented JSON. */
    static String json(Node node) {
        StringBuilder out = new StringBuilder();
        json(out, node, "");
        return out.append('\n').toString();
    }

    private static void block(StringBuilder out, Node.Mapping mapping, String indent) {
        mapping.entries().forEach((key, entry) -> {
            out.append(indent).append(key).append(':');
            value(out, entry.value(), indent);
        });
    }

    private static void value(StringBuilder out, Node node, String indent) {
        if (isShort(node)) {
            out.append(' ').append(flow(node)).append('\n');
        } else if (node instanceof Node.Mapping mapping) {
            out.append('\n');
            block(out, mapping, indent + INDENT);
        } else if (node instanceof Node.Sequence sequence) {
            out.append('\n');
            for (Node item : sequence.items()) {
                item(out, item, indent + INDENT);
            }
        }
    }

    private static void item(StringBuilder out, Node item, String indent) {
        if (item instanceof Node.Mapping mapping && !mapping.entries().isEmpty()) {
            StringBuilder inner = new StringBuilder();
            block(inner, mapping, indent + INDENT);
            out.append(indent).append("- ").append(inner.substring(indent.length() + 2));
        } else {
            out.append(indent).append("- ").append(flow(item)).append('\n');
        }
    }

    private static boolean isShort(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().allMatch(item -> item instanceof Node.Scalar);
        }
        return !(node instanceof Node.Mapping mapping)
                || mapping.entries().isEmpty()
                || (depth(mapping) <= 2 && flow(mapping).length() <= FLOW_WIDTH);
    }

    private static int depth(Node node) {
        return node instanceof Node.Mapping mapping
                ? 1
                        + mapping.entries().values().stream()
                                .mapToInt(entry -> depth(entry.value()))
                                .max()
                                .orElse(0)
                : 0;
    }

    /** On one line. */
    static String flow(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + flow(entry.getValue().value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().map(NodeText::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        Node.Scalar scalar = (Node.Scalar) node;
        boolean plain = PLAIN.matcher(scalar.text()).matches()
                && !WORD.matcher(scalar.text()).matches();
        return scalar.quoted() && !plain ? quote(scalar.text()) : scalar.text();
    }

    private static void json(StringBuilder out, Node node, String indent) {
        if (node instanceof Node.Mapping mapping) {
            List<Map.Entry<String, Node.Entry>> entries =
                    List.copyOf(mapping.entries().entrySet());
            out.append('{');
            for (int i = 0; i < entries.size(); i++) {
                out.append(i == 0 ? "\n" : ",\n").append(indent).append(INDENT);
                out.append(quote(entries.get(i).getKey())).append(": ");
                json(out, entries.get(i).getValue().value(), indent + INDENT);
            }
            out.append(entries.isEmpty() ? "}" : "\n" + indent + "}");
        } else if (node instanceof Node.Sequence sequence) {
            String separator = "";
            out.append('[');
            for (Node item : sequence.items()) {
                out.append(separator);
                json(out, item, indent + INDENT);
                separator = ", ";
            }
            out.append(']');
        } else {
            Node.Scalar scalar = (Node.Scalar) node;
            boolean isBare = !scalar.quoted() && BARE.matcher(scalar.text()).matches();
            out.append(isBare ? scalar.text() : quote(scalar.text()));
        }
    }

    /** A string that JSON and YAML read alike. */
    static String quote(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c < 0x20 || c == 0x7f || (c >= 0x80 && c < 0xa0) || c == 0x2028 || c == 0x2029 || c == 0xfeff) {
                out.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
            } else {
                out.append((char) c);
            }
        });
        return out.append('"').toString();
    }
}
