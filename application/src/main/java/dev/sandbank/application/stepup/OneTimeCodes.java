package dev.sandbank.application.stepup;

import dev.sandbank.application.encryption.Ciphertexts;
import dev.sandbank.domain.stepup.OneTimeCode;

/** Judges one-time codes. Encrypted ones come alone or behind an event id. */
public record OneTimeCodes(Ciphertexts ciphertexts) {

    private static final String SEPARATOR = ",b";

    /** Whether the code is a right one, or a ciphertext that may stand for one. */
    boolean isRight(PresentedCode presented) {
        if (presented instanceof PresentedCode.Typed typed) {
            return OneTimeCode.isRight(typed.code());
        }
        PresentedCode.Encrypted encrypted = (PresentedCode.Encrypted) presented;
        return ciphertexts
                .read(encrypted.otpToken())
                .map(clear -> OneTimeCode.isRight(codeIn(clear)))
                .orElseGet(() -> ciphertexts.mayBeReplayed(encrypted.otpToken(), encrypted.strict()));
    }

    private static String codeIn(String clear) {
        int separator = clear.indexOf(SEPARATOR);
        return separator < 0 ? clear : clear.substring(separator + SEPARATOR.length());
    }
}
