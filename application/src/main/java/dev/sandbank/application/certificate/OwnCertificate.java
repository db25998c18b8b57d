package dev.sandbank.application.certificate;

import dev.sandbank.domain.certificate.SerialNumber;
import dev.sandbank.domain.certificate.Thumbprint;
import java.time.Instant;

/**
 * What is to be known of a certificate that people made themselves.
 *
 * @param key the thumbprint of its public key
 * @param subject as text, for people
 * @param until the first instant after its validity
 * @param forServersOnly whether it names usages and clients are not among them (RFC 5280 section 4.2.1.12)
 */
public record OwnCertificate(
        Thumbprint thumbprint,
        SerialNumber serial,
        Thumbprint key,
        String subject,
        Instant from,
        Instant until,
        boolean forServersOnly) {}
