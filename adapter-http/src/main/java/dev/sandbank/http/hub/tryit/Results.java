package dev.sandbank.http.hub.tryit;

import dev.sandbank.http.hub.docs.model.JsonText;
import dev.sandbank.http.hub.tryit.call.Trial;
import dev.sandbank.http.hub.tryit.call.TryAnswer;
import dev.sandbank.http.hub.tryit.call.TryRequest;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.part.Badge;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Counted;
import dev.sandbank.http.page.part.Notice;
import dev.sandbank.http.page.part.Pair;
import dev.sandbank.http.page.part.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the part of the page that shows what came of a call. */
final class Results {

    private static final int FIRST_ERROR = 400;
    private static final int TOO_MANY = 429;
    private static final Pattern ENTRY = Pattern.compile(" See \\S*(/calls/[A-Za-z0-9_-]+)\\.");

    private final Supplier<String> publicUrl;

    Results(Supplier<String> publicUrl) {
        this.publicUrl = publicUrl;
    }

    /** The part; null as long as there is no answer. */
    @Nullable
    TryResult of(Trial trial) {
        TryAnswer answer = trial.answer();
        if (answer == null) {
            return null;
        }
        String text = answer.text().orElse("");
        String indented = answer.isJson() && answer.isShownWhole()
                ? JsonText.indented(text).orElse(null)
                : null;
        TryRequest request = trial.request();
        return new TryResult(
                new Badge(answer.status() < FIRST_ERROR ? Tone.SUCCESS : Tone.DANGER, String.valueOf(answer.status())),
                facts(trial, answer),
                hint(answer),
                request.method() + " " + request.target(),
                request.headerText(),
                request.body(),
                answer.headers().stream()
                        .map(header -> header.name() + ": " + header.value() + "\n")
                        .collect(Collectors.joining()),
                told(answer),
                indented == null ? text : indented,
                indented == null ? List.of() : JsonText.folded(text),
                indented == null || indented.equals(text) ? null : text,
                answer.body().length > 0 && answer.isKeptWhole()
                        ? new PageLink(
                                "Download the body, " + answer.fileName(),
                                TryAddress.of(trial).replaceFirst("\\?.*", "") + "/" + trial.id() + "/body")
                        : null,
                request.curl(publicUrl.get()));
    }

    private static List<Pair> facts(Trial trial, TryAnswer answer) {
        List<Pair> facts = new ArrayList<>();
        facts.add(Pair.of("Time taken", answer.took().toMillis() + " ms, inside this server"));
        facts.add(Pair.of("Body", size(answer)));
        String limit = answer.header("RateLimit-Limit");
        if (limit != null) {
            facts.add(Pair.of(
                    "Rate window",
                    answer.header("RateLimit-Remaining") + " of " + limit
                            + " calls a minute left; the next is free again in " + answer.header("RateLimit-Reset")
                            + " s"));
        }
        String retry = answer.header("Retry-After");
        if (answer.status() == TOO_MANY && retry != null) {
            facts.add(Pair.of("Wait", retry + " s; nothing is sent again by itself"));
        }
        if (!trial.token().isEmpty()) {
            facts.add(Pair.of(
                    "Token sent",
                    Cell.text(
                            "sha256 " + trial.token(),
                            trial.asked() ? "It was asked for just before, which was a call of its own." : "")));
        }
        return facts;
    }

    private static String size(TryAnswer answer) {
        return answer.length() == 0
                ? "empty"
                : Counted.of(answer.length(), "byte", "bytes")
                        + (answer.contentType() == null ? "" : ", " + answer.contentType());
    }

    private static @Nullable Notice hint(TryAnswer answer) {
        String hint = answer.header("Sandbank-Hint");
        if (hint == null || answer.status() < FIRST_ERROR) {
            return null;
        }
        Matcher entry = ENTRY.matcher(hint);
        return entry.find()
                ? Notice.warning(hint.substring(0, entry.start()))
                        .leadingTo("See each step of this call", entry.group(1))
                : Notice.warning(hint);
    }

    private static String told(TryAnswer answer) {
        if (answer.length() == 0) {
            return answer.header("Location") == null
                    ? "The answer has no body."
                    : "The answer has no body. It leads elsewhere, and that was not followed; see Location in its headers.";
        }
        Optional<String> text = answer.text();
        if (text.isEmpty()) {
            return "The body is not text, so it is not shown.";
        }
        if (!answer.isKeptWhole()) {
            return "This is the beginning. The whole body is too long to be kept here; the command below gets it.";
        }
        if (!answer.isShownWhole()) {
            return "This is the beginning; the file has all of it.";
        }
        return answer.isJson() && JsonText.indented(text.get()).isEmpty()
                ? "It says that it is JSON, but it is not. This is what was sent."
                : "";
    }
}
