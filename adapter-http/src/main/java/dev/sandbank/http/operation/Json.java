package dev.sandbank.http.operation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.sandbank.http.operation.json.StorableJson;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads and writes JSON in the form of the wire: absent fields omitted, numbers plain, dates as {@code YYYY-MM-DD}. */
public final class Json {

    /** The limits of a JSON body. They are checked while it is read, so that nothing larger is ever in memory. */
    private static final StreamReadConstraints SENT = StreamReadConstraints.builder()
            .maxNestingDepth(50)
            .maxTokenCount(20_000)
            .maxNumberLength(200)
            .maxNameLength(1_000)
            .build();

    private static final JsonMapper MAPPER = mapper(StreamReadConstraints.defaults());

    /** Keeps the zeros at the end of numbers, because examples in documents are shown as they are written. */
    private static final ObjectReader OURS = MAPPER.reader().without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);

    private static final ObjectReader FROM_OUTSIDE = mapper(SENT).reader();

    private static final ObjectReader STRICTLY_FROM_OUTSIDE =
            FROM_OUTSIDE.with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    private Json() {}

    /** The value as UTF-8 JSON. */
    public static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + value.getClass().getSimpleName() + " as JSON", e);
        }
    }

    /** The fields of an object as they are written to the wire. */
    public static ObjectNode tree(Object object) {
        return MAPPER.valueToTree(object);
    }

    /** Reads a value of this type from JSON that we wrote. */
    public static <T> T read(InputStream json, Class<T> type) throws IOException {
        return OURS.readValue(json, type);
    }

    /**
     * Reads JSON from outside. If a key comes twice in one object, the later value counts.
     *
     * @throws StreamConstraintsException if it holds more than a body may
     * @throws IOException if it is none, or holds a text that cannot be stored
     */
    public static JsonNode read(byte[] text) throws IOException {
        return StorableJson.require(FROM_OUTSIDE.readTree(text));
    }

    /**
     * Reads JSON from outside, in which each key comes only once in its object.
     *
     * @throws StreamConstraintsException if it exceeds the limits of a body
     * @throws MismatchedInputException if a key comes twice
     * @throws IOException if it is none, or holds a text that cannot be stored
     */
    public static JsonNode readStrictly(byte[] text) throws IOException {
        return StorableJson.require(STRICTLY_FROM_OUTSIDE.readTree(text));
    }

    /** The text of a field without the blanks around it; null if the field is missing, null or blank. */
    public static @Nullable String text(JsonNode object, String name) {
        JsonNode value = object.path(name);
        String text = value.isNull() ? "" : value.asText().strip();
        return text.isEmpty() ? null : text;
    }

    private static JsonMapper mapper(StreamReadConstraints constraints) {
        return JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(constraints).build())
                .addModule(new JavaTimeModule())
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }
}
