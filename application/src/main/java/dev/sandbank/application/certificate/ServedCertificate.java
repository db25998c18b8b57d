package dev.sandbank.application.certificate;

import org.jspecify.annotations.Nullable;

/**
 * What a server shows to those who connect by TLS, seen from outside it.
 *
 * @param source where the certificate comes from: a file, or the installation's own authority
 * @param kept what is kept there, which the next start or the next look of the server shows; null if it cannot be used
 * @param trouble why it cannot be used, with the remedy; null if it can
 * @param shown the fingerprint of what the server shows at this moment; null if none answers
 */
public record ServedCertificate(
        String source,
        @Nullable ServerIdentity kept,
        @Nullable String trouble,
        @Nullable String shown) {}
