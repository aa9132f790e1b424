package org.kring.viz.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What the browser tells a screen reader about the page. */
final class AccessibleTree {

    private static final Set<String> CONTROLS = Set.of(
            "button",
            "checkbox",
            "combobox",
            "link",
            "listbox",
            "progressbar",
            "radio",
            "slider",
            "spinbutton",
            "tab",
            "textbox",
            "ProgressIndicator");

    private final List<Part> parts;

    private AccessibleTree(List<Part> parts) {
        this.parts = parts;
    }

    /**
     * A part of the page.
     *
     * @param role what it is
     * @param name what it is called; empty if it has no name
     * @param focusable whether the keyboard reaches it
     */
    record Part(String role, String name, boolean focusable) {}

    /** The tree as it is now, without what is hidden. */
    static AccessibleTree of(Browser browser) {
        List<Part> parts = new ArrayList<>();
        Object nodes = browser.driver()
                .executeCdpCommand("Accessibility.getFullAXTree", Map.of())
                .get("nodes");
        for (Object each : (List<?>) Optional.ofNullable(nodes).orElse(List.of())) {
            Map<?, ?> node = (Map<?, ?>) each;
            if (!Boolean.TRUE.equals(node.get("ignored"))) {
                parts.add(new Part(value(node, "role"), value(node, "name"), isFocusable(node)));
            }
        }
        return new AccessibleTree(parts);
    }

    private static boolean isFocusable(Map<?, ?> node) {
        return node.get("properties") instanceof List<?> properties
                && properties.stream()
                        .anyMatch(each -> each instanceof Map<?, ?> property
                                && "focusable".equals(property.get("name"))
                                && "true".equals(value(property, "value")));
    }

    private static String value(Map<?, ?> node, String name) {
        return node.get(name) instanceof Map<?, ?> holder ? Objects.toString(holder.get("value"), "") : "";
    }

    /** What a person can press, choose, move or fill in, or reach with the keyboard; the page itself is none of these. */
    List<Part> controls() {
        return parts.stream()
                .filter(part -> CONTROLS.contains(part.role()) || part.focusable())
                .filter(part -> !part.role().equals("RootWebArea"))
                .toList();
    }

    /** Names of the pictures. */
    List<String> pictures() {
        return parts.stream()
                .filter(part -> part.role().equals("image") || part.role().equals("img"))
                .map(Part::name)
                .toList();
    }

    /** Names of the parts with a role. */
    List<String> names(String role) {
        return parts.stream()
                .filter(part -> part.role().equals(role))
                .map(Part::name)
                .toList();
    }
}
