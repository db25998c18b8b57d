package dev.sandbank.domain.bank.onboarding;

/** Whether the PIN of the card to come is chosen. The PIN itself is not kept. */
public enum PinState {
    NONE,
    /** It waits for a one-time code. */
    CHOSEN,
    SET
}
