package dev.sandbank.application.stepup;

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
     * Encrypted to the installation's key, in hex.
     *
     * @param strict whether the application must really encrypt
     */
    record Encrypted(String otpToken, boolean strict) implements PresentedCode {
        @Override
        public String toString() {
            return "Encrypted";
        }
    }
}
