package dev.sandbank.http.hub.docs.collection;

import dev.sandbank.http.hub.docs.collection.CollectionRequest.Place;
import dev.sandbank.http.hub.docs.model.OperationDoc;
import dev.sandbank.http.hub.docs.model.OperationDoc.Content;
import dev.sandbank.http.hub.docs.model.Schema.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the requests of a collection take over from answers to earlier ones. */
final class Chain {

    static final String CONTROL_FLOW = "controlFlowId";
    static final String CLIENT_ID = "clientId";
    static final String CLIENT_SECRET = "clientSecret";
    static final String REDIRECT_URI = "redirectUri";
    static final String CODE = "authorizationCode";
    static final String REFRESH = "RefreshToken";
    static final String CUSTOMER = "customer";
    static final String CARD = "card";

    private static final String BUSINESS_TOKEN = "bizToken";

    /** The operations that end tokens, and the variables of the tokens that they end. */
    private static final Map<String, String> ENDS = Map.of(
            "revokeToken", CUSTOMER + "Token",
            "revokeCardToken", CARD + "Token");

    /** The operations that give out or renew tokens, and whose tokens these are. */
    private static final Map<String, String> GIVES = Map.of(
            "clientCredentialsToken", "application",
            "authorizationCodeToken", CUSTOMER,
            "passwordToken", CUSTOMER,
            "refreshToken", CUSTOMER,
            "cardToken", CARD,
            "refreshCardToken", CARD);

    private final Set<String> names = new TreeSet<>(Set.of(CONTROL_FLOW));

    /** Reads which values of paths are made by other operations of these. */
    Chain(List<OperationDoc> operations) {
        Set<String> inPaths = operations.stream()
                .flatMap(operation -> operation.parametersIn("path").stream())
                .map(Field::name)
                .collect(Collectors.toSet());
        operations.forEach(operation -> names.addAll(made(operation, inPaths)));
    }

    /** Whether the operation ends a token, so that it must come last. */
    static boolean isLast(String id) {
        return ENDS.containsKey(id);
    }

    /** What is kept of the answers to an operation. */
    Map<String, Place> kept(OperationDoc operation) {
        Map<String, Place> kept = new LinkedHashMap<>();
        String owner = GIVES.get(operation.id());
        if (owner != null) {
            kept.put(owner + "Token", new Place(false, "access_token"));
            if (!owner.equals("application")) {
                kept.put(owner + REFRESH, new Place(false, "refresh_token"));
            }
        }
        operation.answers().stream()
                .filter(answer -> answer.headers().stream()
                        .anyMatch(header -> header.name().equals(BUSINESS_TOKEN)))
                .forEach(answer -> kept.put(BUSINESS_TOKEN, new Place(true, BUSINESS_TOKEN)));
        made(operation, names).forEach(name -> kept.put(variableOf(operation, name), new Place(false, name)));
        if (operation.answers().stream().anyMatch(answer -> answer.code().equals("mfaRequired"))) {
            kept.put(CONTROL_FLOW, new Place(false, "moreInfo." + CONTROL_FLOW));
        }
        return kept;
    }

    /** The variable of a value; flows of each kind have their own, because they do not wait for each other. */
    private static String variableOf(OperationDoc operation, String name) {
        boolean flow = name.equals(CONTROL_FLOW) && !operation.flow().isEmpty();
        return flow ? flowOf(operation) : name;
    }

    /** The variable of the control flow that an operation begins or continues. */
    static String flowOf(OperationDoc operation) {
        return operation.flow().isEmpty() ? CONTROL_FLOW : operation.flow() + "FlowId";
    }

    /** The names that an operation gives new values to. */
    private static Set<String> made(OperationDoc operation, Set<String> wanted) {
        Content answer = operation.success();
        return answer == null || operation.method().equals("GET")
                ? Set.of()
                : answer.schema().fields().stream()
                        .map(Field::name)
                        .filter(wanted::contains)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The JSON of a request, with variables for what earlier answers told. */
    String in(OperationDoc operation, Content sent) {
        String text = sent.examples().isEmpty() ? "{}" : sent.examples().get(0).text();
        for (String name : names) {
            Pattern field = Pattern.compile("\"" + Pattern.quote(name) + "\": \"[^\"]*\"");
            text = field.matcher(text)
                    .replaceAll(Matcher.quoteReplacement(
                            "\"" + name + "\": \"" + variable(variableOf(operation, name)) + "\""));
        }
        return isOptional(sent, CONTROL_FLOW) ? without(text, CONTROL_FLOW) : text;
    }

    /** A code that nothing waits for is sent without the name of what waits. */
    private static boolean isOptional(Content sent, String name) {
        return sent.schema().fields().stream().anyMatch(field -> field.name().equals(name) && !field.required());
    }

    private static String without(String text, String name) {
        String field = "\"" + Pattern.quote(name) + "\": \"[^\"]*\"";
        return text.replaceAll(",\\s*" + field, "").replaceAll(field + ",\\s*", "");
    }

    /** The variable of a field or header, if it is one that earlier answers or the reader tell; else the example. */
    String value(OperationDoc operation, Field field) {
        String name = field.name();
        String owner = GIVES.getOrDefault(operation.id(), CUSTOMER);
        return switch (name) {
            case "client_id" -> variable(CLIENT_ID);
            case "redirect_uri" -> variable(REDIRECT_URI);
            case "code" -> variable(CODE);
            case "refresh_token" -> variable(owner + REFRESH);
            case "token" -> variable(ENDS.getOrDefault(operation.id(), CUSTOMER + "Token"));
            case BUSINESS_TOKEN -> variable(BUSINESS_TOKEN);
            default -> names.contains(name) ? variable(variableOf(operation, name)) : field.example();
        };
    }

    static String variable(String name) {
        return "{{" + name + "}}";
    }
}
