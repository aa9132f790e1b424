package org.kring.viz.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeriesCollection;
import org.kring.viz.chart.Block.Dot;
import org.kring.viz.chart.Overlay.Frame;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.ChartStyle;
import org.kring.viz.style.Lettering;
import org.kring.viz.style.Palette;
import org.kring.viz.text.Messages;

/** Blocks of dots under each other on one level axis: the name of a block above it, a dot with its interval per strategy. */
final class DotBlocks {

    private static final int ROW = 13;
    private static final int LINE = 15;
    private static final int GAP = 10;
    private static final int AXIS = 56;
    private static final double CAP = 3.0;
    private static final BasicStroke INTERVAL = new BasicStroke(1.6f);
    private static final BasicStroke ZERO = new BasicStroke(1.2f);

    private final List<Block> blocks;
    private final DotScale scale;
    private final String heading;
    private final List<ArmStyle> styles;
    private final Messages words;

    private DotBlocks(List<Block> blocks, DotScale scale, String heading, List<ArmStyle> styles, Messages words) {
        this.blocks = blocks.stream().filter(block -> !block.empty()).toList();
        this.scale = scale;
        this.heading = heading;
        this.styles = styles;
        this.words = words;
    }

    /**
     * A panel as high as its blocks need.
     *
     * @param heading what the panel is about
     * @param axis what the level axis shows, with unit and denominator
     * @param scale the level axis
     * @param blocks blocks from top to bottom; those without a value are left out
     * @param styles strategies of the legend
     * @param words the language
     * @return the panel
     */
    static Panel panel(
            String heading, String axis, DotScale scale, List<Block> blocks, List<ArmStyle> styles, Messages words) {
        DotBlocks chart = new DotBlocks(blocks, scale, heading, styles, words);
        return new Panel(chart::height, width -> chart.draw(axis, width));
    }

    private int height(int width) {
        return HeadingLines.height(heading, width)
                + Math.max(40, (int) Math.ceil(rows(width)))
                + AXIS
                + ArmLegend.height(styles, width);
    }

    private double rows(int width) {
        return blocks.stream().mapToDouble(block -> high(block, width)).sum();
    }

    private double high(Block block, int width) {
        return lines(block, width).size() * LINE + block.dots().size() * (double) ROW + GAP;
    }

    private static List<String> lines(Block block, double width) {
        return Lettering.wrap(block.name(), Lettering.STRONG, width - 24.0);
    }

    private JFreeChart draw(String axis, int width) {
        NumberAxis x = scale.axis(HeadingLines.axis(axis, width), blocks, words);
        NumberAxis y = new NumberAxis();
        y.setRange(0.0, Math.max(1.0, rows(width)));
        y.setInverted(true);
        y.setVisible(false);
        XYPlot plot = new XYPlot(new XYSeriesCollection(), x, y, new XYLineAndShapeRenderer());
        ChartStyle.dress(plot);
        plot.setRangeGridlinesVisible(false);
        plot.setInsets(new RectangleInsets(2, 8, 2, 14));
        if (scale == DotScale.DIFFERENCE) {
            plot.addDomainMarker(new ValueMarker(0.0, Palette.INK, ZERO));
        }
        plot.addAnnotation(new Overlay((g2, frame) -> blocks(g2, frame, width)));
        JFreeChart chart = ChartStyle.chart(HeadingLines.wrapped(heading, width), plot);
        ArmLegend.add(chart, plot, styles);
        return chart;
    }

    private void blocks(Graphics2D g2, Frame frame, int width) {
        double top = 0.0;
        for (Block block : blocks) {
            List<String> lines = lines(block, width);
            name(g2, frame, lines, top);
            double y = top + lines.size() * (double) LINE + ROW / 2.0;
            for (Dot dot : block.dots()) {
                dot(g2, frame, dot, frame.y().applyAsDouble(y));
                y += ROW;
            }
            top += high(block, width);
        }
    }

    /** On a white ground that hides the lines of the grid. */
    private static void name(Graphics2D g2, Frame frame, List<String> lines, double top) {
        double x = frame.area().getMinX() + 2;
        double y = frame.y().applyAsDouble(top) + LINE - 4;
        for (String line : lines) {
            g2.setPaint(Color.WHITE);
            g2.fill(new Rectangle2D.Double(x, y - 12, Lettering.width(line, Lettering.STRONG) + 4, LINE));
            g2.setFont(Lettering.STRONG);
            g2.setPaint(Palette.INK);
            g2.drawString(line, (float) x, (float) y);
            y += LINE;
        }
    }

    private void dot(Graphics2D g2, Frame frame, Dot dot, double y) {
        ArmStyle style = dot.style();
        double x = frame.x().applyAsDouble(scale.place(dot.value()));
        g2.setPaint(style.color());
        if (dot.hasInterval()) {
            double from = frame.x().applyAsDouble(scale.end(dot.low()));
            double to = frame.x().applyAsDouble(scale.end(dot.high()));
            g2.setStroke(INTERVAL);
            g2.draw(new Line2D.Double(from, y, to, y));
            g2.draw(new Line2D.Double(from, y - CAP, from, y + CAP));
            g2.draw(new Line2D.Double(to, y - CAP, to, y + CAP));
        }
        g2.fill(AffineTransform.getTranslateInstance(x, y).createTransformedShape(style.marker()));
    }
}
