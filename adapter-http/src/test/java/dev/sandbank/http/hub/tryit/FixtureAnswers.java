package dev.sandbank.http.hub.tryit;

import dev.sandbank.http.operation.Answer.Header;
import dev.sandbank.http.operation.Answer.Ready;
import dev.sandbank.http.operation.Handler;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers that no bank gives, by the ids of their operations. */
final class FixtureAnswers {

    static final String HTML = "<!doctype html><script>document.title = 'run'</script><h1 id=\"theirs\">Hello</h1>";
    static final String BROKEN = "{\"balance\": 1250.50, \"name\": ";
    static final int MEBIBYTE = 1_024 * 1_024;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 1, (byte) 0xff};

    private FixtureAnswers() {}

    static Map<String, Ready> all() {
        Map<String, Ready> all = new LinkedHashMap<>();
        all.put("noContent", answer(204, null, ""));
        all.put("empty", answer(200, null, ""));
        all.put("redirect", answer(302, null, "").with("Location", "https://evil.example/next"));
        all.put("html", answer(200, "text/html", HTML));
        all.put("broken", answer(200, "application/json", BROKEN));
        all.put("pdf", answer(200, "application/pdf", "%PDF-1.4 only ASCII"));
        all.put("image", new Ready(200, "image/png", PNG, List.of()));
        all.put("octets", new Ready(400, "application/octet-stream", PNG, List.of()));
        all.put("text15", answer(200, "text/plain", "line of text\n".repeat(120_000)));
        all.put("text200", answer(200, "text/plain", "0123456789abcdef".repeat(20 * MEBIBYTE / 16)));
        all.put("text300", answer(200, "text/plain", "0123456789abcdef".repeat(30 * MEBIBYTE / 16)));
        all.put("oneLine", answer(200, "application/json", "[\"" + "x".repeat(5 * MEBIBYTE) + "\"]"));
        all.put("objects", answer(200, "application/json", "[" + "{\"a\":1},".repeat(99_999) + "{\"a\":1}]"));
        all.put("folds", answer(200, "application/json", "[" + "[1],".repeat(15_000) + "[1]]"));
        all.put(
                "headers",
                new Ready(
                        200,
                        "text/plain",
                        "with headers".getBytes(StandardCharsets.UTF_8),
                        List.of(
                                new Header("Set-Cookie", "sandbank_hub=stolen; Path=/"),
                                new Header("Location", "https://evil.example/"),
                                new Header("Refresh", "0; url=https://evil.example/"),
                                new Header("Content-Security-Policy", "default-src *"))));
        return all;
    }

    static Map<String, Handler> handlers() {
        Map<String, Handler> handlers = new LinkedHashMap<>();
        all().forEach((id, answer) -> handlers.put(id, call -> answer));
        return handlers;
    }

    private static Ready answer(int status, @Nullable String type, String text) {
        return new Ready(status, type, text.getBytes(StandardCharsets.UTF_8), List.of());
    }
}
