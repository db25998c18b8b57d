package dev.sandbank.domain.oauth.client;

/** The ways an application may obtain a token. All but the first stand for a customer and bring refresh tokens. */
public enum GrantKind {
    CLIENT_CREDENTIALS,
    AUTHORIZATION_CODE,
    /** The customer's password, encrypted, handed over by the application; what a consent at the bank opens, it opens. */
    PASSWORD,
    /** The digits of one card and a code sent to its holder. */
    CARD_AUTHORIZATION,
    /** A device the bank issued to the customer, which speaks for its holder by an encrypted statement. */
    ISSUED_DEVICE
}
