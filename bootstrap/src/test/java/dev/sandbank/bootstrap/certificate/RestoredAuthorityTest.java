package dev.sandbank.bootstrap.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.Stores;
import dev.sandbank.application.certificate.KeyFile;
import dev.sandbank.bootstrap.CommandRun;
import dev.sandbank.bootstrap.Sandbank;
import dev.sandbank.domain.certificate.RevocationReason;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.persistence.SqliteStores;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The authorities and what they signed, after a backup was restored. */
class RestoredAuthorityTest {

    private static final ClientId LIVE = new ClientId("live");

    @TempDir
    @SuppressWarnings("NullAway.Init") // by JUnit
    private Path temp;

    private Path data;
    private KeyFile key;

    @BeforeEach
    void issue() {
        data = temp.resolve("data");
        try (Sandbank bank = start(data)) {
            addProductionClient(data);
            key = issued(bank);
        }
        run(data, "db", "backup", backup());
    }

    @Test
    void certificatesWorkAndAreRenewedUnderTheSameAuthorities() throws Exception {
        Path elsewhere = temp.resolve("elsewhere");
        assertThat(run(elsewhere, "db", "restore", backup())).isEmpty();
        for (String name : List.of("servers.pem", "clients.pem", "server.pem")) {
            assertThat(permissions(elsewhere.resolve("tls").resolve(name))).isEqualTo("rw-------");
        }
        assertThat(permissions(elsewhere.resolve("tls"))).isEqualTo("rwx------");
        try (Sandbank bank = start(elsewhere)) {
            // It trusts the authority of the folder that the backup came from.
            MutualClient live =
                    new MutualClient(data, bank.productionPort(), new ClientIdentity(key.pkcs12(), key.password()));
            assertThat(live.token(LIVE.value(), ClientFixture.SECRET).statusCode())
                    .isEqualTo(200);
            assertThat(authority(issued(bank))).isEqualTo(authority(key));
        }
    }

    @Test
    void restoredBackupThatForgetsRevocationsWarnsOfEach_T13() {
        KeyFile later;
        try (Sandbank bank = start(data)) {
            later = issued(bank);
            for (KeyFile one : List.of(key, later)) {
                bank.admin()
                        .certificates()
                        .revoke()
                        .revoke(LIVE, one.certificate().thumbprint(), RevocationReason.KEY_COMPROMISE);
            }
        }
        String warned = run(data, "db", "restore", backup(), "--replace");
        assertThat(warned)
                .contains("revoked after the backup was made are good again (1): ")
                .contains(LIVE + " " + key.certificate().thumbprint())
                .contains(key.certificate().serial().toString())
                .contains("`sandbank cert revoke`")
                .contains("not on the list of revoked ones any more (1): "
                        + later.certificate().serial());
        run(data, "cert", "revoke", LIVE.value(), key.certificate().thumbprint().value());
        run(data, "db", "backup", temp.resolve("second.db").toString());
        assertThat(run(data, "db", "restore", temp.resolve("second.db").toString(), "--replace"))
                .isEmpty();
    }

    private String backup() {
        return temp.resolve("backup.db").toString();
    }

    private static KeyFile issued(Sandbank bank) {
        return bank.admin().certificates().issueWithKey().issue(LIVE, null);
    }

    private static Certificate authority(KeyFile file) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(file.pkcs12()), file.password().toCharArray());
        Certificate[] chain = store.getCertificateChain(store.aliases().nextElement());
        return chain[chain.length - 1];
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static Sandbank start(Path folder) {
        return Sandbank.start(Map.of("data", folder.toString(), "https", "on", "production-port", "0"));
    }

    private static void addProductionClient(Path folder) {
        try (SqliteStores other = SqliteStores.open(folder)) {
            Stores stores = other;
            stores.transactions().run(() -> {
                stores.spaces().add(Space.production(Instant.EPOCH));
                return stores.clients().add(ClientFixture.in(SpaceId.PRODUCTION, LIVE.value()));
            });
        }
    }

    /** Runs a command that succeeds; what it wrote beside its result. */
    private static String run(Path folder, String... arguments) {
        return CommandRun.of(folder, arguments).err();
    }
}
