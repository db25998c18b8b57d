package dev.sandbank.application.dataset.read;

import java.util.List;

/** A value of JSON with its place in the text. */
sealed interface JsonValue {

    /** Where it begins. */
    int offset();

    /** What it is, in words. */
    String words();

    record JsonObject(int offset, List<Member> members) implements JsonValue {
        @Override
        public String words() {
            return "an object";
        }
    }

    /** A field of an object. */
    record Member(int offset, String name, JsonValue value) {}

    record JsonArray(int offset, List<JsonValue> items) implements JsonValue {
        @Override
        public String words() {
            return "an array";
        }
    }

    record JsonText(int offset, String value) implements JsonValue {
        @Override
        public String words() {
            return "a text";
        }
    }

    /**
     * A number.
     *
     * @param digits as they were written
     */
    record JsonNumber(int offset, String digits) implements JsonValue {
        @Override
        public String words() {
            return "a number";
        }
    }

    /**
     * A word of JSON.
     *
     * @param word true, false or null
     */
    record JsonWord(int offset, String word) implements JsonValue {
        @Override
        public String words() {
            return word;
        }
    }

    /** A value whose fault is told already. */
    record Broken(int offset) implements JsonValue {
        @Override
        public String words() {
            return "something broken";
        }
    }
}
