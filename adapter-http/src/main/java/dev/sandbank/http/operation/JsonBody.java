package dev.sandbank.http.operation;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.RequestRefusal.MediaTypeUnsupported;
import dev.sandbank.http.operation.json.StorableJson;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the JSON object that a call sends. */
final class JsonBody {

    private JsonBody() {}

    /** The compatible profile is lenient here: it reads JSON with any content type. */
    static void requireType(@Nullable String contentType) {
        if (contentType != null && !MediaTypes.isJson(contentType)) {
            throw new Refused(new MediaTypeUnsupported(Answer.JSON));
        }
    }

    /**
     * The object; if a key comes twice, the later value counts.
     *
     * @throws Refused INPUT_INVALID if it is none or a text in it cannot be stored, or JSON_TOO_COMPLEX
     */
    static JsonNode read(byte[] body) {
        return read(body, Json::read);
    }

    /**
     * The object, in which each key comes only once.
     *
     * @throws Refused INPUT_INVALID if it is none, a key comes twice or a text in it cannot be stored, or JSON_TOO_COMPLEX
     */
    static JsonNode readStrictly(byte[] body) {
        return read(body, Json::readStrictly);
    }

    private static JsonNode read(byte[] body, Reader reader) {
        try {
            JsonNode node = reader.read(body);
            if (node != null && node.isObject()) {
                return node;
            }
        } catch (StreamConstraintsException e) {
            throw new Refused(RequestRefusal.JSON_TOO_COMPLEX);
        } catch (StorableJson.NotStorable e) {
            String sentence = String.valueOf(e.getMessage());
            throw new Refused(InputInvalid.of(e.place(), FieldFault.Kind.INVALID_FORMAT, sentence));
        } catch (MismatchedInputException e) {
            throw e.getProcessor() instanceof JsonParser parser ? repeated(parser) : notAnObject();
        } catch (IOException | NumberFormatException e) {
            // The parser does not wrap this exception if the exponent of a number overflows.
            throw notAnObject();
        }
        throw notAnObject();
    }

    private static Refused repeated(JsonParser parser) {
        try {
            String name = parser.currentName();
            return name == null ? notAnObject() : new Refused(InputInvalid.of(name, FieldFault.Kind.REPEATED));
        } catch (IOException e) {
            return notAnObject();
        }
    }

    private static Refused notAnObject() {
        return new Refused(InputInvalid.of("body", FieldFault.Kind.INVALID_FORMAT));
    }

    private interface Reader {
        JsonNode read(byte[] body) throws IOException;
    }
}
