package dev.sandbank.http.hub.docs.collection;

import dev.sandbank.domain.market.Market;
import dev.sandbank.http.hub.docs.collection.ApiCollection.Folder;
import dev.sandbank.http.hub.docs.collection.ApiCollection.Variable;
import dev.sandbank.http.hub.docs.collection.CollectionRequest.Credential;
import dev.sandbank.http.hub.docs.model.OperationDoc;
import dev.sandbank.http.hub.docs.model.OperationDoc.Content;
import dev.sandbank.http.hub.docs.model.Schema.Field;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a collection together: first the requests for tokens, then the products, at the end what ends tokens. */
final class CollectionMaker {

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

    /** The requests of a product, each that confirms something behind those that present the code for it. */
    private List<CollectionRequest> requests(CollectionPart part) {
        List<CollectionRequest> made = new ArrayList<>();
        boolean waits = false;
        for (OperationDoc operation : part.operations()) {
            Credential credential = part.credential(operation);
            CollectionRequest request = requests.of(operation, credential);
            boolean confirms = takesAFlow(operation.body());
            if (confirms) {
                (waits ? Stream.of(VALIDATE) : Stream.of(SEND, VALIDATE))
                        .flatMap(id -> tokens.operation(id).stream())
                        .map(step -> requests.of(step, credential))
                        .map(step -> RequestMaker.renamed(step, step.name() + ", for: " + request.name(), credential))
                        .forEach(made::add);
            }
            waits = request.kept().containsKey(Chain.CONTROL_FLOW) || (waits && !confirms);
            made.add(request);
        }
        return made;
    }

    private static boolean takesAFlow(@Nullable Content sent) {
        return sent != null
                && sent.schema().fields().stream()
                        .anyMatch(field -> field.name().equals(Chain.CONTROL_FLOW));
    }

    /** Those that a request of the collection names, and those of the paths with their examples. */
    private List<Variable> variables(ApiCollection made, Variables known) {
        for (OperationDoc operation : all) {
            operation.parametersIn("path").forEach(known::example);
            Content sent = operation.body();
            Stream<Field> fields = sent == null ? Stream.of() : sent.schema().fields().stream();
            Stream.concat(fields, operation.parametersIn("query").stream())
                    .filter(field -> field.name().equals(Chain.CONTROL_FLOW))
                    .forEach(known::example);
        }
        return known.usedBy(made);
    }
}
