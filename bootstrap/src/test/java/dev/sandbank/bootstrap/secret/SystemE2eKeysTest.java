package dev.sandbank.bootstrap.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSAEncrypter;
import dev.sandbank.application.encryption.E2eKeys;
import dev.sandbank.application.encryption.TestE2eKeys;
import dev.sandbank.application.support.StoreUnavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemE2eKeysTest {

    private final Path data;

    SystemE2eKeysTest(@TempDir Path data) {
        this.data = data;
    }

    @Test
    void keyIsMadeAtItsFirstUseAndThenStays() throws IOException {
        SystemE2eKeys keys = new SystemE2eKeys(new KeyFiles(data));
        assertThat(data.resolve(SystemE2eKeys.NAME)).doesNotExist();

        E2eKeys.PublicKey made = keys.publicKey();

        assertThat(made.modulus().bitLength()).isEqualTo(2048);
        assertThat(new SystemE2eKeys(new KeyFiles(data)).publicKey()).isEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(SystemE2eKeys.NAME))))
                .isEqualTo("rw-------");
    }

    @Test
    void whatCallersEncryptIsReadAndNothingElse() {
        SystemE2eKeys keys = new SystemE2eKeys(new KeyFiles(data));
        E2eKeys.PublicKey key = keys.publicKey();
        byte[] ciphertext =
                HexFormat.of().parseHex(TestE2eKeys.encrypt(key.modulus(), key.exponent(), "event,bP\u00e4ss"));

        assertThat(keys.decrypt(ciphertext)).contains("event,bP\u00e4ss");
        ciphertext[7] ^= 1;
        assertThat(keys.decrypt(ciphertext)).isEmpty();
        assertThat(keys.decrypt(new byte[3])).isEmpty();
    }

    @Test
    void statementOfADeviceIsReadIfItIsEncryptedByOaepWithSha256() throws Exception {
        SystemE2eKeys keys = new SystemE2eKeys(new KeyFiles(data));
        String statement = "{\"userId\":\"SandboxUser1\"}";

        assertThat(keys.decryptJwe(jwe(keys, JWEAlgorithm.RSA_OAEP_256, statement)))
                .contains(statement);
        assertThat(keys.decryptJwe(jwe(keys, JWEAlgorithm.RSA_OAEP_512, statement)))
                .isEmpty();
        assertThat(keys.decryptJwe(jwe(
                        new SystemE2eKeys(new KeyFiles(Files.createDirectory(data.resolve("other")))),
                        JWEAlgorithm.RSA_OAEP_256,
                        statement)))
                .isEmpty();
        assertThat(keys.decryptJwe("a.b.c.d.e")).isEmpty();
        assertThat(keys.decryptJwe("")).isEmpty();
    }

    @Test
    void damagedKeyIsReported() throws IOException {
        Files.write(data.resolve(SystemE2eKeys.NAME), new byte[] {1, 2, 3});
        SystemE2eKeys keys = new SystemE2eKeys(new KeyFiles(data));

        assertThatThrownBy(keys::publicKey)
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("e2e.key is damaged");
    }

    private static String jwe(SystemE2eKeys keys, JWEAlgorithm algorithm, String text)
            throws GeneralSecurityException, JOSEException {
        E2eKeys.PublicKey key = keys.publicKey();
        RSAPublicKey rsa = (RSAPublicKey)
                KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(key.modulus(), key.exponent()));
        JWEObject jwe = new JWEObject(new JWEHeader(algorithm, EncryptionMethod.A256GCM), new Payload(text));
        jwe.encrypt(new RSAEncrypter(rsa));
        return jwe.serialize();
    }
}
