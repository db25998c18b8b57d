package dev.sandbank.http.hub.docs.model;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.sandbank.http.hub.docs.model.SourceNode.Elements;
import dev.sandbank.http.hub.docs.model.SourceNode.Member;
import dev.sandbank.http.hub.docs.model.SourceNode.Members;
import dev.sandbank.http.hub.docs.model.SourceNode.Scalar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads JSON of our own into {@link SourceNode}s. */
final class SourceReader {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final String source;
    private final JsonParser parser;

    private SourceReader(String source, JsonParser parser) {
        this.source = source;
        this.parser = parser;
    }

    static SourceNode read(String json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            return new SourceReader(json, parser).value(parser.nextToken());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads text that others wrote: after its value nothing may follow. */
    static SourceNode readWhole(String json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new IllegalArgumentException("there is no value");
            }
            SourceNode value = new SourceReader(json, parser).value(first);
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("something follows the value");
            }
            return value;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SourceNode value(JsonToken token) throws IOException {
        if (token == JsonToken.START_OBJECT) {
            List<Member> members = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                String rawName = raw();
                members.add(new Member(name, rawName, value(parser.nextToken())));
            }
            return new Members(members);
        }
        if (token == JsonToken.START_ARRAY) {
            List<SourceNode> elements = new ArrayList<>();
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                elements.add(value(next));
            }
            return new Elements(elements);
        }
        String text = parser.getText();
        return new Scalar(token == JsonToken.VALUE_STRING ? raw() : text, text);
    }

    /** The text of a string, from one quotation mark to the other. */
    private String raw() {
        int start = (int) parser.currentTokenLocation().getCharOffset();
        int end = start + 1;
        while (source.charAt(end) != '"') {
            end += source.charAt(end) == '\\' ? 2 : 1;
        }
        return source.substring(start, end + 1);
    }
}
