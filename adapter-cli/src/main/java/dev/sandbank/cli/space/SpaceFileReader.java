package dev.sandbank.cli.space;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sandbank.application.space.image.SpaceImage;
import dev.sandbank.application.support.StorableText;
import dev.sandbank.cli.installation.Failure;
import dev.sandbank.cli.space.SpaceFile.RecordLine;
import dev.sandbank.domain.bank.ledger.EntryFacts;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.bank.record.StoredRecord;
import dev.sandbank.domain.fact.Facts;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the file of a space. Whatever is wrong in it is told with its place, and nothing of it is used. */
final class SpaceFileReader {

    /** Larger files are not read; a year of a hundred purchases a day takes a tenth of it. */
    private static final long MOST_BYTES = 256L * 1024 * 1024;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final Map<String, String> head = new HashMap<>();
    private final List<JournalEntry> entries = new ArrayList<>();
    private final List<StoredRecord> records = new ArrayList<>();

    private SpaceFileReader() {}

    /**
     * The image in a file.
     *
     * @throws Failure with the fault and its place if it is not such a file
     */
    static SpaceImage read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new IllegalArgumentException("it is larger than 256 MiB");
            }
            try (JsonParser parser = JSON.createParser(file.toFile())) {
                return new SpaceFileReader().image(parser);
            }
        } catch (JsonProcessingException e) {
            long line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw wrong(file, "line " + line + ": " + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            throw wrong(file, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw Failure.unavailable(file + " cannot be read; is it a file that you may read?");
        }
    }

    private static Failure wrong(Path file, String why) {
        return Failure.refused(file + " is no file of a space: " + why + "; nothing was stored");
    }

    private SpaceImage image(JsonParser parser) throws IOException {
        require(parser.nextToken() == JsonToken.START_OBJECT, "it does not begin with {");
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            field(parser, parser.currentName());
        }
        require(parser.nextToken() == null, "something follows after its end");
        return new SpaceImage(text("name"), new SeedName(text("seed")), instant(text("now")), entries, records);
    }

    private void field(JsonParser parser, String name) throws IOException {
        JsonToken value = parser.nextToken();
        switch (name) {
            case "format", "name", "seed", "now" -> head.put(name, plain(name, parser));
            case "version" -> {
                head.put(name, plain(name, parser));
                require(
                        parser.getText().equals(String.valueOf(SpaceFile.VERSION)),
                        "its version is " + parser.getText() + "; this program reads version " + SpaceFile.VERSION);
            }
            case "entries" -> {
                lines(value);
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    entries.add(entry(JSON.readValue(parser, TEXTS)));
                }
            }
            case "records" -> {
                lines(value);
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    records.add(record(JSON.readValue(parser, RecordLine.class)));
                }
            }
            default -> throw new IllegalArgumentException("it may not have " + name);
        }
    }

    private static String plain(String name, JsonParser parser) throws IOException {
        require(parser.currentToken().isScalarValue(), name + " is one text");
        requireStorable(parser.getText());
        return parser.getText();
    }

    /** The form must be known before anything is read in that form. */
    private void lines(JsonToken value) {
        require(SpaceFile.FORMAT.equals(head.get("format")), "its format is not \"" + SpaceFile.FORMAT + "\"");
        require(head.containsKey("version"), "its version must come before its content");
        require(value == JsonToken.START_ARRAY, "entries and records are lists");
    }

    /** @param facts may be null in a file */
    private JournalEntry entry(@Nullable Map<String, String> facts) {
        try {
            return EntryFacts.read(facts(facts));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("entry " + (entries.size() + 1) + ": " + e.getMessage(), e);
        }
    }

    /** @param line may be null in a file */
    private StoredRecord record(@Nullable RecordLine line) {
        String where = "record " + (records.size() + 1);
        if (line == null
                || line.kind() == null
                || line.id() == null
                || line.customer() == null
                || line.facts() == null) {
            throw new IllegalArgumentException(where + " needs kind, id, market, customer and facts");
        }
        Market market = Market.byCode(String.valueOf(line.market()))
                .orElseThrow(() -> new IllegalArgumentException(where + ": no market " + line.market()));
        requireStorable(line.kind() + line.id() + line.customer());
        return new StoredRecord(line.kind(), line.id(), new Holder(market, line.customer()), facts(line.facts()), null);
    }

    private static Facts facts(@Nullable Map<String, String> texts) {
        if (texts == null || texts.containsValue(null)) {
            throw new IllegalArgumentException("null is no fact");
        }
        texts.forEach((name, text) -> requireStorable(name + text));
        return Facts.of(texts);
    }

    private String text(String name) {
        String value = head.get(name);
        require(value != null, "it has no " + name);
        return String.valueOf(value);
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("now is no instant: " + text, e);
        }
    }

    private static void requireStorable(String text) {
        StorableText.obstacleIn(text).ifPresent(character -> {
            throw new IllegalArgumentException("a text holds the character " + character + ", which no text may hold");
        });
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
