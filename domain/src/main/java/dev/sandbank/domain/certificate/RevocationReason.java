package dev.sandbank.domain.certificate;

/** Why a certificate is accepted no more (RFC 5280 section 5.3.1). The names are stored. */
public enum RevocationReason {
    UNSPECIFIED(0),
    /** Somebody else has or may have the private key. */
    KEY_COMPROMISE(1),
    /** Another certificate has taken its place. */
    SUPERSEDED(4),
    /** It is needed no more, for example because its application has gone. */
    CESSATION_OF_OPERATION(5);

    private final int code;

    RevocationReason(int code) {
        this.code = code;
    }

    /** The number in a revocation list. */
    public int code() {
        return code;
    }
}
