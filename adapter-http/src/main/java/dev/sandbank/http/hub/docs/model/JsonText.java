package dev.sandbank.http.hub.docs.model;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Sets JSON in lines without changing any value: digits, escapes, order and repeated names stay as they were written. */
public final class JsonText {

    private static final int DEEPEST = 200;

    private JsonText() {}

    /** The text with one value in a line; empty if it is no JSON, or too deep. */
    public static Optional<String> indented(String text) {
        return read(text).map(RawJson::indented);
    }

    /** The same in parts that can be folded; none if it is no JSON, too deep, or if there would be too many. */
    public static List<JsonPart> folded(String text) {
        return read(text).map(JsonFolds::of).orElse(List.of());
    }

    private static Optional<SourceNode> read(String text) {
        if (depth(text) > DEEPEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(SourceReader.readWhole(text));
        } catch (UncheckedIOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** At most so many objects and lists lie in each other. */
    private static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            if (here == '{' || here == '[') {
                deepest = Math.max(deepest, ++depth);
            } else if (here == '}' || here == ']') {
                depth--;
            }
        }
        return deepest;
    }
}
