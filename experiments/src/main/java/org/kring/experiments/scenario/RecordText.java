package org.kring.experiments.scenario;

import java.nio.file.Path;
import org.kring.model.scenario.Scenario;

/**
 * Records as text: YAML that people write, JSON that programs keep. Reading is strict; what is written is read back as an
 * equal record. A scenario may be given by what differs from a built-in one.
 */
public final class RecordText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private RecordText() {}

    /**
     * Reads a record from a file.
     *
     * @param type the record
     * @param file a YAML or JSON file in UTF-8
     * @param example command that shows a file that works, for the message
     * @return the record
     * @param <T> the record
     * @throws InputException if the file cannot be read or does not fit
     */
    public static <T extends Record> T read(Class<T> type, Path file, String example) {
        return parse(type, UserFiles.text(file), file.toString(), example);
    }

    /**
     * Reads a record from a text.
     *
     * @param type the record
     * @param text YAML or JSON
     * @param file name of the file, for the message
     * @param example command that shows a file that works, for the message
     * @return the record
     * @param <T> the record
     * @throws InputException if the text does not fit
     */
    public static <T extends Record> T parse(Class<T> type, String text, String file, String example) {
        String content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        Place top = new Place(file, Node.NO_LINE, "", example);
        Node node = YamlTree.parse(content, top);
        Node whole = type == Scenario.class ? BasedOn.resolve(node, top, Catalogue.scenarios(), Catalogue::text) : node;
        return type.cast(RecordReader.value(type, whole, top));
    }

    /**
     * Writes a record for people.
     *
     * @param record a record
     * @return YAML
     */
    public static String yaml(Record record) {
        return NodeText.yaml(RecordWriter.of(record));
    }

    /**
     * Writes a record for programs.
     *
     * @param record a record
     * @return indented JSON with a line end; equal records give equal bytes
     */
    public static String json(Record record) {
        return NodeText.json(RecordWriter.of(record));
    }
}
