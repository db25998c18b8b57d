package dev.sandbank.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.http.operation.Product;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * One operation in the words of its document, for people who look for it.
 *
 * @param id its {@code operationId}
 * @param method in capitals
 * @param path below the API base, parameters in braces
 * @param grants the kinds of grant whose tokens may have access
 * @param scopes those that a token may need
 * @param basic whether the application sends its own credentials instead of a token
 * @param page whether it shows a page to a person
 * @param stateful whether the bank changes or reads its own state for it
 * @param stepUp whether it may wait for a one-time code
 * @param confirmation whether it goes on after a one-time code
 * @param errors the codes of the errors in its document
 */
public record DescribedOperation(
        String id,
        Product product,
        String method,
        String path,
        Set<Market> markets,
        String summary,
        String description,
        Set<GrantKind> grants,
        Set<String> scopes,
        boolean basic,
        boolean page,
        boolean stateful,
        boolean stepUp,
        boolean confirmation,
        Set<String> errors) {

    private static final String CONFIRMATION = "confirmation";
    private static final String WAITS = "mfaRequired";

    static DescribedOperation of(PublishedOperation published, JsonNode document) {
        String method = published.method().name();
        JsonNode operation = document.path("paths").path(published.path()).path(method.toLowerCase(Locale.ROOT));
        Set<GrantKind> grants = EnumSet.noneOf(GrantKind.class);
        Set<String> scopes = new LinkedHashSet<>();
        for (Access way : published.access()) {
            GrantKind kind = way.grantKind();
            if (kind != null) {
                grants.add(kind);
            }
            if (way.scope() != null) {
                scopes.add(Objects.requireNonNull(way.scope()));
            }
        }
        String stepUp = operation.path("x-step-up").asText();
        boolean confirmation = stepUp.equals(CONFIRMATION);
        Set<String> errors = errors(operation, document);
        return new DescribedOperation(
                published.id(),
                published.product(),
                method,
                published.path(),
                published.markets(),
                operation.path("summary").asText(),
                operation.path("description").asText(),
                grants,
                scopes,
                published.access().stream().anyMatch(way -> way.scheme().equals(Access.CLIENT_BASIC)),
                published.page(),
                published.stateful(),
                !confirmation && (!stepUp.isEmpty() || errors.contains(WAITS)),
                confirmation,
                errors);
    }

    private static Set<String> errors(JsonNode operation, JsonNode document) {
        Set<String> codes = new LinkedHashSet<>();
        for (JsonNode listed : operation.path("responses")) {
            JsonNode reference = listed.path("$ref");
            JsonNode answer =
                    reference.isTextual() ? document.at(reference.asText().substring(1)) : listed;
            JsonNode example = answer.at("/content/application~1json/example");
            String code = example.path("code")
                    .asText(example.path("error")
                            .asText(example.path("httpCode").asText()));
            if (!code.isEmpty()) {
                codes.add(code);
            }
        }
        return codes;
    }
}
