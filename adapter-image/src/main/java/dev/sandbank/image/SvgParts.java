package dev.sandbank.image;

import dev.sandbank.application.support.Digits;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The elements, attributes and properties of SVG that are drawn: shapes, text, gradients and clips. */
final class SvgParts {

    private static final BigDecimal MAX_NUMBER = BigDecimal.valueOf(1_000_000);

    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "style");

    private static final Set<String> DRAW_NOTHING = Set.of("title", "desc", "metadata");

    private static final Set<String> WITH_LINK = Set.of("use", "linearGradient", "radialGradient");

    private static final Set<String> GEOMETRY = Set.of(
            "x",
            "y",
            "x1",
            "y1",
            "x2",
            "y2",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "fx",
            "fy",
            "fr",
            "dx",
            "dy",
            "d",
            "points",
            "width",
            "height",
            "viewBox",
            "preserveAspectRatio",
            "transform",
            "offset",
            "gradientUnits",
            "gradientTransform",
            "spreadMethod",
            "clipPathUnits",
            "rotate");

    private static final Set<String> PROPERTIES = Set.of(
            "fill",
            "fill-opacity",
            "fill-rule",
            "stroke",
            "stroke-width",
            "stroke-opacity",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "opacity",
            "color",
            "stop-color",
            "stop-opacity",
            "display",
            "visibility",
            "clip-path",
            "clip-rule",
            "font-family",
            "font-size",
            "font-weight",
            "font-style",
            "text-anchor",
            "letter-spacing");

    /** Properties without which the picture would be another one, so they are not just left out. */
    private static final Set<String> REFUSED_PROPERTIES = Set.of(
            "filter",
            "mask",
            "mask-image",
            "marker",
            "marker-start",
            "marker-mid",
            "marker-end",
            "stroke-dasharray",
            "background-image");

    private static final Pattern ID = Pattern.compile("[\\w:.-]{1,100}");
    private static final Pattern LINK = Pattern.compile("\\s*#([\\w:.-]{1,100})\\s*");
    private static final Pattern LOCAL_URL =
            Pattern.compile("\\s*url\\(\\s*['\"]?#[\\w:.-]{1,100}['\"]?\\s*\\)(\\s+[\\w#]+)?\\s*");

    /** The digits of a colour are no number. */
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<![.\\d#])\\d{7}");

    private static final Pattern WITH_EXPONENT = Pattern.compile("(?:\\d+\\.?\\d*|\\.\\d+)[eE][+-]?\\d+");

    private SvgParts() {}

    static boolean isElement(String name) {
        return ELEMENTS.contains(name);
    }

    static boolean drawsNothing(String name) {
        return DRAW_NOTHING.contains(name);
    }

    static boolean holdsText(String name) {
        return name.equals("text") || name.equals("tspan");
    }

    /** The value of an attribute that is drawn, or nothing for one that draws nothing. */
    static Optional<String> allowed(String element, String name, String value) {
        if (name.toLowerCase(Locale.ROOT).startsWith("on")) {
            throw SvgReader.forbidden(name);
        }
        return switch (name) {
            case "id" -> Optional.of(value).filter(id -> ID.matcher(id).matches());
            case "class" -> Optional.of(value);
            case "style" -> Optional.of(SvgStyle.declarations(value));
            case "href" -> Optional.of(link(element, value));
            default -> GEOMETRY.contains(name) ? Optional.of(checkedNumbers(name, value)) : property(name, value);
        };
    }

    /** The value of a property that is drawn, or nothing for one that draws nothing. */
    static Optional<String> property(String name, String value) {
        if (REFUSED_PROPERTIES.contains(name) && !value.strip().equals("none")) {
            throw SvgReader.forbidden(name);
        }
        if (!PROPERTIES.contains(name)) {
            return Optional.empty();
        }
        boolean loads = value.toLowerCase(Locale.ROOT).contains("url(");
        if (value.indexOf('\\') >= 0 || (loads && !LOCAL_URL.matcher(value).matches())) {
            throw SvgReader.forbidden(name);
        }
        return Optional.of(checkedNumbers(name, value));
    }

    /** The id that a link to an element of the same drawing names, or an empty text. */
    static String linked(SvgElement element) {
        Matcher link = LINK.matcher(element.attribute("href"));
        return link.matches() ? link.group(1) : "";
    }

    private static String link(String element, String value) {
        if (!WITH_LINK.contains(element) || !LINK.matcher(value).matches()) {
            throw SvgReader.forbidden("href");
        }
        return value.strip();
    }

    private static String checkedNumbers(String name, String value) {
        boolean tooLarge = LONG_NUMBER.matcher(value).find()
                || WITH_EXPONENT.matcher(value).results().anyMatch(number -> isTooLarge(number.group()));
        if (tooLarge) {
            throw SvgReader.tooComplex("a number over " + MAX_NUMBER + " in " + name);
        }
        return value;
    }

    private static boolean isTooLarge(String number) {
        try {
            return Digits.decimal(number).compareTo(MAX_NUMBER) > 0;
        } catch (NumberFormatException e) {
            // The exponent has too many digits.
            return true;
        }
    }
}
