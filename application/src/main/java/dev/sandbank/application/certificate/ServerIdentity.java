package dev.sandbank.application.certificate;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/**
 * What the server shows to those who connect by TLS.
 *
 * @param key the private key of the certificate; never shown
 * @param chain the certificate first, then that of its issuer, and so on; the root is left out
 * @param names the names and addresses that the certificate is for, lower case
 * @param from the first instant at which it is valid
 * @param until the last one
 * @param fingerprint its SHA-256 in hexadecimal, as tools show it
 */
public record ServerIdentity(
        PrivateKey key,
        List<X509Certificate> chain,
        List<String> names,
        Instant from,
        Instant until,
        String fingerprint) {

    public ServerIdentity {
        chain = List.copyOf(chain);
        names = List.copyOf(names);
    }

    /** The key is left out. */
    @Override
    public String toString() {
        return "certificate " + fingerprint + " for " + names + " until " + until;
    }
}
