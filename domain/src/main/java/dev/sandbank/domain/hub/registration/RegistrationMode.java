package dev.sandbank.domain.hub.registration;

/** What becomes of people who sign up. */
public enum RegistrationMode {
    /** An administrator decides about each of them. */
    REVIEW,
    /** They are invited at once. */
    AUTO,
    /** Nobody can sign up; administrators still invite people. */
    CLOSED
}
