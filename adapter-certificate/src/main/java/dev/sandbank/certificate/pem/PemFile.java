package dev.sandbank.certificate.pem;

import dev.sandbank.application.certificate.CertificateTrouble;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.openssl.PEMEncryptedKeyPair;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;

/**
 * The keys and certificates of one file in the form of RFC 7468. Text between them, a byte-order mark and all ends of lines
 * are taken. What is refused is told with the command that converts it; a key is never repeated.
 */
final class PemFile {

    private static final int MAX_BYTES = 256 * 1024;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String name;
    private final List<X509CertificateHolder> certificates = new ArrayList<>();
    private final List<PrivateKey> keys = new ArrayList<>();

    private PemFile(String name) {
        this.name = name;
    }

    static PemFile read(Path file) {
        PemFile read = new PemFile(file.toString());
        return read.parsed(read.content(file));
    }

    /** @param name of the content, for people */
    static PemFile read(String name, byte[] content) {
        return new PemFile(name).parsed(content);
    }

    private PemFile parsed(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1)
                .replace(new String(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1), "");
        try (PEMParser parser = new PEMParser(new StringReader(text))) {
            for (Object next = parser.readObject(); next != null; next = parser.readObject()) {
                take(next);
            }
        } catch (IOException | RuntimeException e) {
            if (e instanceof CertificateTrouble told) {
                throw told;
            }
            throw trouble("is cut off or damaged; copy it again");
        }
        return this;
    }

    List<X509CertificateHolder> certificates() {
        if (certificates.isEmpty()) {
            throw trouble(
                    "holds no certificate in PEM form; `openssl x509 -inform DER -in FILE -out FILE.pem` makes it of DER,"
                            + " `openssl pkcs12 -in FILE -nokeys -out FILE.pem` of PKCS#12");
        }
        return certificates;
    }

    PrivateKey key() {
        if (keys.isEmpty()) {
            throw trouble(
                    "holds no private key in PEM form; `openssl pkey -inform DER -in FILE -out FILE.pem` makes it of"
                            + " DER, `openssl pkcs12 -in FILE -nocerts -nodes -out FILE.pem` of PKCS#12");
        }
        if (keys.size() > 1) {
            throw trouble("holds several private keys; leave the one of the certificate");
        }
        return keys.get(0);
    }

    CertificateTrouble trouble(String sentence) {
        return new CertificateTrouble(name + " " + sentence.replace("FILE", shortName()));
    }

    String name() {
        return name;
    }

    /** Without the folder. */
    String shortName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private byte[] content(Path file) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw trouble(
                        "is longer than " + MAX_BYTES / 1024 + " KB; leave the certificate and its issuers alone");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw trouble("cannot be read; is it there, and may the user of the server read it?");
        }
    }

    private void take(Object found) throws IOException {
        JcaPEMKeyConverter converter = new JcaPEMKeyConverter();
        if (found instanceof X509CertificateHolder certificate) {
            certificates.add(certificate);
        } else if (found instanceof PrivateKeyInfo key) {
            keys.add(converter.getPrivateKey(key));
        } else if (found instanceof PEMKeyPair pair) {
            keys.add(converter.getPrivateKey(pair.getPrivateKeyInfo()));
        } else if (found instanceof PEMEncryptedKeyPair || found instanceof PKCS8EncryptedPrivateKeyInfo) {
            throw trouble(
                    "holds a key with a password, which a server that starts by itself cannot enter; `openssl pkey -in"
                            + " FILE -out FILE.open` takes it off (keep that file readable by its owner alone)");
        }
    }
}
