package dev.sandbank.http.bank.rewards;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.rewards.RedemptionOrder;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.Call;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The body of a redemption. */
record RedemptionRequest(String reference, RedemptionOrder order) {

    /**
     * The request.
     *
     * @throws Refused INPUT_INVALID
     */
    static RedemptionRequest from(Call call) {
        Currency currency = call.market().currency();
        BodyFields body = BodyFields.of(call);
        String reference = body.text("transactionReferenceNumber");
        BodyFields order = body.inside("redemptionOrder");
        Money amount = amount(order, currency);
        if (!order.text("currencyCode").equals(currency.name())) {
            order.wrong("currencyCode", FieldFault.Kind.INVALID_REFERENCE);
        }
        long points = order.whole("pointsToRedeem");
        String description = order.optionalText("transactionDescription");
        body.check();
        return new RedemptionRequest(
                reference, new RedemptionOrder(amount, points, description == null ? "" : description));
    }

    /** The amount in the market's currency; an amount below its smallest unit is wrong. */
    private static Money amount(BodyFields order, Currency currency) {
        BigDecimal decimal = order.number("transactionAmount");
        Money amount = money(decimal, currency);
        if (amount == null) {
            order.wrong("transactionAmount", FieldFault.Kind.INVALID_FORMAT);
        } else if (amount.minorUnits() <= 0) {
            order.wrong("transactionAmount", FieldFault.Kind.OUT_OF_RANGE);
        }
        return amount == null ? Money.zero(currency) : amount;
    }

    private static @Nullable Money money(BigDecimal decimal, Currency currency) {
        try {
            return Money.of(decimal, currency);
        } catch (ArithmeticException e) {
            return null;
        }
    }
}
