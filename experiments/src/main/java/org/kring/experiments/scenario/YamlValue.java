package org.kring.experiments.scenario;

/**
 * A value of any kind, as it stands in a YAML file: a number, a name, a list or a block.
 *
 * @param text YAML on one line, such as {@code 7}, {@code facebook} or {@code {redirect: {clicks: 1}}}
 */
public record YamlValue(String text) {

    /** Nothing was said. */
    public static final YamlValue OFF = new YamlValue("");

    static YamlValue of(Node node) {
        return new YamlValue(NodeText.flow(node));
    }

    Node node() {
        return YamlTree.parse(text, new Place("the value " + text, Node.NO_LINE, "", "kring list parameters"));
    }
}
