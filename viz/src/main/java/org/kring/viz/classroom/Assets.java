package org.kring.viz.classroom;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kring.viz.live.Doing;
import org.kring.viz.live.DoingPaint;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.Palette;

/** The files of the page, by their exact addresses; they come out of the program and are all read when it starts. */
final class Assets {

    /** Address of the page itself. */
    static final String PAGE = "/";

    private static final String CHARTS = "/META-INF/resources/webjars/uplot/1.6.30/dist/";
    private static final String JAVASCRIPT = "text/javascript;charset=utf-8";
    private static final String STYLESHEET = "text/css;charset=utf-8";
    private static final List<String> MODULES = List.of(
            "main",
            "texts",
            "server",
            "swarm",
            "pyramid",
            "charts",
            "ticker",
            "transport",
            "levers",
            "lessons",
            "link");

    private final Map<String, Asset> files = new LinkedHashMap<>();

    /** Reads all files. */
    Assets() {
        put(PAGE, "text/html;charset=utf-8", read("index.html"));
        put("/assets/style.css", STYLESHEET, read("style.css"));
        put("/assets/palette.css", STYLESHEET, palette().getBytes(StandardCharsets.UTF_8));
        put("/assets/icon.svg", "image/svg+xml", read("icon.svg"));
        MODULES.forEach(name -> put("/assets/" + name + ".js", JAVASCRIPT, read(name + ".js")));
        put("/assets/uplot.js", JAVASCRIPT, read(CHARTS + "uPlot.iife.min.js"));
        put("/assets/uplot.css", STYLESHEET, read(CHARTS + "uPlot.min.css"));
    }

    /** A file of the page. */
    static final class Asset {
        private final String type;
        private final byte[] content;

        private Asset(String type, byte[] content) {
            this.type = type;
            this.content = content;
        }

        String type() {
            return type;
        }

        /** What is sent; not to be changed. */
        byte[] content() {
            return content;
        }
    }

    /** All files by their addresses. */
    Map<String, Asset> all() {
        return Collections.unmodifiableMap(files);
    }

    /** The colours of the figures, as properties of a style sheet. */
    static String palette() {
        List<ArmStyle> series = Palette.of(List.of("a", "b", "c"), "");
        StringBuilder css = new StringBuilder(":root {\n");
        for (ArmStyle style : series) {
            property(css, style.label(), style.color());
        }
        property(css, "posted", DoingPaint.of(Doing.WROTE));
        property(css, "reacted", DoingPaint.of(Doing.REACTED));
        property(css, "read", DoingPaint.of(Doing.READ));
        property(css, "text", Palette.INK);
        property(css, "soft", Palette.SOFT_INK);
        property(css, "grid", Palette.GRID);
        property(css, "rule", Palette.RULE);
        return css.append("}\n").toString();
    }

    private static void property(StringBuilder css, String name, Color color) {
        css.append("  --%s: #%06x;\n".formatted(name, color.getRGB() & 0xFFFFFF));
    }

    private void put(String address, String type, byte[] content) {
        files.put(address, new Asset(type, content));
    }

    private static byte[] read(String name) {
        try (InputStream in = Objects.requireNonNull(Assets.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
