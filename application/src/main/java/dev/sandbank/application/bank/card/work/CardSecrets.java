package dev.sandbank.application.bank.card.work;

import dev.sandbank.application.encryption.Ciphertexts;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.seed.cards.CardMint;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;

/** Checks secrets of cards that were sent encrypted. They are compared and forgotten. */
public final class CardSecrets {

    private static final String FIELD = "/JSON/newPin";

    private final Ciphertexts ciphertexts;

    public CardSecrets(Ciphertexts ciphertexts) {
        this.ciphertexts = ciphertexts;
    }

    /**
     * Checks the digits on the back of a card. A ciphertext that cannot be read stands for the right digits where
     * constants may be replayed.
     *
     * @throws Refused CARD_CODE_WRONG
     */
    public void checkBackDigits(CardCaller caller, HeldCard card, String encrypted) {
        boolean right = ciphertexts
                .read(encrypted)
                .map(digits -> digits.equals(CardMint.backDigits(card.card().lastFour())))
                .orElseGet(() -> isReplayed(caller, encrypted));
        if (!right) {
            throw new Refused(BankRefusal.CARD_CODE_WRONG);
        }
    }

    /**
     * Checks that a new PIN is four to six digits.
     *
     * @throws Refused INPUT_INVALID
     */
    public void checkPin(CardCaller caller, String encrypted) {
        boolean right = ciphertexts
                .read(encrypted)
                .map(pin -> pin.matches("[0-9]{4,6}"))
                .orElseGet(() -> isReplayed(caller, encrypted));
        if (!right) {
            throw new Refused(InputInvalid.of(FIELD, FieldFault.Kind.INVALID_FORMAT));
        }
    }

    /** The published examples of these secrets are shorter than the recorded ciphertexts, so length does not matter. */
    private boolean isReplayed(CardCaller caller, String encrypted) {
        return !caller.strict() && ciphertexts.lenient() && encrypted.matches("[0-9a-fA-F]{2,2048}");
    }
}
