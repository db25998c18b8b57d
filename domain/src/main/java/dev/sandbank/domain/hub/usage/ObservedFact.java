package dev.sandbank.domain.hub.usage;

/** Something that an application was seen to do. The names are stored, so they must not change. */
public enum ObservedFact {
    /** It got a token for itself. */
    TWO_LEGGED,
    /** It exchanged a customer's code for tokens. */
    THREE_LEGGED,
    /** It proved with a code verifier that it had asked for the code. */
    PKCE,
    /** It renewed tokens. */
    REFRESH,
    /** It ended a token that it had. */
    REVOCATION
}
