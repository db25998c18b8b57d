package dev.sandbank.http.hub.certificate;

import dev.sandbank.application.certificate.KeyFile;

/**
 * A key with its certificate that waits for its download.
 *
 * @param client the application
 * @param thumbprint of the certificate
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record MadeKey(String client, String thumbprint, byte[] pkcs12, String password) {

    static MadeKey of(KeyFile file) {
        return new MadeKey(
                file.certificate().client().value(),
                file.certificate().thumbprint().value(),
                file.pkcs12(),
                file.password());
    }

    /** Says nothing of key and password. */
    @Override
    public String toString() {
        return "MadeKey " + thumbprint;
    }
}
