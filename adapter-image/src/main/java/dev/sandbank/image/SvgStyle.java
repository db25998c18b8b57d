package dev.sandbank.image;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads CSS in a drawing and writes it anew with those properties alone that are drawn. */
final class SvgStyle {

    private static final int MAX_LENGTH = 50_000;

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|<!--|-->", Pattern.DOTALL);
    private static final Pattern AT_RULE = Pattern.compile("@[\\w-]*");
    private static final Pattern SELECTOR = Pattern.compile("[.#]?[A-Za-z_][\\w-]*");
    private static final String CLIP = "clip-path";

    private SvgStyle() {}

    /** The rules of a style element. */
    static String sheet(String css) {
        if (css.length() > MAX_LENGTH) {
            throw SvgReader.tooComplex("more than " + MAX_LENGTH + " characters of style");
        }
        String plain = COMMENT.matcher(css).replaceAll(" ");
        Matcher atRule = AT_RULE.matcher(plain);
        if (atRule.find()) {
            throw SvgReader.forbidden(atRule.group());
        }
        return Arrays.stream(plain.split("}", -1))
                .filter(rule -> !rule.isBlank())
                .map(SvgStyle::rule)
                .collect(Collectors.joining("\n"));
    }

    /** The declarations of a style attribute. */
    static String declarations(String css) {
        return Arrays.stream(COMMENT.matcher(css).replaceAll(" ").split(";", -1))
                .map(SvgStyle::declaration)
                .filter(declaration -> !declaration.isEmpty())
                .collect(Collectors.joining(";"));
    }

    private static String rule(String rule) {
        int brace = rule.indexOf('{');
        if (brace < 0) {
            throw SvgReader.forbidden("style");
        }
        String declarations = declarations(rule.substring(brace + 1));
        boolean clips = declarations.contains(CLIP);
        String selectors = Arrays.stream(rule.substring(0, brace).split(",", -1))
                .map(String::strip)
                .peek(selector -> checkSelector(selector, clips))
                .collect(Collectors.joining(","));
        return selectors + "{" + declarations + "}";
    }

    /** Only a class may clip, so that it is known which elements can be clipped. */
    private static void checkSelector(String selector, boolean clips) {
        if (!SELECTOR.matcher(selector).matches() || (clips && !selector.startsWith("."))) {
            throw SvgReader.forbidden(selector);
        }
    }

    private static String declaration(String declaration) {
        int colon = declaration.indexOf(':');
        if (colon < 0) {
            return "";
        }
        String name = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        return SvgParts.property(name, declaration.substring(colon + 1).strip())
                .map(value -> name + ":" + value)
                .orElse("");
    }
}
