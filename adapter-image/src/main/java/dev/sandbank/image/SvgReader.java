package dev.sandbank.image;

import dev.sandbank.domain.refusal.IconRefusal;
import dev.sandbank.domain.refusal.IconRefusal.IconPartForbidden;
import dev.sandbank.domain.refusal.IconRefusal.IconTooComplex;
import dev.sandbank.domain.refusal.Refused;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parts of an SVG file that may be drawn. What draws nothing is left out: titles, metadata and what belongs to
 * other vocabularies. A part that would draw something and is not allowed is refused by its name. Entities are not
 * expanded, and nothing else is loaded.
 */
final class SvgReader {

    private static final int MAX_DEPTH = 24;
    private static final int MAX_VALUE = 25_000;
    private static final int MAX_ELEMENTS = 2_000;
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";

    /** The first bytes of a file in which the first character is looked for; byte order marks are skipped. */
    private static final int BEGINNING = 256;

    private final XMLStreamReader xml;
    private final Deque<SvgElement> open = new ArrayDeque<>();
    private final Set<String> ids = new HashSet<>();
    private @Nullable SvgElement root;
    private int elements;

    private SvgReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Whether a file begins as XML does, in whatever encoding. */
    static boolean mayRead(byte[] file) {
        for (int i = 0; i < Math.min(file.length, BEGINNING); i++) {
            int next = file[i] & 0xff;
            boolean skipped = next <= ' ' || next >= 0xbb;
            if (!skipped) {
                return next == '<';
            }
        }
        return false;
    }

    /** The root of a drawing that is no more work than an icon may be. */
    static SvgElement read(byte[] file) {
        refuseEntities(file);
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            SvgElement root = new SvgReader(factory.createXMLStreamReader(new ByteArrayInputStream(file))).readAll();
            SvgWork.check(root);
            return root;
        } catch (XMLStreamException e) {
            throw new Refused(IconRefusal.ICON_UNREADABLE);
        }
    }

    private SvgElement readAll() throws XMLStreamException {
        try {
            while (xml.hasNext()) {
                read(xml.next());
            }
        } catch (XMLStreamException e) {
            if (root != null) {
                throw e;
            }
        }
        if (root == null) {
            throw new Refused(IconRefusal.ICON_FORMAT_UNKNOWN);
        }
        return root;
    }

    private void read(int event) throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start();
            case XMLStreamConstants.END_ELEMENT -> open.pop();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> addText(xml.getText());
            default -> {}
        }
    }

    private void start() throws XMLStreamException {
        String name = xml.getLocalName();
        boolean ofSvg = xml.getNamespaceURI() == null || SVG.equals(xml.getNamespaceURI());
        if (root == null && !(ofSvg && name.equals("svg"))) {
            throw new Refused(IconRefusal.ICON_FORMAT_UNKNOWN);
        }
        if (!ofSvg || SvgParts.drawsNothing(name)) {
            skip();
            return;
        }
        if (!SvgParts.isElement(name) || (root != null && name.equals("svg"))) {
            throw forbidden("<" + name + ">");
        }
        add(name);
    }

    private void add(String name) {
        if (++elements > MAX_ELEMENTS) {
            throw tooComplex("more than " + MAX_ELEMENTS + " elements");
        }
        if (open.size() == MAX_DEPTH) {
            throw tooComplex("more than " + MAX_DEPTH + " levels");
        }
        SvgElement element = new SvgElement(name);
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            addAttribute(element, i);
        }
        if (open.isEmpty()) {
            root = element;
        } else {
            open.element().content().add(element);
        }
        open.push(element);
    }

    private void addAttribute(SvgElement element, int index) {
        String namespace = xml.getAttributeNamespace(index);
        boolean link = XLINK.equals(namespace);
        if (namespace != null && !namespace.isEmpty() && !link) {
            return;
        }
        String name = xml.getAttributeLocalName(index);
        String value = xml.getAttributeValue(index);
        if (link && !name.equals("href")) {
            return;
        }
        if (value.length() > MAX_VALUE) {
            throw tooComplex("more than " + MAX_VALUE + " characters in one attribute");
        }
        // The first element of an id is meant, here and in the library alike, so no other keeps it.
        if (!name.equals("id") || ids.add(value)) {
            SvgParts.allowed(element.name(), name, value)
                    .ifPresent(allowed -> element.attributes().put(name, allowed));
        }
    }

    private void addText(String text) {
        if (open.isEmpty()) {
            return;
        }
        SvgElement element = open.element();
        if (element.name().equals("style")) {
            element.content().add(new SvgText(SvgStyle.sheet(text)));
        } else if (SvgParts.holdsText(element.name())) {
            element.content().add(new SvgText(text));
        }
    }

    private void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /**
     * Entities could not be expanded anyway; here the reason is told. A document type without them is harmless, because
     * it is not loaded. Zeros stand between the characters of some encodings.
     */
    private static void refuseEntities(byte[] file) {
        String characters = new String(file, StandardCharsets.ISO_8859_1).replace("\0", "");
        if (characters.contains("<!ENTITY")) {
            throw forbidden("<!ENTITY>");
        }
    }

    static Refused forbidden(String part) {
        return new Refused(new IconPartForbidden(part));
    }

    static Refused tooComplex(String bound) {
        return new Refused(new IconTooComplex(bound));
    }
}
