package dev.sandbank.application.stepup;

import dev.sandbank.application.encryption.Ciphertexts;
import dev.sandbank.domain.stepup.OneTimeCode;

/** Checks one-time codes. Before encryption a code stands alone or after an event id. */
public record OneTimeCodes(Ciphertexts ciphertexts) {

    private static final String SEPARATOR = ",b";

    /** Whether the code is right, or is an unreadable ciphertext that is accepted as a recorded constant. */
    public boolean isRight(PresentedCode presented) {
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
