package dev.sandbank.http.hub.tryit.call;

import dev.sandbank.domain.secret.Source;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Answer.Header;
import dev.sandbank.http.operation.Exchange;
import dev.sandbank.http.operation.Operation;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A tried call and its response, in memory. It has only what the reader put into it: nothing of the request for the page
 * goes into the call, and nothing of the answer goes to the browser but as text.
 */
public final class MemoryExchange implements Exchange {

    private static final String AUTHORIZATION = "Authorization";

    private final Source source;
    private final TryRequest request;
    private final List<Header> headers;
    private final Map<String, Header> answered = new LinkedHashMap<>();
    private Answer.@Nullable Ready answer;

    /**
     * @param token sent with it; empty for none
     */
    public MemoryExchange(Source source, TryRequest request, String token) {
        this.source = source;
        this.request = request;
        this.headers = new ArrayList<>(request.headers());
        if (!token.isEmpty()) {
            headers.add(new Header(AUTHORIZATION, "Bearer " + token));
        }
    }

    @Override
    public Source source() {
        return source;
    }

    @Override
    public boolean isTrial() {
        return true;
    }

    @Override
    public String method() {
        return request.method();
    }

    @Override
    public String path() {
        return Operation.API_BASE + request.path();
    }

    @Override
    public String queryString() {
        return request.query();
    }

    @Override
    public @Nullable String header(String name) {
        List<String> all = headers(name);
        return all.isEmpty() ? null : all.get(0);
    }

    @Override
    public List<String> headers(String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Header::value)
                .toList();
    }

    @Override
    public byte[] body() {
        String body = request.body();
        return body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void answerWith(String name, String value) {
        answered.put(name.toLowerCase(Locale.ROOT), new Header(name, value));
    }

    @Override
    public void send(Answer.Ready ready) {
        this.answer = ready;
    }

    @Override
    public void sendLater(CompletionStage<Answer.Ready> later) {
        send(later.toCompletableFuture().join());
    }

    /** What came back. */
    public TryAnswer answer(Duration took) {
        Answer.Ready ready = Objects.requireNonNull(answer, "the call was not answered");
        ready.headers().forEach(header -> answerWith(header.name(), header.value()));
        if (ready.contentType() != null) {
            answerWith("Content-Type", ready.contentType());
        }
        answerWith("Content-Length", String.valueOf(ready.body().length));
        return TryAnswer.of(ready.status(), ready.contentType(), ready.body(), List.copyOf(answered.values()), took);
    }
}
