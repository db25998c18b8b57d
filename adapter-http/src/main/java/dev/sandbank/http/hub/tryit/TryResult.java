package dev.sandbank.http.hub.tryit;

import dev.sandbank.http.hub.docs.model.JsonPart;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.part.Badge;
import dev.sandbank.http.page.part.Notice;
import dev.sandbank.http.page.part.Pair;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a call.
 *
 * @param status with its words
 * @param facts time, limit and the like
 * @param hint why it was refused; null if it was not
 * @param request its first line
 * @param requestHeaders one in a line
 * @param requestBody null for none
 * @param headers of the answer, one in a line
 * @param told what is shown, and what is not
 * @param text the body, or its beginning; empty if it cannot be shown
 * @param folded the same in parts, if it is JSON that can be folded
 * @param raw the text as it was sent, if that is not what {@code text} has; null otherwise
 * @param download the whole body as a file; null if there is none
 * @param curl the same call for a shell
 */
public record TryResult(
        Badge status,
        List<Pair> facts,
        @Nullable Notice hint,
        String request,
        String requestHeaders,
        @Nullable String requestBody,
        String headers,
        String told,
        String text,
        List<JsonPart> folded,
        @Nullable String raw,
        @Nullable PageLink download,
        String curl) {

    public TryResult {
        facts = List.copyOf(facts);
        folded = List.copyOf(folded);
    }
}
