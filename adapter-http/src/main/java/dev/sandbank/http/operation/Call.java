package dev.sandbank.http.operation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.oauth.token.TokenHolder;
import dev.sandbank.application.oauth.token.VerifiedToken;
import dev.sandbank.domain.market.BusinessCode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.secret.Source;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One API call: its request, its caller, and the headers of its answer. Handlers read from it and never see the HTTP
 * server.
 */
public final class Call {

    private final Exchange exchange;
    private final String requestId;
    private final long startedAtNanos;
    private final CallNotes notes = new CallNotes();
    private Operations.@Nullable Match match;
    private Operations.@Nullable Neighbourhood nowhere;
    private @Nullable Handler handler;
    private @Nullable String refusedAt;
    private @Nullable VerifiedToken caller;
    private @Nullable Client client;
    private @Nullable Market market;
    private @Nullable BusinessCode businessCode;
    private @Nullable Form form;
    private @Nullable JsonNode json;
    private @Nullable Failure failure;
    private @Nullable Map<String, List<String>> query;

    public Call(Exchange exchange, String requestId, long startedAtNanos) {
        this.exchange = exchange;
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

    /** Whether it is tried from a page of this server. */
    public boolean isTrial() {
        return exchange.isTrial();
    }

    /** Where the request comes from. */
    public Source source() {
        return exchange.source();
    }

    /** How it came. */
    public Exchange.Connection connection() {
        return exchange.connection();
    }

    /** The path as sent, without the query. */
    public String path() {
        return exchange.path();
    }

    public String method() {
        return exchange.method();
    }

    /** The operation, once it is found; null if the path has none. */
    public @Nullable Operation operationOrNull() {
        return match == null ? null : match.operation();
    }

    public Operation operation() {
        return Objects.requireNonNull(match, "not resolved yet").operation();
    }

    public void resolvedTo(Operations.Match resolved) {
        this.match = resolved;
        this.handler = resolved.operation().handler();
    }

    /** Notes that no operation was found. */
    public void leadsNowhere(Operations.Neighbourhood near) {
        this.nowhere = near;
    }

    /** Whether its refusals have the form of OAuth 2.0 instead of the bank's. */
    public boolean speaksOAuth() {
        return match == null
                ? nowhere != null && nowhere.oauth()
                : match.operation().speaksOAuth();
    }

    /**
     * Whether the fact is true for the operation; if the method has no operation, whether it is true for the operations
     * at the same path.
     */
    public boolean has(WireFact fact) {
        return match == null
                ? nowhere != null && nowhere.wireFacts().contains(fact)
                : match.operation().has(fact);
    }

    /** The handler that answers the call after all steps: that of the operation, unless a step replaced it. */
    public Handler handler() {
        return Objects.requireNonNull(handler, "not resolved yet");
    }

    public void answerBy(Handler other) {
        this.handler = other;
    }

    public @Nullable String refusedAt() {
        return refusedAt;
    }

    public void refusedAt(String step) {
        this.refusedAt = step;
    }

    /** A path parameter, percent-decoded. */
    public String pathParam(String name) {
        return Objects.requireNonNull(
                Objects.requireNonNull(match, "not resolved yet").parameters().get(name), name);
    }

    public Map<String, String> pathParams() {
        return Objects.requireNonNull(match, "not resolved yet").parameters();
    }

    /**
     * A query parameter; null if absent or empty.
     *
     * @throws Refused QUERY_MALFORMED if the query is not percent-encoded properly
     */
    public @Nullable String query(String name) {
        List<String> values = queryParams().get(name);
        return values == null || values.get(0).isEmpty() ? null : values.get(0);
    }

    /**
     * All query parameters with all their values.
     *
     * @throws Refused QUERY_MALFORMED if the query is not percent-encoded properly
     */
    public Map<String, List<String>> queryParams() {
        if (query == null) {
            String sent = exchange.queryString();
            query = sent.isEmpty() ? Map.of() : QueryString.parse(sent);
        }
        return query;
    }

    /** The query as sent, or an empty text. */
    public String queryString() {
        return exchange.queryString();
    }

    /** A request header, its name in any case; null if absent. */
    public @Nullable String header(String name) {
        return exchange.header(name);
    }

    /** All values of a request header. */
    public List<String> headers(String name) {
        return exchange.headers(name);
    }

    /**
     * The form in the body, each parameter once; empty values are omitted (RFC 6749 section 3.2).
     *
     * @throws Refused MEDIA_TYPE_UNSUPPORTED if the body is no form, REQUEST_MALFORMED if a parameter comes twice, or
     *     REQUEST_TOO_LARGE
     */
    public Form form() {
        if (form == null) {
            form = Form.of(header("Content-Type"), exchange);
        }
        return form;
    }

    /**
     * The JSON object in the body.
     *
     * @throws Refused INPUT_INVALID if the body is no JSON object, MEDIA_TYPE_UNSUPPORTED, JSON_TOO_COMPLEX or
     *     REQUEST_TOO_LARGE
     */
    public JsonNode json() {
        if (json == null) {
            json = readJson();
        }
        return json;
    }

    private JsonNode readJson() {
        boolean strict = client != null && client.isStrict();
        if (strict) {
            JsonBody.requireType(header("Content-Type"));
        }
        return strict ? JsonBody.readStrictly(exchange.body()) : JsonBody.read(exchange.body());
    }

    /** The caller, once authenticated by a bearer token. */
    public VerifiedToken caller() {
        return Objects.requireNonNull(caller, "not authenticated");
    }

    /** The grant of the customer. To be called only for operations that take a customer's token. */
    public Grant grant() {
        return Objects.requireNonNull(caller().token().grant(), "a two-legged token has no grant");
    }

    public void authenticatedAs(VerifiedToken verified) {
        this.caller = verified;
        this.client = verified.client();
        this.market = verified.token().market();
    }

    /** The application, once it is authenticated by a token or its credentials; null before. */
    public @Nullable Client clientOrNull() {
        return client;
    }

    /** The application that calls. */
    public Client client() {
        return Objects.requireNonNull(client, "not authenticated");
    }

    /** The application that calls, with the accepted certificate that it has shown. */
    public TokenHolder holder() {
        return TokenHolder.with(client(), notes.certificateOrNull());
    }

    public void authenticatedAs(Client proved) {
        this.client = proved;
    }

    /** What is noted of it for its entry. */
    public CallNotes notes() {
        return notes;
    }

    /** The space of the call: that of the token, or else that of the application, or else the default space. */
    public SpaceId space() {
        if (caller != null) {
            return caller.token().space();
        }
        return client == null ? SpaceId.DEFAULT : client.space();
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

    /** Records why the answer is not a success, for the log. */
    public void failed(Failure why) {
        this.failure = why;
    }

    public @Nullable Failure failureOrNull() {
        return failure;
    }

    /** The business code at the end of the path. Only for operations that have one there. */
    public BusinessCode businessCode() {
        return Objects.requireNonNull(businessCode, "no business code yet");
    }

    public void ofBusiness(BusinessCode named) {
        this.businessCode = named;
    }

    /** Adds a header to the answer, also if it is a refusal. */
    public void answerWith(String name, String value) {
        exchange.answerWith(name, value);
    }
}
