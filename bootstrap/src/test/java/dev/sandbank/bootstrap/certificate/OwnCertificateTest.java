package dev.sandbank.bootstrap.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.certificate.CertificateTrouble;
import dev.sandbank.application.certificate.ServerIdentity;
import dev.sandbank.certificate.ServerCertificate;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The PEM files of people (T6). */
class OwnCertificateTest {

    private static OpensslFiles files;

    @BeforeAll
    static void issue(@TempDir Path folder) throws IOException, InterruptedException {
        files = new OpensslFiles(folder);
        files.leaf("ec");
        files.leaf("rsa", "rsa:2048", 30);
        files.leaf("weak", "rsa:1024", 30);
        files.run("cat between.pem ec.pem > unordered.pem; cat ec.pem root.pem between.pem > whole.pem");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rsa | openssl rsa -in rsa.key -traditional -out in.key
            rsa | cp rsa.key in.key
            ec  | openssl ec -in ec.key -out in.key
            ec  | (openssl ecparam -name prime256v1; openssl ec -in ec.key) > in.key
            ec  | cp ec.key in.key
            ec  | sed 's/$/\\r/' ec.key > in.key
            ec  | (printf '\\xef\\xbb\\xbf'; cat ec.key) > in.key
            ec  | (echo Key of the bank; cat ec.key; echo end) > in.key
            """)
    void keyOfEveryUsualFormIsTaken_T6(String name, String making) throws IOException, InterruptedException {
        files.run(making);

        ServerIdentity identity = read(name + ".pem", "in.key");

        assertThat(identity.names()).containsExactly("localhost", "bank.test", "127.0.0.1");
        assertThat(identity.toString()).doesNotContain("PRIVATE");
    }

    @ParameterizedTest
    @CsvSource({"unordered.pem, 2", "whole.pem, 2", "ec.pem, 1"})
    void chainIsPutInOrder_T6(String file, int length) {
        ServerIdentity identity = read(file, "ec.key");

        assertThat(identity.chain()).hasSize(length);
        assertThat(identity.chain().get(0).getSubjectX500Principal().getName()).isEqualTo("CN=ec");
        for (int i = 1; i < length; i++) {
            assertThat(identity.chain().get(i - 1).getIssuerX500Principal())
                    .isEqualTo(identity.chain().get(i).getSubjectX500Principal());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ec.pem   | openssl ec -in ec.key -aes256 -passout pass:abcd -out in.key  | in.key holds a key with a password
            ec.pem   | openssl pkcs8 -topk8 -in ec.key -passout pass:abcd -out in.key | openssl pkey -in in.key
            ec.pem   | openssl pkey -in ec.key -outform DER -out in.key               | openssl pkey -inform DER
            ec.pem   | head -c 120 ec.key > in.key                                    | in.key
            ec.pem   | cat ec.key rsa.key > in.key                                    | several private keys
            ec.pem   | cp rsa.key in.key                                              | no certificate of the key in
            ec.key   | cp ec.key in.key                                               | no certificate in PEM form
            weak.pem | cp weak.key in.key                                             | 2048 bits or more
            ec.pem   | rm -f in.key                                                   | in.key cannot be read
            ec.pem   | openssl pkcs12 -export -in ec.pem -inkey ec.key -passout pass:a -out in.key | openssl pkcs12
            """)
    void whatCannotBeUsedIsRefusedWithTheRemedy_T6(String certificate, String making, String told)
            throws IOException, InterruptedException {
        files.run(making);

        assertThatThrownBy(() -> read(certificate, "in.key"))
                .isInstanceOf(CertificateTrouble.class)
                .hasMessageContaining(told)
                .hasMessageNotContaining("BEGIN");
    }

    @Test
    void endedCertificateIsRefused_T5() throws IOException, InterruptedException {
        files.leaf("ended", "ec -pkeyopt ec_paramgen_curve:prime256v1", -1);

        assertThatThrownBy(() -> read("ended.pem", "ended.key"))
                .isInstanceOf(CertificateTrouble.class)
                .hasMessageContaining("ended at");
    }

    private static ServerIdentity read(String certificate, String key) {
        return ServerCertificate.ofFiles(files.file(certificate), files.file(key), Clock.systemUTC())
                .current();
    }
}
