package dev.sandbank.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import dev.sandbank.application.space.CallLog.Call;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Writes calls as lines of JSON, in ASCII; unknown values are omitted. One of these is used for all lines, because every
 * call is logged. Not for several threads.
 */
public final class AccessLogLine {

    private static final int USUAL_LENGTH = 512;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_LENGTH);
    private final JsonGenerator json;

    /** A writer of lines. */
    public AccessLogLine() throws IOException {
        this.json = JsonFactory.builder()
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .build()
                .createGenerator(bytes)
                .setRootValueSeparator(null);
    }

    /** The line of a call, with its end. */
    public byte[] of(long atMillis, Call call) throws IOException {
        bytes.reset();
        json.writeStartObject();
        json.writeStringField("at", Instant.ofEpochMilli(atMillis).toString());
        text("requestId", call.requestId());
        text("method", call.method());
        text("path", call.path());
        text("operation", call.operation());
        text("market", call.market());
        text("clientId", call.client());
        json.writeNumberField("status", call.status());
        text("reason", call.reason());
        text("refusal", call.hint());
        json.writeNumberField("micros", call.latency().toNanos() / 1_000);
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
        return bytes.toByteArray();
    }

    private void text(String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }
}
