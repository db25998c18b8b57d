package dev.sandbank.application.bank.reference;

import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;

/**
 * The text that a directory is searched for.
 *
 * @param parameter the name under which the caller sends it
 * @param words two characters at least
 */
public record SearchText(String parameter, String words) {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;

    /**
     * Checks the length.
     *
     * @throws Refused INPUT_INVALID naming the parameter
     */
    public SearchText {
        words = words.strip();
        if (words.length() < SHORTEST || words.length() > LONGEST) {
            throw new Refused(InputInvalid.of(parameter, FieldFault.Kind.OUT_OF_RANGE));
        }
    }
}
