package dev.sandbank.http.hub.docs.collection;

import dev.sandbank.domain.market.Market;
import dev.sandbank.http.hub.docs.collection.ApiCollection.Folder;
import dev.sandbank.http.hub.docs.collection.ApiCollection.Variable;
import dev.sandbank.http.hub.docs.collection.CollectionRequest.Credential;
import dev.sandbank.http.hub.docs.model.OperationDoc;
import dev.sandbank.http.hub.docs.model.OperationDoc.Content;
import dev.sandbank.http.hub.docs.model.Schema.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a collection together: first the requests for tokens, then the products, at the end what ends tokens. */
final class CollectionMaker {

    /** What renews a token comes behind what gives one out. */
    private static final String REFRESH = "refresh";

    private static final String SEND = "sendOneTimeCode";
    private static final String VALIDATE = "validateOneTimeCode";

    private final Market market;
    private final CollectionPart tokens;
    private final List<CollectionPart> parts;
    private final RequestMaker requests;
    private final List<OperationDoc> all = new ArrayList<>();

    /**
     * The maker of one collection.
     *
     * @param tokens the document with the requests for tokens
     * @param parts the other documents; none for a collection of the requests for tokens
     */
    CollectionMaker(Market market, CollectionPart tokens, List<CollectionPart> parts) {
        this.market = market;
        this.tokens = tokens;
        this.parts = List.copyOf(parts);
        parts.forEach(part -> all.addAll(part.operations()));
        all.addAll(tokens.operations());
        this.requests = new RequestMaker(new Chain(all));
    }

    /**
     * The collection.
     *
     * @param whole whether it has all of the tokens' document, instead of what the others need of it
     */
    ApiCollection make(String name, String description, boolean whole, Variables variables) {
        List<Folder> folders = new ArrayList<>();
        Set<String> needed = needed();
        folders.add(new Folder(
                "Tokens",
                tokens.operations().stream()
                        .filter(operation -> !Chain.isLast(operation.id()))
                        .filter(operation -> whole || needed.contains(operation.id()))
                        .sorted(Comparator.comparing(operation -> operation.id().startsWith(REFRESH)))
                        .map(operation -> requests.of(operation, tokens.credential(operation)))
                        .toList()));
        parts.forEach(part -> folders.add(new Folder(part.title(), requests(part))));
        if (whole) {
            folders.add(new Folder(
                    "Ending tokens",
                    tokens.operations().stream()
                            .filter(operation -> Chain.isLast(operation.id()))
                            .map(operation -> requests.of(operation, tokens.credential(operation)))
                            .toList()));
        }
        folders.removeIf(folder -> folder.requests().isEmpty());
        ApiCollection made = new ApiCollection(name, market.code(), description, List.of(), folders);
        return new ApiCollection(name, market.code(), description, variables(made, variables), folders);
    }

    /** The ids of the requests for the tokens that the parts take. */
    private Set<String> needed() {
        Set<Credential> credentials = parts.stream()
                .flatMap(part -> part.operations().stream().map(part::credential))
                .collect(Collectors.toSet());
        Set<String> ids = new LinkedHashSet<>();
        if (credentials.contains(Credential.APPLICATION) || credentials.contains(Credential.CUSTOMER)) {
            ids.add("clientCredentialsToken");
        }
        if (credentials.contains(Credential.CUSTOMER)) {
            ids.addAll(List.of("readPasswordKey", "passwordToken", "authorizationCodeToken"));
        }
        if (credentials.contains(Credential.CARD)) {
            ids.addAll(List.of("authorizeCard", "cardToken"));
        }
        return ids;
    }

    /** The requests of a product. What confirms something comes behind what prepares it and what presents the code. */
    private List<CollectionRequest> requests(CollectionPart part) {
        Map<OperationDoc, List<OperationDoc>> confirmedBy = new LinkedHashMap<>();
        Set<OperationDoc> prepared = new LinkedHashSet<>();
        for (OperationDoc operation : part.operations()) {
            preparing(operation, part).ifPresent(preparation -> {
                confirmedBy
                        .computeIfAbsent(preparation, key -> new ArrayList<>())
                        .add(operation);
                prepared.add(operation);
            });
        }
        List<CollectionRequest> made = new ArrayList<>();
        for (OperationDoc operation : part.operations()) {
            if (!prepared.contains(operation)) {
                CollectionRequest request = requests.of(operation, part.credential(operation));
                if (waitsForACode(operation)) {
                    present(List.of(SEND, VALIDATE), operation, request, made);
                }
                made.add(request);
                confirm(request, confirmedBy.getOrDefault(operation, List.of()), part, made);
            }
        }
        return made;
    }

    /** Adds what confirms a preparation, which is repeated for all but the first, because each is good for one. */
    private void confirm(
            CollectionRequest preparation,
            List<OperationDoc> confirmations,
            CollectionPart part,
            List<CollectionRequest> made) {
        for (int i = 0; i < confirmations.size(); i++) {
            OperationDoc operation = confirmations.get(i);
            CollectionRequest request = requests.of(operation, part.credential(operation));
            if (i > 0) {
                made.add(step(preparation, request));
            }
            present(List.of(VALIDATE), operation, request, made);
            made.add(request);
        }
    }

    /** Adds what a person does with the code that a request waits for. */
    private void present(
            List<String> steps, OperationDoc operation, CollectionRequest request, List<CollectionRequest> made) {
        steps.stream()
                .flatMap(id -> tokens.operation(id).stream())
                .map(step -> step.within(operation.flow()))
                .map(step -> step(requests.of(step, request.credential()), request))
                .forEach(made::add);
    }

    private static CollectionRequest step(CollectionRequest step, CollectionRequest request) {
        return step.named(step.name() + " (" + request.name() + ")");
    }

    /** The last operation that prepares what another one confirms. */
    private static Optional<OperationDoc> preparing(OperationDoc confirmation, CollectionPart part) {
        return part.operations().stream()
                .filter(operation -> waitsForACode(confirmation) && !takesAFlow(operation))
                .filter(operation -> !operation.method().equals("GET"))
                .filter(operation -> operation.flow().equals(confirmation.flow()))
                .filter(operation -> !operation.flow().isEmpty())
                .reduce((first, second) -> second);
    }

    /** Applications have codes of their own, which no other request presents. */
    private static boolean waitsForACode(OperationDoc operation) {
        return takesAFlow(operation) && !operation.flow().equals("application");
    }

    private static boolean takesAFlow(OperationDoc operation) {
        Content sent = operation.body();
        return sent != null
                && sent.schema().fields().stream()
                        .anyMatch(field -> field.name().equals(Chain.CONTROL_FLOW));
    }

    /** Those that a request of the collection names, and those of the paths with their examples. */
    private List<Variable> variables(ApiCollection made, Variables known) {
        for (OperationDoc operation : all) {
            operation.parametersIn("path").forEach(field -> known.example(field.name(), field));
            Content sent = operation.body();
            Stream<Field> fields = sent == null ? Stream.of() : sent.schema().fields().stream();
            Stream.concat(fields, operation.parametersIn("query").stream())
                    .filter(field -> field.name().equals(Chain.CONTROL_FLOW))
                    .forEach(field -> known.example(Chain.flowOf(operation), field));
        }
        return known.usedBy(made);
    }
}
