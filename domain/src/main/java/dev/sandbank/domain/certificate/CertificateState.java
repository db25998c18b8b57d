package dev.sandbank.domain.certificate;

/** The states that a certificate can be in at an instant. */
public enum CertificateState {
    NOT_YET_VALID,
    VALID,
    EXPIRED,
    REVOKED
}
