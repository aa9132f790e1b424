package org.kring.viz.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.jfree.svg.SVGGraphics2D;
import org.kring.viz.text.Markup;

/**
 * Writes figures as SVG and PNG. The same figure gives the same bytes on the same machine; letters in a PNG, and line
 * breaks in both, follow the fonts of the machine.
 */
public final class FigureWriter {

    /** Width in px of the files in a study folder; PNG has twice as many pixels. */
    public static final int WIDTH = 800;

    private static final int PNG_SCALE = 2;

    private FigureWriter() {}

    /**
     * Writes {@code figures/NAME.svg} and {@code figures/NAME.png} for every figure.
     *
     * @param folder study folder; the folder {@code figures} is made if it is missing
     * @param figures the figures
     * @return the files written, in order
     * @throws IOException if a file cannot be written
     */
    public static List<Path> write(Path folder, List<Figure> figures) throws IOException {
        return DrawnFile.write(files(folder, figures), 1);
    }

    /**
     * The same files, still to be drawn.
     *
     * @param folder study folder; the folder {@code figures} is made if it is missing
     * @param figures the figures
     * @return {@code figures/NAME.svg} and {@code figures/NAME.png} for every figure, in order
     * @throws IOException if the folder cannot be made
     */
    public static List<DrawnFile> files(Path folder, List<Figure> figures) throws IOException {
        Path target = Files.createDirectories(folder.resolve("figures"));
        List<DrawnFile> files = new ArrayList<>();
        for (Figure figure : figures) {
            files.add(new DrawnFile(target.resolve(figure.name() + ".svg"), () -> svg(figure, WIDTH)
                    .getBytes(StandardCharsets.UTF_8)));
            files.add(new DrawnFile(target.resolve(figure.name() + ".png"), () -> png(figure, WIDTH, PNG_SCALE)));
        }
        return List.copyOf(files);
    }

    /**
     * Writes {@code figures/NAME.svg} alone for every figure, which takes a fraction of the time.
     *
     * @param folder study folder; the folder {@code figures} is made if it is missing
     * @param figures the figures
     * @return the files written, in order
     * @throws IOException if a file cannot be written
     */
    public static List<Path> writeDrawings(Path folder, List<Figure> figures) throws IOException {
        Path target = Files.createDirectories(folder.resolve("figures"));
        List<Path> files = new ArrayList<>();
        for (Figure figure : figures) {
            files.add(Files.writeString(target.resolve(figure.name() + ".svg"), svg(figure, WIDTH)));
        }
        return List.copyOf(files);
    }

    /**
     * The figure as a file of its own, with title and caption in the picture.
     *
     * @param figure the figure
     * @param width width in px, 360 to 1600
     * @return an SVG document
     */
    public static String svg(Figure figure, int width) {
        String element = element(new FigureSheet(figure, width, true), figure.name(), true);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element + "\n";
    }

    /**
     * The figure as part of a page that carries title and caption itself.
     *
     * @param figure the figure
     * @param width width in px at which it is laid out; it scales with the page
     * @return an SVG element whose identifiers begin with name and width
     */
    public static String inlineSvg(Figure figure, int width) {
        return element(new FigureSheet(figure, width, false), figure.name() + "-" + width, false);
    }

    /**
     * The figure as pixels.
     *
     * @param figure the figure
     * @param width width in px of the layout
     * @param scale pixels per px, 1 for a screen, 2 for print
     * @return a PNG file
     */
    public static byte[] png(Figure figure, int width, int scale) {
        FigureSheet sheet = new FigureSheet(figure, width, true);
        BufferedImage image = new BufferedImage(width * scale, sheet.height() * scale, BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g2.scale(scale, scale);
        sheet.draw(g2);
        g2.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Draws the figure without title and caption, at its own size.
     *
     * @param figure the figure
     * @param width width in px
     * @param g2 where to
     */
    public static void draw(Figure figure, int width, Graphics2D g2) {
        new FigureSheet(figure, width, false).draw(g2);
    }

    /**
     * How high the figure is without title and caption.
     *
     * @param figure the figure
     * @param width width in px
     * @return height in px
     */
    public static int height(Figure figure, int width) {
        return new FigureSheet(figure, width, false).height();
    }

    private static String element(FigureSheet sheet, String id, boolean sized) {
        int height = sheet.height();
        SVGGraphics2D g2 = new SVGGraphics2D(sheet.width(), height);
        // Without a prefix of our own the library takes one from the clock.
        g2.setDefsKeyPrefix(id + "-");
        g2.setGeomDoubleConverter(FigureWriter::coordinate);
        g2.setTransformDoubleConverter(FigureWriter::coordinate);
        sheet.draw(g2);
        String drawn = g2.getSVGElement();
        String content = drawn.substring(drawn.indexOf('>') + 1);
        String size = sized ? " width=\"%s\" height=\"%s\"".formatted(sheet.width(), height) : "";
        Figure figure = sheet.figure();
        String head = """
                <svg xmlns="http://www.w3.org/2000/svg" class="drawing" role="img" aria-labelledby="%1$s-title %1$s-alt" data-sources="%7$s"%2$s \
                viewBox="0 0 %3$s %4$s"><title id="%1$s-title">%5$s</title><desc id="%1$s-alt">%6$s</desc>""".formatted(
                        id,
                        size,
                        sheet.width(),
                        height,
                        Markup.escaped(figure.title()),
                        Markup.escaped(figure.alt().text()),
                        Markup.escaped(figure.origin().inOne()));
        return head + (sized ? numbers(figure) : "") + content;
    }

    /** Alternative text and caption once more, unseen, with the cells of their numbers. A page says them itself. */
    private static String numbers(Figure figure) {
        return "<metadata><text class=\"alt\">%s</text><text class=\"caption\">%s</text></metadata>"
                .formatted(Markup.of(figure.alt(), "tspan"), Markup.of(figure.caption(), "tspan"));
    }

    private static String coordinate(double x) {
        String text = String.format(Locale.ROOT, "%.2f", x);
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }
}
