package dev.sandbank.cli.space;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sandbank.application.space.image.SpaceImage;
import dev.sandbank.domain.bank.ledger.EntryFacts;
import dev.sandbank.domain.bank.record.StoredRecord;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The file of a space: JSON with the version of its form first, then what the space is, then one line for each entry of
 * the journal and for each record. Equal images have equal files. Every version that was ever written can be read.
 */
final class SpaceFile {

    static final String FORMAT = "sandbank space";

    /** The version that is written. A change of the form needs a new one, and the old one stays readable. */
    static final int VERSION = 1;

    private static final ObjectMapper JSON = new ObjectMapper();

    private SpaceFile() {}

    /** The text of the file. */
    static String of(SpaceImage image) {
        return "{\n  \"format\": " + json(FORMAT)
                + ",\n  \"version\": " + VERSION
                + ",\n  \"name\": " + json(image.name())
                + ",\n  \"seed\": " + json(image.seed().value())
                + ",\n  \"now\": " + json(image.now().toString())
                + ",\n  \"entries\": "
                + lines(image.entries(), entry -> EntryFacts.of(entry).values())
                + ",\n  \"records\": " + lines(image.records(), RecordLine::of)
                + "\n}\n";
    }

    private static <T> String lines(List<T> things, Function<T, Object> line) {
        return things.isEmpty()
                ? "[]"
                : things.stream()
                        .map(line)
                        .map(SpaceFile::json)
                        .collect(Collectors.joining(",\n    ", "[\n    ", "\n  ]"));
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts are always JSON", e);
        }
    }

    /**
     * A record in the file.
     *
     * @param customer the user id of the holder; empty for somebody whom the bank does not know
     */
    record RecordLine(String kind, String id, String market, String customer, Map<String, String> facts) {

        static RecordLine of(StoredRecord record) {
            return new RecordLine(
                    record.kind(),
                    record.id(),
                    record.holder().market().code(),
                    record.holder().userId(),
                    record.facts().values());
        }
    }
}
