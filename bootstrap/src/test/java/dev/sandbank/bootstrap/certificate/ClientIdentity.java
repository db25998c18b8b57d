package dev.sandbank.bootstrap.certificate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import org.jspecify.annotations.Nullable;

/** A private key with its certificate, as PKCS#12. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record ClientIdentity(byte[] pkcs12, String password) {

    private static final String PASSWORD = "changeit";

    /** A fresh self-signed one, made by the platform's own program. */
    public static ClientIdentity selfSigned(Path folder, String name, String... more)
            throws IOException, InterruptedException {
        Path file = folder.resolve(name + ".p12");
        String[] usual = {
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-genkeypair",
            "-alias",
            "a",
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
        return store().getCertificate("a").getEncoded();
    }

    KeyManager @Nullable [] keyManagers() throws GeneralSecurityException, IOException {
        KeyManagerFactory factory = KeyManagerFactory.getInstance("PKIX");
        factory.init(store(), password.toCharArray());
        return factory.getKeyManagers();
    }

    private KeyStore store() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(pkcs12), password.toCharArray());
        return store;
    }
}
