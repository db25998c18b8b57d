package dev.sandbank.application.certificate;

import dev.sandbank.domain.certificate.ClientCertificate;

/**
 * A certificate with its private key.
 *
 * @param pkcs12 both, with the chain, encrypted by the password
 * @param password in printable ASCII
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record KeyFile(ClientCertificate certificate, byte[] pkcs12, String password) {

    @Override
    public String toString() {
        return "KeyFile[" + certificate.serial() + "]";
    }
}
