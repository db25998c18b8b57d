package dev.sandbank.http.operation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.oauth.VerifiedToken;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.refusal.Refusal;
import dev.sandbank.domain.refusal.Refused;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One API call on its way through the corridor: what was sent, who sent it, and the headers its answer will carry.
 * Handlers read from it and never see the HTTP server.
 */
public final class Call {

    private static final int TOO_LARGE = 413;

    private final Context context;
    private final String requestId;
    private final long startedAtNanos;
    private Operations.@Nullable Match match;
    private @Nullable VerifiedToken caller;
    private @Nullable Client client;
    private @Nullable Market market;

    public Call(Context context, String requestId, long startedAtNanos) {
        this.context = context;
        this.requestId = requestId;
        this.startedAtNanos = startedAtNanos;
    }

    /** The server's id of this request, answered as {@code citiuuid}. */
    public String requestId() {
        return requestId;
    }

    public long startedAtNanos() {
        return startedAtNanos;
    }

    /** The path as sent, without the query. */
    public String path() {
        return context.path();
    }

    /** The path below a base, however the base was spelled: doubled slashes and letter case do not count. */
    public String pathBelow(String base) {
        String path = context.path();
        int at = 0;
        for (int matched = 0; matched < base.length() && at < path.length(); at++) {
            if (path.charAt(at) != '/' || base.charAt(matched) == '/') {
                matched++;
            }
        }
        return path.substring(at);
    }

    public HandlerType handlerType() {
        return context.method();
    }

    public String method() {
        return context.method().toString();
    }

    /** The operation, once resolved; null for a path that leads nowhere. */
    public @Nullable Operation operationOrNull() {
        return match == null ? null : match.operation();
    }

    public Operation operation() {
        return Objects.requireNonNull(match, "not resolved yet").operation();
    }

    public void resolvedTo(Operations.Match resolved) {
        this.match = resolved;
    }

    /** A path parameter as sent. */
    public String pathParam(String name) {
        return Objects.requireNonNull(
                Objects.requireNonNull(match, "not resolved yet").parameters().get(name), name);
    }

    /** A query parameter; null if absent or empty. */
    public @Nullable String query(String name) {
        String value = context.queryParam(name);
        return value == null || value.isEmpty() ? null : value;
    }

    /** All query parameters with all their values. */
    public Map<String, List<String>> queryParams() {
        return context.queryParamMap();
    }

    /** The query as sent, or an empty text. */
    public String queryString() {
        String query = context.queryString();
        return query == null ? "" : query;
    }

    /** A request header, its name in any case; null if absent. */
    public @Nullable String header(String name) {
        return context.header(name);
    }

    public @Nullable String cookie(String name) {
        return context.cookie(name);
    }

    /**
     * The form in the body, each parameter once; empty values are left out (RFC 6749 section 3.2).
     *
     * @throws Refused REQUEST_MALFORMED if the body is no form or a parameter comes twice, or REQUEST_TOO_LARGE
     */
    public Form form() {
        if (!context.isFormUrlencoded()) {
            throw new Refused(Refusal.REQUEST_MALFORMED, "contentType", "application/x-www-form-urlencoded");
        }
        return Form.of(read(context::formParamMap));
    }

    /** The fields of a page's form with all their values; none if the body is no form. */
    public Map<String, List<String>> pageForm() {
        return context.isFormUrlencoded() ? read(context::formParamMap) : Map.of();
    }

    /**
     * The JSON object in the body.
     *
     * @throws Refused INPUT_INVALID if the body is none, or REQUEST_TOO_LARGE
     */
    public JsonNode json() {
        try {
            JsonNode node = Json.read(read(context::bodyAsBytes));
            if (node != null && node.isObject()) {
                return node;
            }
        } catch (IOException | NumberFormatException e) {
            // The parser lets a number whose exponent overflows escape as it is.
            throw notAnObject();
        }
        throw notAnObject();
    }

    /** Who calls, once authenticated by a bearer token. */
    public VerifiedToken caller() {
        return Objects.requireNonNull(caller, "not authenticated");
    }

    /** What the customer behind the call allowed. Only for operations that take a customer's token. */
    public Grant grant() {
        return Objects.requireNonNull(caller().token().grant(), "a two-legged token has no grant");
    }

    public void authenticatedAs(VerifiedToken verified) {
        this.caller = verified;
        this.client = verified.client();
        this.market = verified.token().market();
    }

    /** The application, once it has proved itself by a token or its credentials. */
    public @Nullable Client clientOrNull() {
        return client;
    }

    public void authenticatedAs(Client proved) {
        this.client = proved;
    }

    public @Nullable Market marketOrNull() {
        return market;
    }

    /** The market of the token, or of an OAuth endpoint's path. */
    public Market market() {
        return Objects.requireNonNull(market, "no market yet");
    }

    public void inMarket(Market resolved) {
        this.market = resolved;
    }

    /** Adds a header to the answer, whatever the answer will be. */
    public void answerWith(String name, String value) {
        context.header(name, value);
    }

    /** Reads the body, whose length the server limits. */
    private static <T> T read(Supplier<T> body) {
        try {
            return body.get();
        } catch (HttpResponseException e) {
            throw e.getStatus() == TOO_LARGE ? new Refused(Refusal.REQUEST_TOO_LARGE) : e;
        }
    }

    private static Refused notAnObject() {
        return new Refused(Refusal.INPUT_INVALID, "body", "invalidFormat");
    }
}
