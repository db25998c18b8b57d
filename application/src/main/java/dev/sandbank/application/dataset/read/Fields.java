package dev.sandbank.application.dataset.read;

import dev.sandbank.application.dataset.read.JsonValue.Broken;
import dev.sandbank.application.dataset.read.JsonValue.JsonArray;
import dev.sandbank.application.dataset.read.JsonValue.JsonNumber;
import dev.sandbank.application.dataset.read.JsonValue.JsonObject;
import dev.sandbank.application.dataset.read.JsonValue.JsonText;
import dev.sandbank.application.dataset.read.JsonValue.JsonWord;
import dev.sandbank.application.dataset.read.JsonValue.Member;
import dev.sandbank.application.support.Nearest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The fields of an object. Whatever is wrong with one is told, and the field is then as if it were not there. */
final class Fields {

    private final JsonObject object;
    private final Path path;
    private final Faults faults;
    private final Map<String, Member> members = new HashMap<>();

    private Fields(JsonObject object, Path path, Faults faults) {
        this.object = object;
        this.path = path;
        this.faults = faults;
    }

    /** The fields of a value that is to be an object with some of these fields. */
    static Optional<Fields> of(JsonValue value, Path path, Faults faults, List<String> known) {
        if (!(value instanceof JsonObject object)) {
            if (!(value instanceof Broken)) {
                faults.add(value.offset(), path, "expected an object, found " + value.words());
            }
            return Optional.empty();
        }
        Fields fields = new Fields(object, path, faults);
        for (Member member : object.members()) {
            if (!known.contains(member.name())) {
                faults.add(
                        member.offset(),
                        path.to(member.name()),
                        "expected one of the fields " + String.join(", ", known) + "; this one is unknown"
                                + Nearest.question(member.name(), known.stream()));
            } else if (fields.members.putIfAbsent(member.name(), member) != null) {
                faults.add(member.offset(), path.to(member.name()), "expected this field once, found it again");
            }
        }
        return Optional.of(fields);
    }

    /** The fields of each object in an array; what is no object is told. */
    static List<Fields> ofAll(JsonArray array, Path path, Faults faults, List<String> known) {
        return IntStream.range(0, array.items().size())
                .mapToObj(i -> of(array.items().get(i), path.to(i), faults, known))
                .flatMap(Optional::stream)
                .toList();
    }

    int offset() {
        return object.offset();
    }

    Path path() {
        return path;
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    /** Where the value of a field begins. */
    int offset(String name) {
        Member member = members.get(name);
        return member == null ? object.offset() : member.value().offset();
    }

    /** Tells what is wrong with a field. */
    void fault(String name, String sentence) {
        faults.add(offset(name), has(name) ? path.to(name) : path, sentence);
    }

    void require(Set<String> names) {
        names.stream().filter(name -> !has(name)).sorted().forEach(name -> {
            faults.add(object.offset(), path, "expected the field " + name + ", which is missing");
        });
    }

    Optional<String> text(String name) {
        return value(name, JsonText.class, "a text").map(JsonText::value);
    }

    Optional<String> number(String name) {
        return value(name, JsonNumber.class, "a number").map(JsonNumber::digits);
    }

    Optional<JsonArray> array(String name) {
        return value(name, JsonArray.class, "an array");
    }

    /** Whether a field says true; one that is not there says false. */
    boolean flag(String name) {
        Optional<String> word = value(name, JsonWord.class, "true or false").map(JsonWord::word);
        if (word.filter("null"::equals).isPresent()) {
            fault(name, "expected true or false, found null");
        }
        return word.filter("true"::equals).isPresent();
    }

    private <T extends JsonValue> Optional<T> value(String name, Class<T> sort, String words) {
        Member member = members.get(name);
        if (member == null) {
            return Optional.empty();
        }
        if (sort.isInstance(member.value())) {
            return Optional.of(sort.cast(member.value()));
        }
        if (!(member.value() instanceof Broken)) {
            fault(name, "expected " + words + ", found " + member.value().words());
        }
        return Optional.empty();
    }
}
