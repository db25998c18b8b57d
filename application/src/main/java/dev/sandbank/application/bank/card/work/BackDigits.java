package dev.sandbank.application.bank.card.work;

import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.seed.cards.CardMint;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The digits that somebody says are on the back of a card.
 *
 * @param digits null if they could not be read
 * @param replayed whether a text that cannot be read stands for the right digits
 */
public record BackDigits(@Nullable String digits, boolean replayed) {

    /**
     * Checks them.
     *
     * @throws Refused CARD_CODE_WRONG
     */
    public void checkFor(HeldCard card) {
        boolean right = digits == null
                ? replayed
                : digits.equals(CardMint.backDigits(card.card().lastFour()));
        if (!right) {
            throw new Refused(BankRefusal.CARD_CODE_WRONG);
        }
    }

    /** Digits are no text for a log. */
    @Override
    public String toString() {
        return "back digits";
    }
}
