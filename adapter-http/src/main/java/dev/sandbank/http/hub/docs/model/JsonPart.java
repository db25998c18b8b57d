package dev.sandbank.http.hub.docs.model;

import java.util.List;

/** A part of JSON in lines. The texts of all parts, in their order, are the whole. */
public sealed interface JsonPart {

    /** What a text is, for its colour. */
    enum Kind {
        NAME,
        STRING,
        NUMBER,
        /** A truth value or null. */
        WORD,
        /** What stands between the values. */
        MARK
    }

    /** A text as it was written, with the blanks and the end of the line around it. */
    record Text(String text, Kind kind) implements JsonPart {}

    /**
     * An object or a list that has anything, from the beginning of its first line to the end of its last.
     *
     * @param head what stands in its first line, without the end of that
     * @param end what closes it
     * @param open whether it is unfolded at first
     */
    record Fold(List<Text> head, List<JsonPart> inside, String end, boolean open) implements JsonPart {

        public Fold {
            head = List.copyOf(head);
            inside = List.copyOf(inside);
        }
    }
}
