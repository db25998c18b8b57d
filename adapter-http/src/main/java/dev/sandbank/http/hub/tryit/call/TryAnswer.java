package dev.sandbank.http.hub.tryit.call;

import dev.sandbank.http.operation.Answer.Header;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What came back.
 *
 * @param contentType null without a body
 * @param body all of it, or only its beginning if it is longer than {@link #MOST_KEPT}
 * @param length of the whole body, in bytes
 */
@SuppressWarnings("ArrayRecordComponent") // the record is never compared
public record TryAnswer(
        int status, @Nullable String contentType, byte[] body, int length, List<Header> headers, Duration took) {

    /** The longest body that is kept whole, in bytes. */
    public static final int MOST_KEPT = 24 * 1_024 * 1_024;

    /** How much of a body a page shows, in bytes. */
    public static final int MOST_SHOWN = 64 * 1_024;

    /** Bodies of these types are no text, even if their bytes happen to be. */
    private static final Pattern BINARY = Pattern.compile("(image|audio|video|font)/.*|application/(pdf|zip|gzip).*");

    private static final Map<String, String> FILES = Map.of(
            "application/pdf", "pdf",
            "image/png", "png",
            "image/jpeg", "jpg",
            "image/gif", "gif",
            "text/csv", "csv",
            "text/plain", "txt");

    private static final Pattern CONTROL_FLOW = Pattern.compile("\"controlFlowId\"\\s*:\\s*\"([A-Za-z0-9]{8,128})\"");

    public TryAnswer {
        headers = List.copyOf(headers);
    }

    public static TryAnswer of(
            int status, @Nullable String contentType, byte[] body, List<Header> headers, Duration took) {
        byte[] kept = body.length > MOST_KEPT ? Arrays.copyOf(body, MOST_SHOWN) : body;
        return new TryAnswer(status, contentType, kept, body.length, headers, took);
    }

    public boolean isWhole() {
        return body.length == length;
    }

    /** Whether all of it is kept, as long as there is room. */
    public boolean isKeptWhole() {
        return length <= MOST_KEPT;
    }

    /** Whether nothing was done, so that a repetition does nothing twice. */
    public boolean isRefusal() {
        return status >= 400 && status < 500;
    }

    /** What waits for a one-time code or for its confirmation, if the answer names it. */
    public Optional<String> controlFlow() {
        Matcher found = isJson() ? CONTROL_FLOW.matcher(text().orElse("")) : null;
        return found != null && found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** Whether the call waits for a one-time code. */
    public boolean waitsForCode() {
        return status == 403 && text().orElse("").contains("\"mfaRequired\"");
    }

    /** Whether a page can show all of it. */
    public boolean isShownWhole() {
        return isWhole() && length <= MOST_SHOWN;
    }

    /** The first value of a header; null if there is none. */
    @Nullable
    public String header(String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst()
                .orElse(null);
    }

    public boolean isJson() {
        return type().startsWith("application/json") || type().contains("+json");
    }

    /**
     * The name of the body as a file: the status is told, and only harmless kinds of file are named, so that no program
     * opens a page or a script.
     */
    public String fileName() {
        String kind = isJson() ? "json" : FILES.getOrDefault(type().replaceFirst("[; ].*", ""), "bin");
        return "answer-" + status + "." + kind;
    }

    private String type() {
        return contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
    }

    /** The text that is shown; empty if the body is not text in UTF-8. */
    public Optional<String> text() {
        if (BINARY.matcher(type()).matches()) {
            return Optional.empty();
        }
        int end = Math.min(body.length, MOST_SHOWN);
        // The end may lie inside a character; then it is moved before it.
        while (end < body.length && end > 0 && (body[end] & 0xC0) == 0x80) {
            end--;
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body, 0, end))
                    .toString();
            return text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The same with the whole body. */
    TryAnswer with(byte[] whole) {
        return new TryAnswer(status, contentType, whole, length, headers, took);
    }

    @Override
    public String toString() {
        return "TryAnswer " + status;
    }
}
