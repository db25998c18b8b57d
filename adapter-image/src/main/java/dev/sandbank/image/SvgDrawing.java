package dev.sandbank.image;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import dev.sandbank.domain.refusal.IconRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;

/** Draws the parts of an SVG file that may be drawn, as large as an icon may be. */
final class SvgDrawing {

    private SvgDrawing() {}

    static BufferedImage of(SvgElement root) {
        try {
            return draw(load(SvgWriter.write(root)));
        } catch (LinkageError | InternalError e) {
            // The platform says so if it finds no font or not the library that reads fonts.
            throw new Refused(IconRefusal.ICON_WITHOUT_FONT);
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException | ArithmeticException e) {
            throw new Refused(IconRefusal.ICON_UNREADABLE);
        }
    }

    private static SVGDocument load(byte[] svg) {
        LoaderContext nothingElse = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .build();
        SVGDocument document = new SVGLoader()
                .load(
                        () -> XMLInputFactory.newDefaultFactory().createXMLEventReader(new ByteArrayInputStream(svg)),
                        null,
                        nothingElse);
        if (document == null) {
            throw new Refused(IconRefusal.ICON_UNREADABLE);
        }
        return document;
    }

    private static BufferedImage draw(SVGDocument document) {
        FloatSize size = document.size();
        double longer = Math.max(size.width, size.height);
        if (!(size.width > 0 && size.height > 0) || Double.isInfinite(longer)) {
            throw new Refused(IconRefusal.ICON_UNREADABLE);
        }
        int width = pixels(size.width / longer);
        int height = pixels(size.height / longer);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, new ViewBox(0, 0, width, height));
        graphics.dispose();
        return picture;
    }

    private static int pixels(double share) {
        return Math.max(1, (int) Math.round(share * FittingPng.LARGEST));
    }
}
