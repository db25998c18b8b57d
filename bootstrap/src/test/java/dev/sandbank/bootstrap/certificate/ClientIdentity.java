package dev.sandbank.bootstrap.certificate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;

/** A private key with its certificate, as PKCS#12. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record ClientIdentity(byte[] pkcs12, String password) {

    /** The name of the entry of those that are made here. */
    static final String ALIAS = "a";

    private static final String PASSWORD = "changeit";

    /** A fresh self-signed one, made by the platform's own program. */
    public static ClientIdentity selfSigned(Path folder, String name, String... more)
            throws IOException, InterruptedException {
        Path file = folder.resolve(name + ".p12");
        String[] usual = {
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-genkeypair",
            "-alias",
            ALIAS,
            "-keyalg",
            "EC",
            "-groupname",
            "secp256r1",
            "-dname",
            "CN=" + name,
            "-validity",
            "30",
            "-storetype",
            "PKCS12",
            "-keystore",
            file.toString(),
            "-storepass",
            PASSWORD
        };
        String[] command =
                Stream.concat(Arrays.stream(usual), Arrays.stream(more)).toArray(String[]::new);
        Process made = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (made.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
        return new ClientIdentity(Files.readAllBytes(file), PASSWORD);
    }

    public byte[] certificate() throws GeneralSecurityException, IOException {
        return leaf().getEncoded();
    }

    X509Certificate leaf() throws GeneralSecurityException, IOException {
        return chain().get(0);
    }

    List<X509Certificate> chain() throws GeneralSecurityException, IOException {
        return Stream.of(store().getCertificateChain(alias()))
                .map(X509Certificate.class::cast)
                .toList();
    }

    PrivateKey key() throws GeneralSecurityException, IOException {
        return (PrivateKey) store().getKey(alias(), password.toCharArray());
    }

    /** Those of the platform, which show a certificate only to a server that names its issuer, or none at all. */
    KeyManager[] keyManagers() throws GeneralSecurityException, IOException {
        KeyManagerFactory factory = KeyManagerFactory.getInstance("PKIX");
        factory.init(store(), password.toCharArray());
        return factory.getKeyManagers();
    }

    /** Those that show it to every server. */
    KeyManager[] insistingKeyManagers() throws GeneralSecurityException, IOException {
        return new KeyManager[] {new InsistingKeys(key(), chain())};
    }

    private String alias() throws GeneralSecurityException, IOException {
        return store().aliases().nextElement();
    }

    private KeyStore store() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(pkcs12), password.toCharArray());
        return store;
    }
}
