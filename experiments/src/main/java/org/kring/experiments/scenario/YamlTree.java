package org.kring.experiments.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads YAML, and so JSON, into nodes that know their lines; refuses duplicate keys, anchors and tags. */
final class YamlTree {

    private static final YAMLFactory FACTORY = new YAMLFactory();

    private static final Pattern FOUND = Pattern.compile("([^\\n]+)\\n in [^\\n]*, line (\\d+), column");

    private final String text;
    private final YAMLParser parser;

    private int at;
    private int atCodePoint;

    private YamlTree(String text, YAMLParser parser) {
        this.text = text;
        this.parser = parser;
    }

    /**
     * Reads a text.
     *
     * @param text the whole file
     * @param top the top of the file
     * @return what it says
     */
    static Node parse(String text, Place top) {
        try (YAMLParser parser = FACTORY.createParser(text)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw top.refuse("the file is empty");
            }
            YamlTree tree = new YamlTree(text, parser);
            Node node = tree.node(first, top);
            if (parser.nextToken() != null) {
                throw top.at(tree.line()).refuse("a second document begins here; one file holds one");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw noYaml(e, top);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The parser tells what it was reading and where that began, and then, where it knows, what it came upon and where. */
    private static InputException noYaml(JsonProcessingException e, Place top) {
        String message = e.getOriginalMessage();
        int line = e.getLocation() == null ? Node.NO_LINE : e.getLocation().getLineNr();
        String problem = message.lines().findFirst().orElse("");
        Matcher found = FOUND.matcher(message);
        while (found.find()) {
            problem = found.group(1);
            line = Integer.parseInt(found.group(2));
        }
        return top.at(line)
                .refuse(
                        "this is not YAML: " + problem,
                        problem.contains("TAB")
                                ? "blanks in place of the tab help."
                                : "a colon, a quote or the indentation is wrong there or one line above.");
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private Node node(JsonToken token, Place place) throws IOException {
        if (parser.isCurrentAlias() || parser.getObjectId() != null || parser.getTypeId() != null || begins("&!*")) {
            throw place.at(line()).refuse("anchors, aliases and tags are not read", "write the value out.");
        }
        return switch (token) {
            case START_OBJECT -> mapping(place);
            case START_ARRAY -> sequence(place);
            case VALUE_NULL -> isQuoted() ? scalar() : new Node.Empty(line());
            default -> scalar();
        };
    }

    private Node scalar() throws IOException {
        return new Node.Scalar(line(), parser.getText(), isQuoted());
    }

    private boolean isQuoted() {
        return begins("\"'|>");
    }

    /**
     * Looks at the first character in the file, because the parser does not tell how a scalar was written. The parser counts
     * code points; it is counted on from the token before, so that long files take no longer for each line.
     */
    private boolean begins(String characters) {
        int codePoint = (int) parser.currentTokenLocation().getCharOffset();
        at = text.offsetByCodePoints(at, codePoint - atCodePoint);
        atCodePoint = codePoint;
        return at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
    }

    private Node mapping(Place place) throws IOException {
        int begin = line();
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int keyLine = line();
            Place child = place.child(key, keyLine);
            Node.Entry first = entries.get(key);
            if (first != null) {
                throw child.refuse(
                        "the key %s stands here a second time; the first is on line %d".formatted(key, first.line()),
                        "one of the two is a leftover.");
            }
            entries.put(key, new Node.Entry(keyLine, node(parser.nextToken(), child)));
        }
        return new Node.Mapping(begin, entries);
    }

    private Node sequence(Place place) throws IOException {
        int begin = line();
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(token, place.item(items.size(), line())));
        }
        return new Node.Sequence(begin, items);
    }
}
