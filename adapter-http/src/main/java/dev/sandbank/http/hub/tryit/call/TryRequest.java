package dev.sandbank.http.hub.tryit.call;

import dev.sandbank.http.hub.docs.sample.SampleMaker;
import dev.sandbank.http.hub.docs.sample.SampleRequest;
import dev.sandbank.http.operation.Answer.Header;
import dev.sandbank.http.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call as it is sent, without its token.
 *
 * @param path below the API base, encoded
 * @param query encoded; empty for none
 * @param bearer whether a token goes with it
 * @param body exactly as it is sent; null for none
 */
public record TryRequest(
        String method,
        String path,
        String query,
        boolean bearer,
        List<Header> headers,
        @Nullable String body) {

    public TryRequest {
        headers = List.copyOf(headers);
    }

    /** Path and query, as the first line of the request has them. */
    public String target() {
        return Operation.API_BASE + path + (query.isEmpty() ? "" : "?" + query);
    }

    /** The same call for a shell; the token is the name of a variable. */
    public String curl(String publicUrl) {
        List<SampleRequest.Header> sent = new ArrayList<>();
        if (bearer) {
            sent.add(SampleMaker.bearer());
        }
        headers.forEach(header -> sent.add(SampleRequest.Header.of(header.name(), header.value())));
        return SampleMaker.curl(new SampleRequest(method, publicUrl + target(), sent, body));
    }

    /** The headers as text, one in a line. */
    public String headerText() {
        StringBuilder text = new StringBuilder(bearer ? "Authorization: Bearer (the token of this session)\n" : "");
        headers.forEach(header ->
                text.append(header.name()).append(": ").append(header.value()).append('\n'));
        return text.toString();
    }

    /** Whether repeating it may do something twice. */
    public boolean writes() {
        return !method.equals("GET");
    }
}
