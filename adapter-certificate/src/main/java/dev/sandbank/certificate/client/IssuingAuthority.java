package dev.sandbank.certificate.client;

import dev.sandbank.application.certificate.CertificateContent;
import dev.sandbank.application.certificate.ClientAuthority;
import dev.sandbank.application.certificate.OwnCertificate;
import dev.sandbank.application.certificate.RequestedKey;
import dev.sandbank.application.certificate.RevocationList;
import dev.sandbank.certificate.authority.Signer;
import dev.sandbank.domain.certificate.ClientCertificate;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.function.Supplier;

/** The authority of this installation for clients. Its key is read or made when the first thing is to be signed. */
public final class IssuingAuthority implements ClientAuthority {

    private final Supplier<IssuerKey> issuer;
    private final Supplier<String> listAddress;

    /**
     * An authority.
     *
     * @param issuer its certificate and its key
     * @param listAddress where its revocation list is, by plain HTTP, as every certificate tells (RFC 5280 section
     *     4.2.1.13); an empty text if there is no such place
     */
    public IssuingAuthority(Supplier<IssuerKey> issuer, Supplier<String> listAddress) {
        this.issuer = issuer;
        this.listAddress = listAddress;
    }

    @Override
    public RequestedKey read(byte[] request) {
        return new ReadRequest().read(request);
    }

    @Override
    public OwnCertificate readCertificate(byte[] text) {
        return new ReadCertificate().read(text);
    }

    @Override
    public KeyPair newKey() {
        return Signer.newKeys();
    }

    @Override
    public List<X509Certificate> issue(PublicKey key, CertificateContent content) {
        IssuerKey signer = issuer.get();
        return List.of(new ClientLeaf(signer, listAddress.get()).signed(key, content), signer.certificate());
    }

    @Override
    public byte[] pack(PrivateKey key, List<X509Certificate> chain, String alias, String password) {
        return new KeyPack(alias, password).of(key, chain);
    }

    @Override
    public byte[] signList(RevocationList fresh, List<ClientCertificate> revoked) {
        return new SignedList(issuer.get()).of(fresh, revoked);
    }
}
