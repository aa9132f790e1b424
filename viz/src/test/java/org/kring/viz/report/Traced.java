package org.kring.viz.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kring.viz.text.Cited;
import org.kring.viz.text.Cited.Term;
import org.kring.viz.text.Language;
import org.kring.viz.text.Markup;

/** Whether numbers and figures name cells of their folder that are there, and that hold what they say. */
public final class Traced {

    private static final Pattern NUMBER = Pattern.compile(
            "data-source=\"([^\"]+)\" data-factor=\"([^\"]+)\"(?: data-offset=\"([^\"]+)\")?>([^<]+)</t?span>");

    private static final Pattern METADATA = Pattern.compile("<metadata>(.*)</metadata>", Pattern.DOTALL);

    private static final Pattern DIGITS = Pattern.compile("[0-9][0-9.,]*");

    private static final Pattern SOURCES = Pattern.compile("data-sources=\"([^\"]*)\"");

    private Traced() {}

    /**
     * Every number of a page is that of its cells, at the digits that the page writes.
     *
     * @param folder study folder
     * @param html page
     * @param group sign between thousands
     * @param decimal sign before decimals
     * @return how many numbers there are
     * @throws IOException if a table cannot be read
     */
    public static int numbers(Path folder, String html, String group, String decimal) throws IOException {
        List<MatchResult> numbers = NUMBER.matcher(html).results().toList();
        Sources sources = new Sources(folder);
        for (MatchResult each : numbers) {
            String[] cells = each.group(1).split(" \\| ", -1);
            String[] factors = each.group(2).split(" \\| ", -1);
            List<Term> terms = new ArrayList<>();
            for (int i = 0; i < cells.length; i++) {
                terms.add(new Term(cells[i], Double.parseDouble(factors[i])));
            }
            double offset = each.group(3) == null ? 0.0 : Double.parseDouble(each.group(3));
            String quoted = sources.quoted(cells[0]);
            if (!quoted.isEmpty()) {
                assertThat(each.group(4)).as("%s", each.group(1)).isEqualTo(Markup.escaped(quoted));
                continue;
            }
            double there = sources.value(new Cited(each.group(4), terms, offset));
            String digits =
                    each.group(4).replace(group, "").replace(decimal, ".").replace("+", "");
            double here = Double.parseDouble(digits.replace('\u2212', '-'));
            int decimals = digits.contains(".") ? digits.length() - digits.indexOf('.') - 1 : 0;
            assertThat(here)
                    .as("%s from %s", each.group(4), each.group(1))
                    .isCloseTo(there, within(0.5 * Math.pow(10.0, -decimals) * (1.0 + 1e-6)));
        }
        return numbers.size();
    }

    /**
     * Every figure of a folder names tables and columns that are there, and every number of its alternative text and caption is
     * that of its cells, part of the words, or one of the question.
     *
     * @param folder folder with {@code figures}, or with figures in it
     * @param ofTheQuestion numbers that were asked for, such as a threshold
     * @return how many numbers with cells there are
     * @throws IOException if a figure or a table cannot be read
     */
    public static int figures(Path folder, String... ofTheQuestion) throws IOException {
        Path figures = Files.isDirectory(folder.resolve("figures")) ? folder.resolve("figures") : folder;
        List<Path> drawn;
        try (Stream<Path> files = Files.list(figures)) {
            drawn = files.filter(file -> file.toString().endsWith(".svg")).toList();
        }
        assertThat(drawn).isNotEmpty();
        int numbers = 0;
        for (Path figure : drawn) {
            String svg = Files.readString(figure);
            List<MatchResult> sources = SOURCES.matcher(svg).results().toList();
            assertThat(sources).as("sources of %s", figure).hasSize(1);
            for (String place : sources.get(0).group(1).split(" \\| ", -1)) {
                assertThat(problem(folder, place)).as("%s in %s", place, figure).isEmpty();
            }
            numbers += told(folder, figure, svg, ofTheQuestion);
        }
        return numbers;
    }

    private static int told(Path folder, Path figure, String svg, String... ofTheQuestion) throws IOException {
        Matcher metadata = METADATA.matcher(svg);
        assertThat(metadata.find()).as("numbers of %s", figure).isTrue();
        String told = metadata.group(1);
        Set<String> own = ofTheWords(Language.ENGLISH);
        own.addAll(List.of(ofTheQuestion));
        own.addAll(levels(folder));
        String rest = NUMBER.matcher(told.replaceAll("<tspan class=\"n\" ", "")).replaceAll(" ");
        assertThat(own).as("numbers without a cell in %s", figure).containsAll(digits(rest.replaceAll("<[^>]*>", " ")));
        return numbers(folder, told, ",", ".");
    }

    /** The levels of the factors of a sweep, which say at which point a number was found. */
    private static List<String> levels(Path folder) throws IOException {
        Path points = folder.resolve("analysis").resolve("points.csv");
        if (!Files.exists(points)) {
            return List.of();
        }
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(points)) {
            return csv.stream()
                    .flatMap(row -> row.getHeader().stream()
                            .filter(column -> column.contains("."))
                            .flatMap(column -> digits(row.getField(column)).stream()))
                    .distinct()
                    .toList();
        }
    }

    /**
     * The numbers that figures have in their words: confidence, ages, points of a scale, days of a definition.
     *
     * @param language the language
     * @return the numbers, in digits
     */
    public static Set<String> ofTheWords(Language language) {
        ResourceBundle bundle = ResourceBundle.getBundle("org.kring.viz.text.figures", language.locale());
        Set<String> own = new TreeSet<>();
        for (String key : bundle.keySet()) {
            own.addAll(digits(bundle.getString(key).replaceAll("\\{[^}]*}", "")));
        }
        return own;
    }

    /**
     * The numbers of a text.
     *
     * @param text any text
     * @return its numbers, in digits
     */
    public static List<String> digits(String text) {
        return DIGITS.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(each -> each.replaceAll("[.,]+$", ""))
                .toList();
    }

    /**
     * What is wrong with a place.
     *
     * @param folder study folder
     * @param place file with columns, or of JSON with a pointer
     * @return what is not there; empty if all is
     * @throws IOException if the file cannot be read
     */
    static String problem(Path folder, String place) throws IOException {
        int cut = place.indexOf('#');
        if (cut < 0) {
            return "no columns in '" + place + "'";
        }
        Path file = folder.resolve(place.substring(0, cut));
        if (!Files.isRegularFile(file)) {
            return "no file " + file;
        }
        String columns = place.substring(cut + 1);
        if (file.toString().endsWith(".json")) {
            JsonNode node = new ObjectMapper().readTree(file.toFile()).at(columns);
            return node.isMissingNode() ? "nothing at " + columns : "";
        }
        try (Stream<String> lines = Files.lines(file)) {
            List<String> head = List.of(lines.findFirst().orElse("").split(",", -1));
            List<String> missing = Arrays.stream(columns.split(",", -1))
                    .filter(column -> !head.contains(column))
                    .toList();
            return missing.isEmpty() ? "" : "no columns " + missing;
        }
    }
}
