package dev.sandbank.http.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.market.BusinessCode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.refusal.AuthorizationRefusal.MarketUnknown;
import dev.sandbank.domain.refusal.AuthorizationRefusal.NotPublished;
import dev.sandbank.domain.refusal.AuthorizationRefusal.RedirectUriMissing;
import dev.sandbank.domain.refusal.AuthorizationRefusal.ScopeFault;
import dev.sandbank.domain.refusal.AuthorizationRefusal.ScopeNotAllowed;
import dev.sandbank.domain.refusal.ClientRefusal.ClientGuessing;
import dev.sandbank.domain.refusal.ClientRefusal.GrantNotAllowed;
import dev.sandbank.domain.refusal.CustomerRefusal.LoginLocked;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Refusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal.OneTimeCodeWrong;
import dev.sandbank.domain.refusal.TokenRefusal.AccessTokenExpired;
import dev.sandbank.http.operation.AccessRefusal.GrantKindWrong;
import dev.sandbank.http.operation.AccessRefusal.OperationNotInMarket;
import dev.sandbank.http.operation.AccessRefusal.RateExceeded;
import dev.sandbank.http.operation.AccessRefusal.ScopeMissing;
import dev.sandbank.http.operation.AccessRefusal.TokenOfAnotherBusiness;
import dev.sandbank.http.operation.AccessRefusal.TokenOfAnotherMarket;
import dev.sandbank.http.operation.RequestRefusal.AuthorizationRequestTooLong;
import dev.sandbank.http.operation.RequestRefusal.MediaTypeUnsupported;
import dev.sandbank.http.operation.RequestRefusal.MethodUnsupported;
import dev.sandbank.http.operation.RequestRefusal.ParameterMissing;
import dev.sandbank.http.operation.RequestRefusal.ParameterRepeated;
import dev.sandbank.http.refusal.hint.Hints;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Hints tell the facts that refusals carry. */
class HintFactsTest {

    @ParameterizedTest
    @MethodSource({"refusals", "scopeRefusals", "accessRefusals"})
    void everyFactIsTold(Refusal refusal, String sentence) {
        assertThat(Hints.of(new Refused(refusal))).isEqualTo(sentence);
    }

    @Test
    void causeIsTheHintWithoutItsRemedy() {
        assertThat(Hints.cause(new Refused(new ParameterRepeated("scope"))))
                .isEqualTo("The parameter scope comes more than once");
        assertThat(Hints.cause(new Refused(PaymentRefusal.ACCOUNT_CLOSED))).isEqualTo("The account is closed");
    }

    static Stream<Arguments> refusals() {
        Instant instant = Instant.parse("2026-11-25T10:00:00Z");
        return Stream.of(
                Arguments.of(new ParameterRepeated("scope"), "The parameter scope comes more than once; send it once."),
                Arguments.of(new ParameterMissing("code"), "The parameter code is missing; send it."),
                Arguments.of(
                        new MediaTypeUnsupported("application/json"),
                        "The body is of another media type; send it as application/json."),
                Arguments.of(
                        new MethodUnsupported(List.of("GET", "PUT")), "The method is not served here; use GET, PUT."),
                Arguments.of(
                        new NotPublished(Market.SG, Set.of(Market.US, Market.HK)),
                        "This endpoint is not published in market sg; use one of hk, us."),
                Arguments.of(
                        new MarketUnknown("countryCode", ""),
                        "The parameter countryCode is missing; send for example countryCode=SG."),
                Arguments.of(
                        new MarketUnknown("businessCode", "P\u00e9L"),
                        "The businessCode P?L is not one that the bank serves; send for example countryCode=SG and"
                                + " businessCode=GCB, or end the path with /sg/gcb."),
                Arguments.of(
                        new AuthorizationRequestTooLong(6_000),
                        "The authorization request is longer than 6000 characters; send a shorter state and those"
                                + " parameters alone that are needed."),
                Arguments.of(new RedirectUriMissing(0), "The application has no redirect URI; register one first."),
                Arguments.of(
                        new RedirectUriMissing(2), "The application has several redirect URIs; send redirect_uri."),
                Arguments.of(new ClientGuessing(7), "Too many wrong secrets for this client id; wait 7 s."),
                Arguments.of(
                        new GrantNotAllowed("password"),
                        "This application is not allowed the password grant; use another, or ask whoever runs this"
                                + " sandbox."),
                Arguments.of(new LoginLocked(instant), "This user ID is locked; wait until 2026-11-25T10:00:00Z."),
                Arguments.of(
                        new OneTimeCodeWrong(3),
                        "The one-time code is wrong; send the right one, 3 attempts are left."),
                Arguments.of(
                        new AccessTokenExpired(instant),
                        "The access token expired at 2026-11-25T10:00:00Z; refresh it or ask for a new one."));
    }

    static Stream<Arguments> scopeRefusals() {
        return Stream.of(
                Arguments.of(
                        new ScopeNotAllowed(ScopeFault.MISSING, ""),
                        "The parameter scope is missing; send the scopes to ask for."),
                Arguments.of(
                        new ScopeNotAllowed(ScopeFault.UNKNOWN, "/dda/\"<x>"),
                        "The scope /dda/??x? is not published; ask for scopes that the operation's document names."),
                Arguments.of(
                        new ScopeNotAllowed(ScopeFault.OF_ANOTHER_GRANT, "/api"),
                        "The scope /api is not for this kind of grant; ask for scopes that the operation's document"
                                + " names with it."),
                Arguments.of(
                        new ScopeNotAllowed(ScopeFault.NOT_APPROVED, "cards"),
                        "The scope cards is not one that this application was approved for; ask for another, or approve"
                                + " it by sandbank app update --scope."),
                Arguments.of(
                        new ScopeNotAllowed(ScopeFault.NOT_GRANTED, "cards"),
                        "The scope cards was not granted; ask for fewer, or send the customer to authorize again."));
    }

    static Stream<Arguments> accessRefusals() {
        return Stream.of(
                Arguments.of(
                        new GrantKindWrong(
                                Set.of(GrantKind.AUTHORIZATION_CODE, GrantKind.CARD_AUTHORIZATION),
                                GrantKind.CLIENT_CREDENTIALS),
                        "This needs a customer's token (authorization_code), or a card's token (card_authorization), and"
                                + " what was sent is the application's own token (client_credentials); get a token of"
                                + " that kind."),
                Arguments.of(
                        new OperationNotInMarket(Market.SG, Set.of(Market.US, Market.HK)),
                        "The token is for market sg, where this operation is not published; use a token of one of hk,"
                                + " us."),
                Arguments.of(
                        new TokenOfAnotherMarket(Market.SG),
                        "The token is for market sg, the countryCode header names another; leave the header out, or use"
                                + " a token of that market."),
                Arguments.of(
                        new TokenOfAnotherBusiness(BusinessCode.GCB),
                        "The token is for business code gcb, the businessCode header names another; leave the header out,"
                                + " or use a token of that business code."),
                Arguments.of(
                        new ScopeMissing(List.of("pay", "cards")),
                        "The token lacks the scope; ask for one of these: pay cards."),
                Arguments.of(new RateExceeded(60, 9), "Limit 60 per minute is reached; wait 9 s."));
    }
}
