package dev.sandbank.http.refusal.hint;

import static dev.sandbank.http.refusal.hint.Hint.hint;

import dev.sandbank.http.operation.AccessRefusal;
import dev.sandbank.http.operation.AccessRefusal.GrantKindWrong;
import dev.sandbank.http.operation.AccessRefusal.OperationNotInMarket;
import dev.sandbank.http.operation.AccessRefusal.RateExceeded;
import dev.sandbank.http.operation.AccessRefusal.ScopeMissing;
import dev.sandbank.http.operation.AccessRefusal.TokenOfAnotherBusiness;
import dev.sandbank.http.operation.AccessRefusal.TokenOfAnotherMarket;
import java.util.List;

/** The hints on tokens that do not allow an operation. */
final class AccessHints {

    private AccessHints() {}

    static List<Hint> of(AccessRefusal reason) {
        return switch (reason) {
            case GRANT_KIND_WRONG ->
                List.of(hint("This needs {wanted}, and what was sent is {sent}", "get a token of that kind")
                        .with("wanted", GrantKindWrong.class, wrong -> HintWords.tokens(wrong.wanted()))
                        .with("sent", GrantKindWrong.class, wrong -> HintWords.token(wrong.sent())));
            case OPERATION_NOT_IN_MARKET ->
                List.of(hint(
                                "The token is for market {market}, where this operation is not published",
                                "use a token of one of {published}")
                        .with(
                                "market",
                                OperationNotInMarket.class,
                                wrong -> wrong.market().code())
                        .with("published", OperationNotInMarket.class, wrong -> HintWords.codes(wrong.published())));
            case TOKEN_OF_ANOTHER_MARKET ->
                List.of(
                        hint(
                                        "The token is for business code {business}, the businessCode header names another",
                                        "leave the header out, or use a token of that business code")
                                .when(TokenOfAnotherBusiness.class)
                                .with(
                                        "business",
                                        TokenOfAnotherBusiness.class,
                                        wrong -> wrong.business().code()),
                        hint(
                                        "The token is for market {market}, the countryCode header names another",
                                        "leave the header out, or use a token of that market")
                                .with(
                                        "market",
                                        TokenOfAnotherMarket.class,
                                        wrong -> wrong.market().code()));
            case SCOPE_MISSING ->
                List.of(hint("The token lacks the scope", "ask for one of these: {scopes}")
                        .with("scopes", ScopeMissing.class, wrong -> String.join(" ", wrong.anyOf())));
            case RATE_EXCEEDED ->
                List.of(hint("Limit {limit} per minute is reached", "wait {retryAfter} s")
                        .with("limit", RateExceeded.class, RateExceeded::limit)
                        .with("retryAfter", RateExceeded.class, RateExceeded::retryAfterSeconds));
        };
    }
}
