package dev.sandbank.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.bank.shaped.Seen;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Calls every operation with a shaped answer in a market, each for two accounts and two cards, and keeps the answers. */
final class ShapedWalk {

    private static final String FLOW = "controlFlowId";
    private static final String APPLICATION = "applicationId";

    private final TestServer server;
    private final MarketCaller caller;
    private final Market market;
    private final List<JsonNode> accounts;
    private final List<JsonNode> cards;
    private final JsonNode profile;

    ShapedWalk(TestServer server, Registered app, Market market) {
        this.server = server;
        this.caller = new MarketCaller(server, app, market);
        this.market = market;
        this.accounts = accounts(read("/v1/accounts"));
        this.cards = elements(read("/v1/cards?cardFunction=ALL").path("cardDetails"));
        this.profile = read("/v1/customers/profiles");
    }

    /** The calls and answers of every operation that answers with a body. */
    List<Seen> all() {
        List<Seen> seen = new ArrayList<>();
        operations().forEach(operation -> {
            List<Examples> calls = new ArrayList<>(List.of(about(0).with("transactionAmount", "10"), about(1)));
            if (schemas(operation).canFindNothing()) {
                calls.add(about(creditCard()));
            }
            calls.forEach(examples -> call(operation, examples).ifPresent(seen::add));
        });
        return seen;
    }

    /** Some things, such as statements, only credit cards have. */
    private int creditCard() {
        return IntStream.range(0, accounts.size())
                .filter(index -> accounts.get(index).has("creditLimit"))
                .findFirst()
                .orElse(0);
    }

    private Stream<PublishedOperation> operations() {
        return Published.takingBearers(market)
                .filter(operation -> !operation.stateful())
                .filter(operation -> schemas(operation).confirmedBy().isEmpty());
    }

    private Examples about(int index) {
        JsonNode account = accounts.get(index);
        String id = account.path("accountId").asText();
        return caller.examples()
                .withAccount(id)
                .with(
                        "destinationAccountId",
                        accounts.get(index == 0 ? 1 : 0).path("accountId").asText())
                .with("cardId", cards.get(index % cards.size()).path("cardId").asText())
                .with("currencyCode", account.path("currencyCode").asText());
    }

    private Optional<Seen> call(PublishedOperation operation, Examples examples) {
        Map<String, List<String>> sent = new HashMap<>();
        Examples ready = examples;
        if (takesAFlow(operation)) {
            Optional<PublishedOperation> before = preparing(operation);
            ready = before.map(first -> prepared(first, operation, examples, sent))
                    .orElseGet(() -> caller.withVerifiedFlow(examples, caller.fitting(operation)));
        }
        HttpResponse<String> response = caller.call(operation, ready);
        if (response.statusCode() == 404 && schemas(operation).canFindNothing()) {
            return Optional.empty();
        }
        if (response.statusCode() != 200) {
            throw new AssertionError(operation.id() + " in " + market + " " + response.body());
        }
        note(operation, ready, sent);
        return response.body().isEmpty()
                ? Optional.empty()
                : Optional.of(new Seen(
                        operation.id(),
                        operation.path(),
                        market,
                        sent,
                        Http.json(response),
                        accounts,
                        cards,
                        profile,
                        LocalDate.ofInstant(server.clock().instant(), market.zone())));
    }

    private Examples prepared(
            PublishedOperation first, PublishedOperation then, Examples examples, Map<String, List<String>> sent) {
        HttpResponse<String> response = caller.send(first, examples, caller.fitting(then));
        note(first, examples, sent);
        JsonNode begun = Http.json(response);
        Examples ready = examples.with(FLOW, begun.path(FLOW).asText());
        return begun.has(APPLICATION)
                ? ready.with(APPLICATION, begun.path(APPLICATION).asText())
                : ready;
    }

    /** The operation that begins the control flow that this operation continues. */
    private Optional<PublishedOperation> preparing(PublishedOperation operation) {
        String flow = schemas(operation).controlFlow();
        return operations()
                .filter(other -> !flow.isEmpty() && schemas(other).controlFlow().equals(flow))
                .filter(other -> answers(other).path("properties").has(FLOW))
                .min(Comparator.comparing(PublishedOperation::path));
    }

    private static JsonNode answers(PublishedOperation operation) {
        return Objects.requireNonNullElse(schemas(operation).answer(), MissingNode.getInstance());
    }

    private static boolean takesAFlow(PublishedOperation operation) {
        return schemas(operation).hasField(FLOW);
    }

    private static OperationSchemas schemas(PublishedOperation operation) {
        return new OperationSchemas(Documents.of(operation.product()), Documents.operation(operation));
    }

    private static void note(PublishedOperation operation, Examples examples, Map<String, List<String>> sent) {
        String[] path = examples.path(operation).split("[?]", 2);
        String[] template = operation.path().split("/", -1);
        String[] actual = path[0].split("/", -1);
        for (int i = 0; i < template.length; i++) {
            if (template[i].startsWith("{")) {
                add(sent, template[i].substring(1, template[i].length() - 1), actual[i]);
            }
        }
        for (String pair : path.length == 1 ? new String[0] : path[1].split("&")) {
            String[] parameter = pair.split("=", 2);
            add(sent, parameter[0], URLDecoder.decode(parameter[1], StandardCharsets.UTF_8));
        }
        collect("", examples.body(operation), sent);
    }

    private static void collect(String name, JsonNode node, Map<String, List<String>> sent) {
        if (node.isValueNode() && !name.isEmpty()) {
            add(sent, name, node.asText());
        }
        node.properties().forEach(field -> collect(field.getKey(), field.getValue(), sent));
        if (node.isArray()) {
            node.forEach(element -> collect(name, element, sent));
        }
    }

    private static void add(Map<String, List<String>> sent, String name, String value) {
        sent.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }

    /** Every account with the group in which it is listed. */
    private static List<JsonNode> accounts(JsonNode list) {
        List<JsonNode> accounts = new ArrayList<>();
        for (JsonNode group : list.path("accountGroupSummary")) {
            for (JsonNode wrapper : group.path("accounts")) {
                ObjectNode account = wrapper.elements().next().deepCopy();
                account.set("accountGroup", group.path("accountGroup"));
                accounts.add(account);
            }
        }
        return accounts;
    }

    private static List<JsonNode> elements(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        return elements;
    }

    private JsonNode read(String path) {
        return Http.json(server.http().get(path, "Authorization", caller.customers()));
    }
}
