package dev.sandbank.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.sandbank.domain.refusal.IconRefusal;
import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Drawings become pixels, and only their shapes, text and gradients. */
class H44DrawingsTest {

    private static final String NESTED_ROOT = "<svg xmlns='http://www.w3.org/2000/svg' ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<script>alert(1)</script>|<script>",
                "<rect onload='alert(1)'/>|onload",
                "<rect ONCLICK='alert(1)'/>|ONCLICK",
                "<foreignObject><p/></foreignObject>|<foreignObject>",
                "<image href='https://tracker.example/x.png'/>|<image>",
                "<image href='data:image/png;base64,AA=='/>|<image>",
                "<use href='https://tracker.example/x.svg#a'/>|href",
                "<use xlink:href='data:image/svg+xml,x#a'/>|href",
                "<filter id='a'><feGaussianBlur stdDeviation='1e6'/></filter>|<filter>",
                "<rect filter='url(#a)'/>|filter",
                "<rect style='fill:red; filter : url(#a)'/>|filter",
                "<mask id='a'/>|<mask>",
                "<rect mask='url(#a)'/>|mask",
                "<pattern id='a'/>|<pattern>",
                "<marker id='a'/>|<marker>",
                "<path d='M0 0H9' marker-end='url(#a)'/>|marker-end",
                "<path d='M0 0H9' stroke-dasharray='.000001'/>|stroke-dasharray",
                "<animate attributeName='x'/>|<animate>",
                "<a href='https://x.example'><rect/></a>|<a>",
                "<svg/>|<svg>",
                "<style>@import url(https://x.example/a.css);</style>|@import",
                "<style>@font-face{src:url(https://x.example/a.woff)}</style>|@font-face",
                "<style>.a{fill:url(https://x.example/a.svg#b)}</style>|fill",
                "<style>.a{mask:url(#a)}</style>|mask",
                "<style>svg > *{fill:red}</style>|svg?>?*",
                "<style>rect{clip-path:url(#a)}</style>|rect",
                "<rect fill='URL(https://x.example/a.svg#b)'/>|fill",
                "<rect style='fill:u\\72l(https://x.example)'/>|fill",
                "<use href='#a'/><g id='a'><use href='#a'/></g>|<use>",
                "<linearGradient id='a' href='#b'/><linearGradient id='b' href='#a'/>|href",
                "<clipPath id='a'><rect clip-path='url(#a)'/></clipPath>|clip-path?in?<clipPath>"
            })
    void whatMayNotBeDrawnIsRefusedByItsName(String content, String part) {
        Drawn.assertForbidden(Pictures.svg(content), part);
    }

    @Test
    void shapeWithALinkIsRefused() {
        Drawn.assertForbidden(Pictures.svg("<rect href='#a'/>"), "href");
    }

    @Test
    void documentTypeWithEntitiesIsRefused() {
        byte[] file = ("<!DOCTYPE svg [<!ENTITY a 'boom'><!ENTITY b '&a;&a;&a;&a;'>]>" + NESTED_ROOT
                        + "width='9' height='9'><text>&b;</text></svg>")
                .getBytes(StandardCharsets.UTF_8);

        Drawn.assertForbidden(file, "<!ENTITY>");
    }

    @Test
    void outsideEntityIsNeverRead() {
        byte[] file = ("<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>" + NESTED_ROOT
                        + "width='9' height='9'><text>&a;</text></svg>")
                .getBytes(StandardCharsets.UTF_8);

        Drawn.assertForbidden(file, "<!ENTITY>");
    }

    /** Each level uses the one below it ten times. */
    @Test
    void usesWithinUsesAreRefused() {
        StringBuilder content = new StringBuilder("<rect id='l0' width='1' height='1'/>");
        for (int level = 1; level < 10; level++) {
            content.append("<g id='l").append(level).append("'>");
            content.append(("<use xlink:href='#l" + (level - 1) + "'/>").repeat(10))
                    .append("</g>");
        }

        Drawn.assertForbidden(Pictures.svg(content.toString()), "<use>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rect width='1e9' height='1'/>",
                "<rect width='1000000000' height='1'/>",
                "<rect width='1e99999999999' height='1'/>",
                "<g transform='scale(12345678)'/>",
                "<text font-size='99999999'>a</text>",
                "<rect style='stroke-width:1e7'/>"
            })
    void hugeNumbersAreRefused(String content) {
        Drawn.assertRefused(Pictures.svg(content), IconRefusal.ICON_TOO_COMPLEX);
    }

    @Test
    void hugeDrawingIsRefused() {
        byte[] file = (NESTED_ROOT + "width='1e9' height='1e9'/>").getBytes(StandardCharsets.UTF_8);

        Drawn.assertRefused(file, IconRefusal.ICON_TOO_COMPLEX);
    }

    @Test
    void tooManyPartsAreRefusedWhateverTheyAre() {
        String path = "<path id='p' d='M0 0" + "L9 9".repeat(1_000) + "'/>";
        assertTooComplex("<rect/>".repeat(501));
        assertTooComplex("<defs>" + "<rect/>".repeat(2_001) + "</defs>");
        assertTooComplex("<g>".repeat(40) + "</g>".repeat(40));
        assertTooComplex("<g id='g'>" + "<rect/>".repeat(40) + "</g>" + "<use href='#g'/>".repeat(30));
        assertTooComplex(path + "<use href='#p'/>".repeat(100));
        assertTooComplex("<text>" + "a".repeat(1_001) + "</text>");
        assertTooComplex("<text id='t'>" + "a".repeat(500) + "</text><use href='#t'/><use href='#t'/>");
        assertTooComplex("<clipPath id='c'>" + path.replace("'p'", "'q'") + "</clipPath>"
                + "<rect clip-path=\"url('#c')\"/><rect style='clip-path:url( #c )'/>");
        assertTooComplex("<style>.c{clip-path:url(#c)}</style><clipPath id='c'>" + path.replace("'p'", "'q'")
                + "</clipPath><rect class='c'/><rect class='x c'/>");
        assertTooComplex("<linearGradient>" + "<stop/>".repeat(25) + "</linearGradient>");
        assertTooComplex("<path d='M0 0" + " ".repeat(25_000) + "'/>");
        assertTooComplex("<style>" + ".a{fill:red}".repeat(5_000) + "</style>");
    }

    @Test
    void drawingAtTheLimitsTakesLittleMemory() {
        StringBuilder path = new StringBuilder("M0 0");
        for (int i = 0; path.length() < 24_900; i++) {
            path.append('L').append(i * 37 % 100).append(' ').append(i * 61 % 100);
        }
        byte[] file = Pictures.svg("<radialGradient id='g'>" + "<stop offset='.5'/>".repeat(24) + "</radialGradient>"
                + "<path d='" + path + "' stroke='red' stroke-linejoin='round'/>"
                + "<rect width='100' height='100' fill='url(#g)'/>".repeat(498));

        assertThat(Drawn.allocatedBy(() -> Drawn.png(file))).isLessThan(128 * Drawn.MEBIBYTE);
    }

    @Test
    void shapesAreDrawnAsLargeAsAnIconMayBe() {
        BufferedImage icon = Drawn.pixels(Pictures.svg("<rect width='50' height='100' fill='red'/>"
                + "<path d='M50 0h50v100h-50z' style='fill:blue;-inkscape-stroke:none'/>"));

        assertThat(icon.getWidth()).isEqualTo(256);
        assertThat(icon.getHeight()).isEqualTo(256);
        Drawn.assertNear(icon.getRGB(60, 128), Pictures.RED);
        Drawn.assertNear(icon.getRGB(200, 128), Pictures.BLUE);
    }

    @Test
    void proportionsAreThoseOfTheDrawing() {
        byte[] file = (NESTED_ROOT + "viewBox='0 0 40 10'><rect width='40' height='10' fill='blue'/></svg>")
                .getBytes(StandardCharsets.UTF_8);

        BufferedImage icon = Drawn.pixels(file);

        assertThat(icon.getWidth()).isEqualTo(256);
        assertThat(icon.getHeight()).isEqualTo(64);
        Drawn.assertNear(icon.getRGB(128, 32), Pictures.BLUE);
    }

    @Test
    void gradientsStylesUsesAndClipsAreDrawn() {
        BufferedImage icon = Drawn.pixels(Pictures.svg("<style>/* of an editor */ .a , .b { fill : url(#g) }</style>"
                + "<defs><linearGradient id='f'><stop offset='0' stop-color='red'/><stop offset='1' stop-color='#00f'/>"
                + "</linearGradient><linearGradient id='g' xlink:href='#f'/>"
                + "<clipPath id='c'><rect width='100' height='50'/></clipPath>"
                + "<rect id='r' width='100' height='100'/></defs>"
                + "<g clip-path='url(#c)'><use href='#r' class='a'/></g>"));

        Drawn.assertNear(icon.getRGB(2, 60), Pictures.RED);
        Drawn.assertNear(icon.getRGB(253, 60), Pictures.BLUE);
        assertThat(icon.getRGB(128, 200) >>> 24).isZero();
    }

    @Test
    void whatEditorsAddIsLeftOut() {
        byte[] file = ("<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN'"
                        + " 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'><!-- made by hand -->" + NESTED_ROOT
                        + "xmlns:e='urn:editor' e:version='1' width='9' height='9' enable-background='new'>"
                        + "<title>A <e:b>picture</e:b></title><metadata><e:rdf about='x'/></metadata><e:view><e:grid/></e:view>"
                        + "<rect width='9' height='9' fill='red' e:label='x' data-name='y' stroke-dasharray='none'/></svg>")
                .getBytes(StandardCharsets.UTF_8);

        Drawn.assertNear(Drawn.pixels(file).getRGB(128, 128), Pictures.RED);
    }

    @Test
    void textIsDrawn() {
        assumeThat(fonts()).isPositive();

        BufferedImage icon =
                Drawn.pixels(Pictures.svg("<text x='10' y='60' font-size='40'>W<tspan fill='red'>M</tspan></text>"));

        int[] pixels = icon.getRGB(0, 0, 256, 256, null, 0, 256);
        assertThat(pixels).contains(0xff000000, Pictures.RED);
    }

    @Test
    void brokenDrawingIsRefused() {
        Drawn.assertRefused(Pictures.svg("<text>&unknown;</text>"), IconRefusal.ICON_UNREADABLE);
        Drawn.assertRefused(
                (NESTED_ROOT + "width='9' height='9'><rect></svg>").getBytes(StandardCharsets.UTF_8),
                IconRefusal.ICON_UNREADABLE);
        Drawn.assertRefused(
                (NESTED_ROOT + "width='0' height='9'/>").getBytes(StandardCharsets.UTF_8), IconRefusal.ICON_UNREADABLE);
    }

    @Test
    void nothingOfTheFileIsInTheIcon() {
        byte[] icon = Drawn.png(Pictures.svg("<!-- secret-word --><title>secret-word</title><rect id='secret-word'/>"));

        assertThat(new String(icon, StandardCharsets.ISO_8859_1)).doesNotContain("secret");
    }

    private static void assertTooComplex(String content) {
        Drawn.assertRefused(Pictures.svg(content), IconRefusal.ICON_TOO_COMPLEX);
    }

    private static int fonts() {
        try {
            return GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts().length;
        } catch (LinkageError | InternalError e) {
            return 0;
        }
    }
}
