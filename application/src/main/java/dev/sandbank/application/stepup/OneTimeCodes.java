package dev.sandbank.application.stepup;

import dev.sandbank.application.encryption.Ciphertexts;
import dev.sandbank.domain.stepup.OneTimeCode;

/** Reads one-time codes that come encrypted to the installation's key, alone or behind an event id. */
public record OneTimeCodes(Ciphertexts ciphertexts) {

    private static final String SEPARATOR = ",b";

    /** Whether a ciphertext, in hex, holds a right code or may stand for one. */
    public boolean areRight(String otpToken, boolean strict) {
        return ciphertexts
                .read(otpToken)
                .map(clear -> OneTimeCode.isRight(codeIn(clear)))
                .orElseGet(() -> ciphertexts.mayBeReplayed(otpToken, strict));
    }

    private static String codeIn(String clear) {
        int separator = clear.indexOf(SEPARATOR);
        return separator < 0 ? clear : clear.substring(separator + SEPARATOR.length());
    }
}
