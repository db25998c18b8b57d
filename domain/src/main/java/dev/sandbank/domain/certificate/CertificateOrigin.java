package dev.sandbank.domain.certificate;

/** Where the certificate of an application comes from. The names are stored. */
public enum CertificateOrigin {
    /** Issued by the authority of this installation, for production. */
    ISSUED,
    /** Made by the application's people themselves and registered by them, for the sandbox. */
    OWN
}
