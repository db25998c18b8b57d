package dev.sandbank.http.hub.testdata;

import dev.sandbank.application.space.image.SpaceImage;
import dev.sandbank.domain.bank.ledger.EntryFacts;
import dev.sandbank.domain.bank.record.StoredRecord;
import dev.sandbank.http.operation.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The file of a space, byte for byte as {@code sandbank space export} writes it; {@code sandbank space import} reads it. A
 * test of the whole program holds the two together.
 */
final class SpaceFileText {

    private static final String FORMAT = "sandbank space";
    private static final int VERSION = 1;

    private SpaceFileText() {}

    static void write(SpaceImage image, Consumer<String> out) {
        out.accept("{\n  \"format\": " + json(FORMAT)
                + ",\n  \"version\": " + VERSION
                + ",\n  \"name\": " + json(image.name())
                + ",\n  \"seed\": " + json(image.seed().value())
                + ",\n  \"now\": " + json(image.now().toString())
                + ",\n  \"entries\": ");
        lines(image.entries(), entry -> EntryFacts.of(entry).values(), out);
        out.accept(",\n  \"records\": ");
        lines(image.records(), RecordLine::of, out);
        out.accept("\n}\n");
    }

    private static <T> void lines(List<T> things, Function<T, Object> line, Consumer<String> out) {
        if (things.isEmpty()) {
            out.accept("[]");
            return;
        }
        String before = "[\n    ";
        for (T thing : things) {
            out.accept(before + json(line.apply(thing)));
            before = ",\n    ";
        }
        out.accept("\n  ]");
    }

    private static String json(Object value) {
        return new String(Json.bytes(value), StandardCharsets.UTF_8);
    }

    /** A record in the file. */
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
