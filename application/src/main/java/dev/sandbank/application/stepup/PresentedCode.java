package dev.sandbank.application.stepup;

import java.util.regex.Pattern;

/** A one-time code as it was presented, not yet checked. */
public sealed interface PresentedCode {

    /**
     * Typed by a customer on the bank's page, or sent in clear.
     *
     * @param strict whether the application that asked for it is strict
     */
    record Typed(String code, boolean strict) implements PresentedCode {
        @Override
        public String toString() {
            return "Typed";
        }
    }

    /**
     * Encrypted to the installation's key, in hex. A strict application may also send it in clear.
     *
     * @param strict whether the application that sent it is strict
     */
    record Encrypted(String otpToken, boolean strict) implements PresentedCode {

        private static final Pattern CODE = Pattern.compile("[0-9]{6}");

        /** Whether it is a code that nobody encrypted. */
        public boolean isInClear() {
            return CODE.matcher(otpToken).matches();
        }

        @Override
        public String toString() {
            return "Encrypted";
        }
    }
}
