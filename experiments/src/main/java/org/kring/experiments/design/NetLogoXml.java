package org.kring.experiments.design;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the experiments of a file of BehaviorSpace: the exported XML of NetLogo 4 to 6, that of NetLogo 7, and the part
 * {@code <experiments>} of a model. A document type is passed over, and nothing outside the file is read.
 */
final class NetLogoXml {

    private static final Set<String> FRAMES = Set.of("constants", "subExperiments", "metrics");
    private static final String BEGIN = "<experiments";
    private static final String END = "</experiments>";

    private final DesignFile file;
    private final int linesBefore;
    private final XMLStreamReader reader;
    private final List<NetLogoExperiment> experiments = new ArrayList<>();

    private NetLogoXml(DesignFile file, int linesBefore, XMLStreamReader reader) {
        this.file = file;
        this.linesBefore = linesBefore;
        this.reader = reader;
    }

    /** The experiments of a file, at least one. */
    static List<NetLogoExperiment> read(DesignFile file) {
        String text = file.text();
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END, Math.max(begin, 0));
        if (begin < 0 || end < 0) {
            throw file.refuse(
                    "there is no <experiments> in it.",
                    "the experiments are in another file, or were not exported from NetLogo.");
        }
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        int before =
                (int) text.substring(0, begin).chars().filter(c -> c == '\n').count();
        String part = text.substring(begin, end + END.length());
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(part));
            NetLogoXml xml = new NetLogoXml(file, before, reader);
            xml.experiments();
            return xml.experiments;
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            throw file.refuse(
                    before + Math.max(1, line),
                    "this is not XML: " + String.valueOf(e.getMessage()).replace('\n', ' '),
                    "a tag or a quotation mark was not closed.");
        }
    }

    private void experiments() throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("experiment")) {
                experiments.add(experiment());
            }
        }
        if (experiments.isEmpty()) {
            throw file.refuse("there is no <experiment> in it.", "another file was meant.");
        }
    }

    private NetLogoExperiment experiment() throws XMLStreamException {
        NetLogoExperiment experiment = new NetLogoExperiment(
                attribute("name", ""),
                repetitions(attribute("repetitions", "1")),
                !attribute("sequentialRunOrder", "true").equals("false"),
                line());
        if (!attribute("timeLimit", "").isEmpty()) {
            experiment.note("timeLimit", attribute("timeLimit", ""));
        }
        boolean inSubExperiment = false;
        for (int event = reader.next(); !isEnd(event, "experiment"); event = reader.next()) {
            if (isEnd(event, "subExperiment")) {
                inSubExperiment = false;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                inSubExperiment |= element(experiment, inSubExperiment);
            }
        }
        return experiment;
    }

    /** Takes over one element; true if a subexperiment begins with it. */
    private boolean element(NetLogoExperiment experiment, boolean inSubExperiment) throws XMLStreamException {
        String name = reader.getLocalName();
        switch (name) {
            case "subExperiment" -> experiment.beginSubExperiment();
            case "enumeratedValueSet" -> experiment.add(enumerated(), inSubExperiment);
            case "steppedValueSet" -> experiment.add(stepped(), inSubExperiment);
            case "timeLimit" -> experiment.note(name, attribute("steps", ""));
            default -> {
                if (!FRAMES.contains(name)) {
                    experiment.note(name, reader.getElementText().strip());
                }
            }
        }
        return name.equals("subExperiment");
    }

    private NetLogoExperiment.ValueSet enumerated() throws XMLStreamException {
        int line = line();
        String variable = attribute("variable");
        List<String> values = new ArrayList<>();
        for (int event = reader.next(); !isEnd(event, "enumeratedValueSet"); event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                String literal = attribute("value");
                try {
                    values.add(NetLogoValues.literal(literal));
                } catch (IllegalArgumentException e) {
                    throw refuse(line(), variable, e);
                }
            }
        }
        return new NetLogoExperiment.ValueSet(variable, values, line);
    }

    private NetLogoExperiment.ValueSet stepped() {
        String variable = attribute("variable");
        try {
            List<String> values = NetLogoValues.stepped(attribute("first"), attribute("step"), attribute("last"));
            return new NetLogoExperiment.ValueSet(variable, values, line());
        } catch (IllegalArgumentException e) {
            throw refuse(line(), variable, e);
        }
    }

    private RuntimeException refuse(int line, String variable, IllegalArgumentException e) {
        return file.refuse(line, variable + ": " + e.getMessage() + ".", "NetLogo can write the experiment anew.");
    }

    private int repetitions(String text) {
        try {
            int repetitions = Integer.parseInt(text.strip());
            if (repetitions >= 1) {
                return repetitions;
            }
        } catch (NumberFormatException e) {
            // refused below, as a number below 1 is
        }
        throw file.refuse(
                line(), "repetitions must be a whole number from 1, but was %s.".formatted(text), "1 was meant.");
    }

    private String attribute(String name) {
        String value = reader.getAttributeValue(null, name);
        if (value == null) {
            throw file.refuse(
                    line(),
                    "<%s> has no %s.".formatted(reader.getLocalName(), name),
                    "NetLogo can write the experiment anew.");
        }
        return value;
    }

    private String attribute(String name, String otherwise) {
        @Nullable String value = reader.getAttributeValue(null, name);
        return value == null ? otherwise : value;
    }

    private boolean isEnd(int event, String name) {
        return event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(name);
    }

    private int line() {
        return linesBefore + reader.getLocation().getLineNumber();
    }
}
