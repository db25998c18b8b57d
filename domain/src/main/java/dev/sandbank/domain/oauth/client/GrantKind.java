package dev.sandbank.domain.oauth.client;

/**
 * The ways an application may obtain a token. All kinds except the first act for a customer and issue refresh tokens.
 */
public enum GrantKind {
    CLIENT_CREDENTIALS,
    AUTHORIZATION_CODE,
    /** The application sends the customer's encrypted password. It gives the same access as a consent. */
    PASSWORD,
    /** The application sends the digits of one card and a code that was sent to the holder. */
    CARD_AUTHORIZATION,
    /** A device that the bank issued to the customer sends an encrypted statement about its holder. */
    ISSUED_DEVICE
}
