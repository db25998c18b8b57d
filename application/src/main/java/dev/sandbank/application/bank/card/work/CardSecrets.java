package dev.sandbank.application.bank.card.work;

import dev.sandbank.application.encryption.Ciphertexts;

/**
 * Reads secrets of cards that were sent encrypted. Reading takes long, so it is done before a unit of work begins; they
 * are compared inside and forgotten.
 */
public final class CardSecrets {

    private final Ciphertexts ciphertexts;

    public CardSecrets(Ciphertexts ciphertexts) {
        this.ciphertexts = ciphertexts;
    }

    /** The digits that somebody says are on the back of a card. */
    public BackDigits backDigits(CardCaller caller, String encrypted) {
        return new BackDigits(ciphertexts.read(encrypted).orElse(null), isReplayed(caller, encrypted));
    }

    /** The new PIN that somebody wants. */
    public NewPin pin(CardCaller caller, String encrypted) {
        return new NewPin(ciphertexts
                .read(encrypted)
                .map(pin -> pin.matches("[0-9]{4,6}"))
                .orElseGet(() -> isReplayed(caller, encrypted)));
    }

    /** The published examples of these secrets are shorter than the recorded ciphertexts, so length does not matter. */
    private boolean isReplayed(CardCaller caller, String encrypted) {
        return !caller.strict() && ciphertexts.lenient() && encrypted.matches("[0-9a-fA-F]{2,2048}");
    }
}
