package org.kring.viz.classroom;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeSet;
import org.kring.viz.text.Language;

/** The words of the page, in the languages that it speaks. */
final class Texts {

    private static final String BUNDLE = "org.kring.viz.classroom.texts";

    private Texts() {}

    /** The words of a language: keys and sentences. */
    static ResourceBundle of(Language language) {
        return ResourceBundle.getBundle(
                BUNDLE, language.locale(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** The words of a language as one object of JSON, in the order of their keys. */
    static String json(Language language) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ResourceBundle bundle = of(language);
        for (String key : new TreeSet<>(bundle.keySet())) {
            root.put(key, bundle.getString(key));
        }
        return root.toString();
    }
}
