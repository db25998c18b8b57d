package dev.sandbank.http.corridor;

import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.token.AccessToken;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.call.Evidence;
import dev.sandbank.http.operation.AccessRefusal.GrantKindWrong;
import dev.sandbank.http.operation.AccessRefusal.OperationNotInMarket;
import dev.sandbank.http.operation.AccessRefusal.ScopeMissing;
import dev.sandbank.http.operation.AccessRefusal.TokenOfAnotherBusiness;
import dev.sandbank.http.operation.AccessRefusal.TokenOfAnotherMarket;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Operation;
import dev.sandbank.http.operation.WireFact;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** May this token open this operation? Market, kind of grant and, for strict applications, headers and scope. */
final class Authorize implements Step {

    @Override
    public void enter(Call call) {
        Operation operation = call.operation();
        AccessToken token = call.caller().token();
        boolean strict = call.caller().client().isStrict();
        if (strict) {
            checkMarketHeaders(call, token);
        }
        checkPublished(operation, token);
        checkGrantKind(operation, token);
        if (strict) {
            checkScope(operation, token);
        }
    }

    @Override
    public Evidence evidence(Call call) {
        Operation operation = call.operation();
        AccessToken token = call.caller().token();
        List<String> scopes = operation.entrance().scopesOf(opensLike(token));
        return new Evidence(
                "a token of the kind " + names(operation.entrance().grantKinds()) + ", of one of the markets "
                        + operation.markets().stream()
                                .map(Market::code)
                                .sorted()
                                .collect(Collectors.joining(" "))
                        + (scopes.isEmpty()
                                ? ""
                                : ", with one of the scopes " + String.join(" ", scopes)
                                        + " if the application is strict"),
                "a token of the kind " + names(Set.of(token.grantKind())) + ", of the market "
                        + token.market().code() + ", for "
                        + (call.caller().client().isStrict() ? "a strict" : "a compatible") + " application");
    }

    @Override
    public String purpose() {
        return "Checks that a token of this market, kind of grant and scope opens the operation.";
    }

    /** Leniency of the compatible profile: the public sandbox ignores the headers that name a market, whatever they say. */
    private static void checkMarketHeaders(Call call, AccessToken token) {
        if (namesAnother(call.header("countryCode"), token.market())) {
            throw new Refused(new TokenOfAnotherMarket(token.market()));
        }
        if (namesAnother(call.header("businessCode"), token.businessCode())) {
            throw new Refused(new TokenOfAnotherBusiness(token.businessCode()));
        }
    }

    private static boolean namesAnother(@Nullable String header, Enum<?> ofToken) {
        return header != null && !header.equalsIgnoreCase(ofToken.name());
    }

    private static String names(Set<GrantKind> kinds) {
        return kinds.stream()
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(" or "));
    }

    private static void checkPublished(Operation operation, AccessToken token) {
        if (!operation.markets().contains(token.market())) {
            throw new Refused(
                    operation.has(WireFact.HIDDEN_WHERE_UNPUBLISHED)
                            ? BankRefusal.RESOURCE_UNKNOWN
                            : new OperationNotInMarket(token.market(), operation.markets()));
        }
    }

    private static void checkGrantKind(Operation operation, AccessToken token) {
        if (!operation.entrance().grantKinds().contains(opensLike(token))) {
            throw new Refused(new GrantKindWrong(operation.entrance().grantKinds(), token.grantKind()));
        }
    }

    /** Tokens by password or by device allow the same operations as tokens by consent, as on the public sandbox. */
    private static GrantKind opensLike(AccessToken token) {
        return switch (token.grantKind()) {
            case PASSWORD, ISSUED_DEVICE -> GrantKind.AUTHORIZATION_CODE;
            case CLIENT_CREDENTIALS, AUTHORIZATION_CODE, CARD_AUTHORIZATION -> token.grantKind();
        };
    }

    private static void checkScope(Operation operation, AccessToken token) {
        List<String> scopes = operation.entrance().scopesOf(opensLike(token));
        if (!scopes.isEmpty() && scopes.stream().noneMatch(token.scopes()::contains)) {
            throw new Refused(new ScopeMissing(scopes));
        }
    }
}
