package dev.sandbank.domain.bank.card.life;

import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The states of a card. The names are stored, so they must not change. */
public enum CardStatus {
    /** Not switched on yet, or switched off by the bank. */
    INACTIVE(PaymentRefusal.CARD_INACTIVE),
    ACTIVE(null),
    /** Switched off by its holder until it is switched on again. */
    BLOCKED(PaymentRefusal.CARD_BLOCKED),
    LOST(PaymentRefusal.CARD_LOST),
    STOLEN(PaymentRefusal.CARD_STOLEN),
    EXPIRED(PaymentRefusal.CARD_EXPIRED),
    CLOSED(PaymentRefusal.CARD_CLOSED);

    private final @Nullable PaymentRefusal whenPaying;

    CardStatus(@Nullable PaymentRefusal whenPaying) {
        this.whenPaying = whenPaying;
    }

    /** Whether a card never leaves the state. */
    public boolean isFinal() {
        return this == LOST || this == STOLEN || this == EXPIRED || this == CLOSED;
    }

    /**
     * Checks that a card in this state pays.
     *
     * @throws Refused the reason of the state
     */
    public void mustPay() {
        if (whenPaying != null) {
            throw new Refused(whenPaying);
        }
    }

    /** The state in words. */
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
