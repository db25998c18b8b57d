package dev.sandbank.http.hub.docs.model;

import java.util.List;

/**
 * A part of a JSON text that keeps the text: digits, escapes, the order of keys and repeated keys stay as they are
 * written.
 */
sealed interface SourceNode {

    /** The name of a reference to another part. */
    String REFERENCE = "$ref";

    /** A key and its value. */
    record Member(String name, String rawName, SourceNode value) {}

    /** An object. */
    record Members(List<Member> list) implements SourceNode {}

    /** An array. */
    record Elements(List<SourceNode> list) implements SourceNode {}

    /**
     * A text, number, truth value or null.
     *
     * @param raw as written, a text with its quotation marks
     * @param value what it means
     */
    record Scalar(String raw, String value) implements SourceNode {

        /** What is not there. */
        static final SourceNode NOTHING = new Scalar("", "");
    }

    /** The value of a key; of a repeated one the first. */
    default SourceNode at(String name) {
        return members().stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .map(Member::value)
                .orElse(Scalar.NOTHING);
    }

    /** The value of a text or number; empty for anything else. */
    default String text() {
        return this instanceof Scalar scalar ? scalar.value() : "";
    }

    default boolean isTrue() {
        return this instanceof Scalar scalar && scalar.raw().equals("true");
    }

    default boolean isNull() {
        return this instanceof Scalar scalar && scalar.raw().equals("null");
    }

    /** Whether it is there. */
    default boolean exists() {
        return !Scalar.NOTHING.equals(this);
    }

    default boolean has(String name) {
        return at(name).exists();
    }

    default List<Member> members() {
        return this instanceof Members object ? object.list() : List.of();
    }

    default List<SourceNode> elements() {
        return this instanceof Elements array ? array.list() : List.of();
    }
}
