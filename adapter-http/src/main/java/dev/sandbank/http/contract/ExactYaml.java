package dev.sandbank.http.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Reads the documents that people write, so that each number is served in the digits in which it is written. What YAML
 * could read as another number than JSON does is refused, and so is a key that comes twice.
 */
final class ExactYaml {

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** Neither octal nor hexadecimal digits, no exponent, no underscore. */
    private static final Pattern PLAIN = Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?");

    private ExactYaml() {}

    /**
     * Reads a document.
     *
     * @throws IllegalArgumentException if a number has another form than a plain one; in quotation marks it is a text
     */
    static JsonNode read(String text) throws IOException {
        try (JsonParser parser = MAPPER.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isNumeric() && !PLAIN.matcher(parser.getText()).matches()) {
                    throw new IllegalArgumentException("line "
                            + parser.currentTokenLocation().getLineNr() + ": write " + parser.getText()
                            + " in plain digits, or in quotation marks if it is a text");
                }
            }
        }
        return MAPPER.readTree(text);
    }
}
