package dev.sandbank.application.dataset.read;

import dev.sandbank.application.dataset.read.JsonValue.Broken;
import dev.sandbank.application.dataset.read.JsonValue.JsonArray;
import dev.sandbank.application.dataset.read.JsonValue.JsonNumber;
import dev.sandbank.application.dataset.read.JsonValue.JsonObject;
import dev.sandbank.application.dataset.read.JsonValue.JsonText;
import dev.sandbank.application.dataset.read.JsonValue.JsonWord;
import dev.sandbank.application.dataset.read.JsonValue.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads JSON and goes on after a fault, so that one reading tells all of them: a comma that is missing is taken as
 * written. Depth, values, texts and numbers are bounded.
 */
final class JsonReader {

    /** The most arrays and objects in each other. */
    static final int DEPTH = 16;

    /** The most values of a document. */
    static final int VALUES = 300_000;

    /** The longest number, in characters. */
    static final int NUMBER = 40;

    private static final Pattern NUMBERS = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
    private static final Set<String> WORDS = Set.of("true", "false", "null");
    private static final int SHOWN = 20;

    private final JsonScanner in;
    private final Faults faults;
    private int depth;
    private int values;

    private JsonReader(String text, Faults faults) {
        this.in = new JsonScanner(text, faults);
        this.faults = faults;
    }

    /** The value of a whole text; empty if a fault does not tell where the next value begins. */
    static Optional<JsonValue> read(String text, Faults faults) {
        JsonReader reader = new JsonReader(text, faults);
        try {
            JsonValue value = reader.value(Path.TOP);
            if (reader.in.peek() != JsonScanner.END) {
                faults.add(reader.in.offset(), Path.TOP, "expected the end of the file, found more after its value");
            }
            return Optional.of(value);
        } catch (JsonScanner.Lost lost) {
            return Optional.empty();
        }
    }

    private JsonValue value(Path path) throws JsonScanner.Lost {
        int next = in.peek();
        int offset = in.offset();
        if (++values > VALUES) {
            throw in.lost(path, "expected at most " + VALUES + " values in a file");
        }
        return switch (next) {
            case '{' -> object(path, offset);
            case '[' -> array(path, offset);
            case '"' ->
                in.text(path).<JsonValue>map(text -> new JsonText(offset, text)).orElseGet(() -> new Broken(offset));
            case JsonScanner.END -> throw in.lost(path, "expected a value, found the end of the file");
            case ',', ']', '}', ':' -> {
                faults.add(offset, path, "expected a value, found " + (char) next);
                yield new Broken(offset);
            }
            default -> word(path, offset);
        };
    }

    private JsonValue word(Path path, int offset) throws JsonScanner.Lost {
        String word = in.word();
        if (WORDS.contains(word)) {
            return new JsonWord(offset, word);
        }
        if (word.length() <= NUMBER && NUMBERS.matcher(word).matches()) {
            return new JsonNumber(offset, word);
        }
        if (word.isEmpty()) {
            throw in.lost(path, in.unexpected("a value"));
        }
        boolean number = Character.isDigit(word.charAt(0)) || word.charAt(0) == '-';
        faults.add(
                offset,
                path,
                number && word.length() > NUMBER
                        ? "expected a number of at most " + NUMBER + " characters, found one of " + word.length()
                        : "expected " + (number ? "a number of JSON" : "a value; texts are in double quotes")
                                + ", found " + (word.length() > SHOWN ? word.substring(0, SHOWN) + "..." : word));
        return new Broken(offset);
    }

    private JsonValue object(Path path, int offset) throws JsonScanner.Lost {
        enter(path);
        List<Member> members = new ArrayList<>();
        boolean more = !in.takes('}');
        while (more) {
            in.peek();
            int at = in.offset();
            Optional<String> name = in.name(path);
            Path below = path.to(name.orElse(""));
            if (!in.takes(':')) {
                faults.add(in.offset(), below, "expected a colon after the name of the field");
            }
            JsonValue value = value(below);
            name.ifPresent(known -> members.add(new Member(at, known, value)));
            more = goesOn(path, '}');
        }
        depth--;
        return new JsonObject(offset, members);
    }

    private JsonValue array(Path path, int offset) throws JsonScanner.Lost {
        enter(path);
        List<JsonValue> items = new ArrayList<>();
        boolean more = !in.takes(']');
        while (more) {
            items.add(value(path.to(items.size())));
            more = goesOn(path, ']');
        }
        depth--;
        return new JsonArray(offset, items);
    }

    private void enter(Path path) throws JsonScanner.Lost {
        if (++depth > DEPTH) {
            throw in.lost(path, "expected at most " + DEPTH + " arrays and objects in each other");
        }
        in.skip();
    }

    /** Whether another member or item follows. */
    private boolean goesOn(Path path, char end) throws JsonScanner.Lost {
        if (in.takes(end)) {
            return false;
        }
        int next = in.peek();
        int offset = in.offset();
        if (in.takes(',')) {
            if (in.takes(end)) {
                faults.add(offset, path, "expected no comma before " + end);
                return false;
            }
            return true;
        }
        if (next == JsonScanner.END) {
            throw in.lost(path, "expected a comma or " + end + ", found the end of the file");
        }
        if (next == ']' || next == '}' || next == ':') {
            throw in.lost(path, "expected a comma or " + end + ", found " + (char) next);
        }
        faults.add(offset, path, "expected a comma or " + end + " before this");
        return true;
    }
}
