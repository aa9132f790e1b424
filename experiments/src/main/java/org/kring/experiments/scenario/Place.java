package org.kring.experiments.scenario;

/**
 * A place in a file, as messages name it.
 *
 * @param file name of the file as the user knows it
 * @param line line from 1, or {@link Node#NO_LINE}
 * @param path dotted path in the file, empty at the top
 * @param example command that shows a file that works
 */
record Place(String file, int line, String path, String example) {

    Place child(String key, int childLine) {
        return new Place(
                file,
                childLine == Node.NO_LINE ? line : childLine,
                path.isEmpty() ? Kinds.brief(key) : path + "." + Kinds.brief(key),
                example);
    }

    Place item(int index, int itemLine) {
        return new Place(file, itemLine == Node.NO_LINE ? line : itemLine, path + "[" + index + "]", example);
    }

    Place at(int otherLine) {
        return new Place(file, otherLine == Node.NO_LINE ? line : otherLine, path, example);
    }

    /** The exception to throw for a problem here, with the file that works as the way out. */
    InputException refuse(String problem) {
        return refuse(problem, "a file that works helps: " + nearestExample() + " prints one.");
    }

    /** A strategy that has the part in question, where the usual example leaves it out. */
    private String nearestExample() {
        String part = path.split("[.\\[]", 2)[0];
        return example.equals(Catalogue.STRATEGY_EXAMPLE) && Catalogue.STRATEGIES_WITH_PART.containsKey(part)
                ? "kring show " + Catalogue.STRATEGIES_WITH_PART.get(part)
                : example;
    }

    InputException refuse(String problem, String wayOut) {
        return new InputException(this + ": " + problem, wayOut);
    }

    @Override
    public String toString() {
        return file + (line == Node.NO_LINE ? "" : ", line " + line) + (path.isEmpty() ? "" : ", " + path);
    }
}
