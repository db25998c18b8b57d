package dev.sandbank.domain.bank.payment;

import dev.sandbank.domain.bank.card.MerchantName;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.Arrays;

/** The shops in which every card is declined, each for one reason. They are published in {@code docs/MAGIC.md}. */
public enum MagicDecline {
    /** There is not enough money. */
    FUNDS("SANDBANK DECLINED FUNDS", PaymentRefusal.FUNDS_INSUFFICIENT),
    /** The card paid too much today. */
    LIMIT("SANDBANK DECLINED LIMIT", PaymentRefusal.CARD_LIMIT_EXCEEDED),
    /** The card is blocked. */
    BLOCKED("SANDBANK DECLINED BLOCKED", PaymentRefusal.CARD_BLOCKED),
    /** The card was reported lost. */
    LOST("SANDBANK DECLINED LOST", PaymentRefusal.CARD_LOST),
    /** The card was reported stolen. */
    STOLEN("SANDBANK DECLINED STOLEN", PaymentRefusal.CARD_STOLEN),
    /** The card has expired. */
    EXPIRED("SANDBANK DECLINED EXPIRED", PaymentRefusal.CARD_EXPIRED);

    private final String merchant;
    private final PaymentRefusal reason;

    MagicDecline(String merchant, PaymentRefusal reason) {
        this.merchant = merchant;
        this.reason = reason;
    }

    /**
     * Lets usual shops through. Capitals do not matter.
     *
     * @throws Refused the reason of the shop
     */
    public static void mustNotDecline(MerchantName merchant) {
        Arrays.stream(values())
                .filter(shop -> shop.merchant.equalsIgnoreCase(merchant.value()))
                .findFirst()
                .ifPresent(shop -> {
                    throw new Refused(shop.reason);
                });
    }
}
