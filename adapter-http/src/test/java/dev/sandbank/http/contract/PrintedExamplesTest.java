package dev.sandbank.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.operation.Answer;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A caller who copies the examples of a market's documents and sends them unchanged gets an answer. */
class PrintedExamplesTest {

    /** Fields whose values work only once, so that no printed value can work. */
    private static final Set<String> ONCE = Set.of("controlFlowId");

    /** The requests of token endpoints that contain no code or token. */
    private static final Set<String> TOKEN_REQUESTS =
            Set.of("clientCredentialsToken", "passwordToken", "authorizeCard");

    @AutoClose
    private static final TestServer server = new TestServer();

    private static Registered app;

    @BeforeAll
    static void start() {
        app = server.clients().register(Profile.COMPATIBLE, 0);
    }

    @ParameterizedTest
    @EnumSource
    void everyExampleIsAnswered(Market market) {
        MarketCaller caller = new MarketCaller(server, app, market);
        Map<String, String> refused = new TreeMap<>();
        Published.takingBearers(market).forEach(operation -> {
            JsonNode document = Http.json(
                    server.http().getAtRoot("/openapi/" + operation.product().id() + "/" + market.code() + ".json"));
            HttpResponse<String> response = send(new Printed(document, operation), operation, caller);
            boolean challenged = !Published.schemas(operation).confirmedBy().isEmpty();
            if (response.statusCode() != (challenged ? 403 : 200) && !Refusable.byState(operation, response)) {
                refused.put(operation.id(), response.statusCode() + " " + response.body());
            }
        });
        assertThat(refused).as("refused in " + market).isEmpty();
    }

    private static HttpResponse<String> send(Printed printed, PublishedOperation operation, MarketCaller caller) {
        JsonNode body = printed.body();
        String bearer = caller.fitting(operation);
        if (OnboardingSteps.areNeededBy(operation)) {
            Examples examples = printed.query(caller.examples());
            return sendAbout(OnboardingSteps.before(operation, caller, examples), printed, operation, bearer);
        }
        if (TopUpSteps.areNeededBy(operation)) {
            return sendAbout(TopUpSteps.before(operation, caller, caller.examples()), printed, operation, bearer);
        }
        ScheduleSteps.before(operation, caller, caller.examples());
        if (Bundles.confirm(operation)) {
            Examples sent = Bundles.before(operation, caller, caller.examples());
            Bundles.FLOW.stream()
                    .filter(body::has)
                    .forEach(name -> ((ObjectNode) body).put(name, sent.own().get(name)));
        }
        for (String once : Bundles.confirm(operation) ? Set.<String>of() : ONCE) {
            if (body.has(once) && Payments.execute(operation)) {
                Examples prepared = caller.withPreparedPayment(caller.examples(), operation);
                ((ObjectNode) body).put(once, prepared.own().get(once));
            } else if (body.has(once)) {
                Examples open = caller.withOpenFlow(caller.examples(), bearer);
                boolean asksForCode = operation.path().equals("/v1/mfa/otp");
                Examples flow = asksForCode ? open : caller.withVerifiedFlow(caller.examples(), bearer);
                ((ObjectNode) body).put(once, flow.own().get(once));
            }
        }
        return server.http()
                .method(
                        operation.method().name(),
                        printed.path(),
                        body.isMissingNode() ? "" : body.toString(),
                        printed.headers(bearer));
    }

    /** The ids of an application exist only after it was begun, so they are the only values that are not as printed. */
    private static HttpResponse<String> sendAbout(
            Examples application, Printed printed, PublishedOperation operation, String bearer) {
        String path = printed.path();
        String body = printed.body().toString();
        for (Map.Entry<String, String> printedId : OnboardingSteps.PRINTED.entrySet()) {
            String id = application.own().getOrDefault(printedId.getKey(), "");
            path = path.replace(printedId.getValue(), id);
            body = body.replace(printedId.getValue(), id);
        }
        return server.http()
                .method(
                        operation.method().name(),
                        path,
                        printed.body().isMissingNode() ? "" : body,
                        printed.headers(bearer));
    }

    @ParameterizedTest
    @EnumSource
    void everyTokenRequestThatIsNoSecretIsAnswered(Market market) {
        JsonNode document = Http.json(server.http().getAtRoot("/openapi/authorize/" + market.code() + ".json"));
        Map<String, Integer> statuses = new TreeMap<>();
        Published.in(market).filter(it -> TOKEN_REQUESTS.contains(it.id())).forEach(operation -> {
            Printed printed = new Printed(document, operation);
            statuses.put(operation.id(), printed.sendTo(server, app.basic()).statusCode());
        });
        assertThat(statuses)
                .containsEntry("clientCredentialsToken", 200)
                .containsEntry("passwordToken", 200)
                // A holder of a card is always asked for a code first.
                .allSatisfy(
                        (id, status) -> assertThat(status).as(id).isEqualTo(id.equals("authorizeCard") ? 403 : 200));
    }

    /** The examples that a document prints for one operation. */
    private record Printed(JsonNode document, PublishedOperation published) {

        private static final String FORM = "application/x-www-form-urlencoded";

        String path() {
            String path = published.path();
            List<String> query = new ArrayList<>();
            for (JsonNode listed : operation().path("parameters")) {
                JsonNode parameter = resolve(listed);
                String name = parameter.path("name").asText();
                String example = parameter.path("example").asText();
                if (parameter.path("in").asText().equals("path")) {
                    path = path.replace("{" + name + "}", encoded(example));
                }
                if (parameter.path("in").asText().equals("query")) {
                    query.add(name + "=" + encoded(example));
                }
            }
            return query.isEmpty() ? path : path + "?" + String.join("&", query);
        }

        /** The examples with what the document prints for the query, so that what is asked for is there. */
        Examples query(Examples examples) {
            Examples more = examples;
            for (JsonNode listed : operation().path("parameters")) {
                JsonNode parameter = resolve(listed);
                if (parameter.path("in").asText().equals("query")) {
                    more = more.with(
                            parameter.path("name").asText(),
                            parameter.path("example").asText());
                }
            }
            return more;
        }

        /** All printed headers, but the id and the credentials of the application that calls. */
        String[] headers(String authorization) {
            List<String> headers = new ArrayList<>(List.of("Authorization", authorization, "client_id", app.id()));
            for (JsonNode listed : operation().path("parameters")) {
                JsonNode parameter = resolve(listed);
                String name = parameter.path("name").asText();
                if (parameter.path("in").asText().equals("header") && !headers.contains(name)) {
                    headers.addAll(List.of(name, parameter.path("example").asText()));
                }
            }
            return headers.toArray(String[]::new);
        }

        JsonNode body() {
            return body(Answer.JSON);
        }

        private JsonNode body(String contentType) {
            JsonNode schema = operation()
                    .path("requestBody")
                    .path("content")
                    .path(contentType)
                    .path("schema");
            return schema.isMissingNode() ? schema : example(schema);
        }

        HttpResponse<String> sendTo(TestServer server, String authorization) {
            JsonNode form = body(FORM);
            if (form.isMissingNode()) {
                return server.http().postBody(path(), body().toString(), Answer.JSON, headers(authorization));
            }
            Map<String, String> fields = new TreeMap<>();
            form.properties()
                    .forEach(
                            field -> fields.put(field.getKey(), field.getValue().asText()));
            return server.http().postForm(path(), fields, headers(authorization));
        }

        private JsonNode example(JsonNode listed) {
            JsonNode schema = resolve(listed);
            if (schema.path("type").asText().equals("array")) {
                return JsonNodeFactory.instance.arrayNode().add(example(schema.path("items")));
            }
            if (!schema.path("type").asText().equals("object")) {
                return schema.at("/examples/0");
            }
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            for (Map.Entry<String, JsonNode> field : schema.path("properties").properties()) {
                if (object.isEmpty() || schema.path("maxProperties").asInt() != 1) {
                    object.set(field.getKey(), example(field.getValue()));
                }
            }
            return object;
        }

        private JsonNode operation() {
            return document.path("paths")
                    .path(published.path())
                    .path(published.method().name().toLowerCase(Locale.ROOT));
        }

        private JsonNode resolve(JsonNode part) {
            String reference = part.path("$ref").asText();
            return reference.isEmpty() ? part : document.at(reference.substring(1));
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        }
    }
}
