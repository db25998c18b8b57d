package dev.sandbank.application.certificate;

import dev.sandbank.domain.certificate.Thumbprint;

/**
 * A certificate that a caller has shown, whose private key the caller has proved to hold (RFC 8446 section 4.4.3).
 *
 * @param selfSigned whether its subject is its issuer
 * @param forServersOnly whether it names usages and clients are not among them (RFC 5280 section 4.2.1.12)
 */
public record PresentedCertificate(Thumbprint thumbprint, boolean selfSigned, boolean forServersOnly) {}
