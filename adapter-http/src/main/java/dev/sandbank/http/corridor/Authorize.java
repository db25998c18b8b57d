package dev.sandbank.http.corridor;

import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.token.AccessToken;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.AccessRefusal.GrantKindWrong;
import dev.sandbank.http.operation.AccessRefusal.OperationNotInMarket;
import dev.sandbank.http.operation.AccessRefusal.ScopeMissing;
import dev.sandbank.http.operation.AccessRefusal.TokenOfAnotherMarket;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Operation;
import dev.sandbank.http.operation.WireFact;
import java.util.List;

/** Checks whether the token allows this operation: by market, kind of grant and, for strict applications, scope. */
final class Authorize implements Step {

    @Override
    public void enter(Call call) {
        Operation operation = call.operation();
        AccessToken token = call.caller().token();
        checkCountryHeader(call, token);
        checkPublished(operation, token);
        checkGrantKind(operation, token);
        if (call.caller().client().isStrict()) {
            checkScope(operation, token);
        }
    }

    @Override
    public String purpose() {
        return "Checks that a token of this market, kind of grant and scope opens the operation.";
    }

    private static void checkCountryHeader(Call call, AccessToken token) {
        String country = call.header("countryCode");
        if (country != null && !country.equalsIgnoreCase(token.market().name())) {
            throw new Refused(new TokenOfAnotherMarket(token.market()));
        }
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
