package dev.sandbank.application.stepup;

import dev.sandbank.application.encryption.Ciphertexts;

/**
 * Reads one-time codes as they are presented: in clear, which only strict applications may do, or encrypted. Before
 * encryption a code stands alone or after an event id.
 */
public record OneTimeCodes(Ciphertexts ciphertexts) {

    private static final String SEPARATOR = ",b";

    /** Reads a code. It takes too long for a unit of work. */
    public ReadCode read(PresentedCode presented) {
        if (presented instanceof PresentedCode.Typed typed) {
            return new ReadCode(typed.code(), false, typed.strict());
        }
        PresentedCode.Encrypted encrypted = (PresentedCode.Encrypted) presented;
        String token = encrypted.otpToken();
        boolean strict = encrypted.strict();
        if (strict && encrypted.isInClear()) {
            return new ReadCode(token, false, true);
        }
        return ciphertexts
                .read(token)
                .map(clear -> new ReadCode(codeIn(clear), false, strict))
                .orElseGet(() -> new ReadCode(null, ciphertexts.mayBeReplayed(token, strict), strict));
    }

    private static String codeIn(String clear) {
        int separator = clear.indexOf(SEPARATOR);
        return separator < 0 ? clear : clear.substring(separator + SEPARATOR.length());
    }
}
