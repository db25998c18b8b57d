package dev.sandbank.http.page;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page, parsed as browsers do. */
final class Html {

    private final Document document;

    Html(String text) {
        try {
            HtmlDocumentBuilder builder = new HtmlDocumentBuilder(XmlViolationPolicy.ALTER_INFOSET);
            this.document = builder.parse(new InputSource(new StringReader(text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** All elements in the order of the page. */
    List<Element> elements() {
        return elements("*");
    }

    List<Element> elements(String tag) {
        return listed(document.getElementsByTagNameNS("*", tag));
    }

    static List<Element> within(Element element, String tag) {
        return listed(element.getElementsByTagNameNS("*", tag));
    }

    /** The values of an attribute, of those elements that have it. */
    static Set<String> attributes(List<Element> elements, String attribute) {
        return elements.stream()
                .filter(element -> element.hasAttribute(attribute))
                .map(element -> element.getAttribute(attribute))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Element> listed(NodeList found) {
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    /** The text of the one element of this class. */
    String textOf(String cssClass) {
        return only(element -> List.of(element.getAttribute("class").split(" ")).contains(cssClass))
                .getTextContent();
    }

    /** The value of the one form field of this name. */
    String valueOf(String field) {
        return only(element -> element.getAttribute("name").equals(field)).getAttribute("value");
    }

    private Element only(Predicate<Element> wanted) {
        List<Element> found = elements().stream().filter(wanted).toList();
        if (found.size() != 1) {
            throw new AssertionError("not one but " + found.size() + " elements");
        }
        return found.get(0);
    }
}
