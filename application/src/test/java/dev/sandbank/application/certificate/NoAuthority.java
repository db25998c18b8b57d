package dev.sandbank.application.certificate;

import dev.sandbank.domain.certificate.ClientCertificate;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.List;

/** For tests in which nothing is issued; those that need a part of it give that part. */
public class NoAuthority implements ClientAuthority {

    @Override
    public RequestedKey read(byte[] request) {
        throw new IllegalStateException();
    }

    @Override
    public OwnCertificate readCertificate(byte[] text) {
        throw new IllegalStateException();
    }

    @Override
    public KeyPair newKey() {
        throw new IllegalStateException();
    }

    @Override
    public List<X509Certificate> issue(PublicKey key, CertificateContent content) {
        throw new IllegalStateException();
    }

    @Override
    public byte[] pack(PrivateKey key, List<X509Certificate> chain, String alias, String password) {
        throw new IllegalStateException();
    }

    @Override
    public byte[] signList(RevocationList fresh, List<ClientCertificate> revoked) {
        throw new IllegalStateException();
    }
}
