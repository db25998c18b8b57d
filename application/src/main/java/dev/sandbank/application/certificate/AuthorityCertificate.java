package dev.sandbank.application.certificate;

import java.time.Instant;

/**
 * The certificate of an authority of this installation, for those who shall trust it.
 *
 * @param name the name in it
 * @param pem the certificate itself
 * @param fingerprint its SHA-256 in hexadecimal, as tools show it
 * @param until the last instant at which it is valid
 */
public record AuthorityCertificate(String name, String pem, String fingerprint, Instant until) {}
