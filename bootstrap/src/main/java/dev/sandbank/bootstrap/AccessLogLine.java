package dev.sandbank.bootstrap;

import dev.sandbank.application.space.CallLog.Call;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes a call as one line of JSON; unknown values are omitted. */
final class AccessLogLine {

    private static final int USUAL_LENGTH = 320;

    private final StringBuilder json = new StringBuilder(USUAL_LENGTH).append('{');

    private AccessLogLine() {}

    static String of(long atMillis, Call call) {
        AccessLogLine line = new AccessLogLine();
        line.text("at", Instant.ofEpochMilli(atMillis).toString());
        line.text("requestId", call.requestId());
        line.text("method", call.method());
        line.text("path", call.path());
        line.text("operation", call.operation());
        line.text("market", call.market());
        line.text("clientId", call.client());
        line.number("status", call.status());
        line.text("reason", call.reason());
        line.text("refusal", call.hint());
        line.number("micros", call.latency().toNanos() / 1_000);
        return line.json.append('}').toString();
    }

    private void text(String name, @Nullable String value) {
        if (value != null) {
            name(name).append('"');
            for (int i = 0; i < value.length(); i++) {
                character(json, value.charAt(i));
            }
            json.append('"');
        }
    }

    private void number(String name, long value) {
        name(name).append(value);
    }

    private StringBuilder name(String name) {
        if (json.length() > 1) {
            json.append(',');
        }
        return json.append('"').append(name).append("\":");
    }

    private static void character(StringBuilder json, char character) {
        if (character == '"' || character == '\\') {
            json.append('\\').append(character);
        } else if (character < ' ' || character == '\u2028' || character == '\u2029') {
            json.append(String.format(Locale.ROOT, "\\u%04x", (int) character));
        } else {
            json.append(character);
        }
    }
}
