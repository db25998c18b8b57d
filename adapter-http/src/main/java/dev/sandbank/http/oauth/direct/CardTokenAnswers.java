package dev.sandbank.http.oauth.direct;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.sandbank.application.oauth.token.IssuedTokens;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.http.oauth.token.TokenJson;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.refusal.Refusals;
import java.math.BigInteger;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answers with tokens for a card. The answer to the first exchange also names the holder, in fields that only this
 * bank has.
 */
public final class CardTokenAnswers {

    private static final int CUSTOMER_DIGITS = 88;
    private static final int REFERENCE_DIGITS = 19;

    private final Secrets secrets;

    public CardTokenAnswers(Secrets secrets) {
        this.secrets = secrets;
    }

    Answer.Ready first(IssuedTokens issued) {
        Grant grant = Objects.requireNonNull(issued.grant());
        String customerId = customerId(grant.customer());
        String reference = reference(grant);
        return answer(issued, customerId, reference)
                .with("cardIdHeader", Objects.requireNonNull(grant.card()))
                .with("cardReferenceNumberHeader", reference)
                .with("customerIdHeader", customerId);
    }

    Answer.Ready renewed(IssuedTokens issued) {
        return answer(issued, null, null);
    }

    private static Answer.Ready answer(
            IssuedTokens issued, @Nullable String customerId, @Nullable String cardReferenceNumber) {
        String card = Objects.requireNonNull(issued.grant()).card();
        return Refusals.noStore(
                Answer.json(200, new Body(TokenJson.of(issued), card, customerId, cardReferenceNumber)));
    }

    private String customerId(CustomerId customer) {
        String name = customer.market().code() + "/" + customer.userId();
        HexFormat hex = HexFormat.of();
        return (hex.formatHex(secrets.derive("customer id", name))
                        + hex.formatHex(secrets.derive("customer id, continued", name)))
                .substring(0, CUSTOMER_DIGITS);
    }

    private String reference(Grant grant) {
        byte[] derived = secrets.derive("card reference number", grant.client() + "/" + grant.card());
        BigInteger number = new BigInteger(1, derived).mod(BigInteger.TEN.pow(REFERENCE_DIGITS));
        return String.format(Locale.ROOT, "%0" + REFERENCE_DIGITS + "d", number);
    }

    private record Body(
            @JsonUnwrapped TokenJson tokens,
            @Nullable String cardId,
            @Nullable String customerId,
            @Nullable String cardReferenceNumber) {}
}
