package dev.sandbank.image;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An element of a drawing, with only those attributes and children that may be drawn. Attributes and content grow while
 * the drawing is read.
 *
 * @param name without prefix
 */
record SvgElement(String name, Map<String, String> attributes, List<SvgNode> content) implements SvgNode {

    SvgElement(String name) {
        this(name, new LinkedHashMap<>(), new ArrayList<>());
    }

    /** The value of an attribute, or an empty text. */
    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    Stream<SvgElement> children() {
        return content.stream().filter(SvgElement.class::isInstance).map(SvgElement.class::cast);
    }

    Stream<SvgElement> withDescendants() {
        return Stream.concat(Stream.of(this), children().flatMap(SvgElement::withDescendants));
    }

    /** How many characters it contains itself. */
    int textLength() {
        return content.stream()
                .mapToInt(node -> node instanceof SvgText text ? text.text().length() : 0)
                .sum();
    }
}
