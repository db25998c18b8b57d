package dev.sandbank.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a drawing that was read as a new document, so that the library sees nothing else. */
final class SvgWriter {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private final XMLStreamWriter xml;

    private SvgWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static byte[] write(SvgElement root) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.setDefaultNamespace(SVG);
            new SvgWriter(xml).write(root, true);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("what was read from XML can be written as XML", e);
        }
        return out.toByteArray();
    }

    private void write(SvgElement element, boolean isRoot) throws XMLStreamException {
        xml.writeStartElement(SVG, element.name());
        if (isRoot) {
            xml.writeDefaultNamespace(SVG);
        }
        for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
            xml.writeAttribute(attribute.getKey(), attribute.getValue());
        }
        for (SvgNode node : element.content()) {
            if (node instanceof SvgElement child) {
                write(child, false);
            } else if (node instanceof SvgText text) {
                xml.writeCharacters(text.text());
            }
        }
        xml.writeEndElement();
    }
}
