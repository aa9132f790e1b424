package org.kring.viz.report;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.kring.viz.chart.Figure;
import org.kring.viz.chart.FigureWriter;
import org.kring.viz.text.Markup;

/** The page as PDF: tagged, with fonts in the file, figures as lines and not as pixels. The same page gives the same bytes. */
final class ReportPdf {

    private static final String KIND = "kring/figure";

    private static final String FONT = "Liberation Sans";

    /** Width of the figures on paper in px: that between the margins of A4. */
    private static final int PAPER = 680;

    /** Height of a figure at most in px, so that its heading and its caption are on the same sheet of A4. */
    private static final int TALLEST = 820;

    /** A percent sign that a line could begin with; none within a tag. */
    private static final Pattern LOOSE_PERCENT = Pattern.compile(" %(?=[^<>]*<)");

    /** Day of a document whose study has none. */
    private static final LocalDate NO_DAY = LocalDate.EPOCH;

    private ReportPdf() {}

    /** What stands in the page in the place of a figure. */
    static String placeholder(Figure figure) {
        double height = (double) FigureWriter.height(figure, ReportWriter.WIDE) / ReportWriter.WIDE;
        long width = Math.round(Math.min(PAPER, TALLEST / height));
        return "<object type=\"%s\" data=\"%s\" alt=\"%s\" style=\"display:block;width:%spx;height:%spx\"></object>"
                .formatted(KIND, figure.name(), Markup.escaped(figure.alt().text()), width, Math.round(width * height));
    }

    /**
     * The page as PDF.
     *
     * @param html the page with {@link #placeholder}s
     * @param figures its figures
     * @param day day of the document
     */
    static byte[] of(String html, List<Figure> figures, Optional<LocalDate> day) throws IOException {
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> font("Regular"), FONT, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font("Bold"), FONT, 700, FontStyle.NORMAL, true);
        builder.withHtmlContent(unbroken(html), "");
        builder.withProducer("Kring");
        builder.useObjectDrawerFactory(drawers(figures));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        builder.toStream(bytes);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (PDDocument document = renderer.getPdfDocument()) {
                settle(document, day.orElse(NO_DAY));
                bytes.reset();
                document.save(bytes);
            }
        }
        return bytes.toByteArray();
    }

    /** Without the places at which a line could break between a number and its bracket or percent sign. */
    private static String unbroken(String html) {
        return LOOSE_PERCENT.matcher(Markup.withoutCells(html)).replaceAll("\u00a0%");
    }

    /** Without these a file would carry the time at which it was made. */
    private static void settle(PDDocument document, LocalDate day) {
        Calendar at = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        at.setTimeInMillis(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        PDDocumentInformation about = document.getDocumentInformation();
        about.setCreationDate(at);
        about.setModificationDate(at);
        document.setDocumentId(day.toEpochDay());
        nameLinks(document.getDocumentCatalog().getStructureTreeRoot());
    }

    /** Gives every link the words of its tag, for whoever has it read aloud by the place it leads to (PDF/UA-1, 7.18.5). */
    private static void nameLinks(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDObjectReference place
                    && node instanceof PDStructureElement tag
                    && place.getReferencedObject() instanceof PDAnnotationLink link) {
                link.setContents(tag.getAlternateDescription());
            } else if (kid instanceof PDStructureNode inner) {
                nameLinks(inner);
            }
        }
    }

    private static DefaultObjectDrawerFactory drawers(List<Figure> figures) {
        Map<String, Figure> byName = figures.stream().collect(Collectors.toMap(Figure::name, Function.identity()));
        FSObjectDrawer drawer = (element, x, y, width, height, device, context, dots) -> {
            Figure figure = Optional.ofNullable(byName.get(element.getAttribute("data")))
                    .orElseThrow();
            device.drawWithGraphics((float) x, (float) y, (float) (width / dots), (float) (height / dots), g2 -> {
                // Letters of figures as shapes: the families of the page are not those of the figures.
                if (g2 instanceof PdfBoxGraphics2D pdf) {
                    pdf.setFontTextDrawer(new PdfBoxGraphics2DFontTextDrawer());
                }
                double scale = width / dots / ReportWriter.WIDE;
                g2.scale(scale, scale);
                FigureWriter.draw(figure, ReportWriter.WIDE, g2);
            });
            return Map.of();
        };
        DefaultObjectDrawerFactory factory = new DefaultObjectDrawerFactory();
        factory.registerDrawer(KIND, drawer);
        return factory;
    }

    private static InputStream font(String face) {
        return Optional.ofNullable(
                        ReportPdf.class.getResourceAsStream("/liberation/LiberationSans-%s.ttf".formatted(face)))
                .orElseThrow(() -> new IllegalStateException("the font of the report is missing: " + face));
    }
}
