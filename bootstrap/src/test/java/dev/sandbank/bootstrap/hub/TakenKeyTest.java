package dev.sandbank.bootstrap.hub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.Stores;
import dev.sandbank.application.hub.audit.AuditFilter;
import dev.sandbank.application.support.Seek;
import dev.sandbank.bootstrap.CommandRun;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.Membership;
import dev.sandbank.domain.hub.team.Role;
import dev.sandbank.domain.hub.team.Team;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceClock;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.http.Http;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.persistence.SqliteStores;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.interfaces.ECPrivateKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A key that was made here, when its download is cut off, when others ask for it, and where it might be left. */
class TakenKeyTest {

    private static final TeamId TEAM = new TeamId("payments00000000");

    @TempDir
    @SuppressWarnings("NullAway.Init") // by JUnit
    private Path temp;

    @Test
    void cutDownloadIsReissuedForItsMakerAloneAndTheKeyIsNowhere_T15() throws Exception {
        Path data = temp.resolve("data");
        try (ApprovedShop scene = new ApprovedShop("data", data.toString(), "access-log", "on")) {
            String path = scene.taken();
            String download = path + "/key/download";
            HttpResponse<String> page = scene.ann.submit(scene.ann.open(path + "/new"), path + "/key", Map.of());
            Map<String, String> fields = HubPages.hidden(page, download);
            refuseMate(scene, data, path, Objects.requireNonNull(fields.get("submission")));
            cut(scene, download, fields);
            HttpResponse<String> gone = scene.ann.post(download, fields);
            assertThat(gone.statusCode()).isEqualTo(410);
            assertThat(HubPages.words(gone)).contains("If yours is lost or incomplete, renew its certificate");
            assertThat(scene.ann.get(download).statusCode()).isIn(404, 405);

            HttpResponse<String> again = scene.ann.submit(page, path + "/key", HubPages.hidden(page, path + "/key"));
            List<String> states = states(data, path.split("/")[2]);
            assertThat(states).as("the newest first").containsExactly("VALID", "REVOKED");
            byte[] file = CertificatePagesTest.downloaded(scene, download, HubPages.hidden(again, download))
                    .body();
            assertThat(takers(scene)).containsExactly("ann", "ann");
            searchEverywhere(data, file, CertificatePagesTest.password(again), CertificatePagesTest.password(page));
        }
    }

    /** Another member of a team may use the application, and still gets no key that somebody else made. */
    private static void refuseMate(ApprovedShop scene, Path data, String path, String mark) {
        HubPages mate = scene.developer("bob");
        assertThat(mate.get(path).statusCode()).isEqualTo(404);
        share(scene, data, new ClientId(path.split("/")[2]));
        HttpResponse<String> own = mate.open(path + "/new");
        assertThat(own.statusCode()).isEqualTo(200);
        Map<String, String> fields = HubPages.hidden(own, path + "/key");
        fields.put("submission", mark);
        assertThat(mate.post(path + "/key/download", fields).statusCode()).isEqualTo(410);
        assertThat(mate.open(path + "/key?submission=" + mark).uri().getPath()).isEqualTo(path);
    }

    private static void share(ApprovedShop scene, Path data, ClientId client) {
        try (SqliteStores opened = SqliteStores.open(data)) {
            Stores stores = opened;
            stores.transactions().run(() -> {
                Space space = new Space(
                        new SpaceId("team-payments"),
                        "Payments",
                        SeedName.DEFAULT,
                        SpaceClock.following(),
                        Instant.EPOCH);
                stores.spaces().add(space);
                stores.teams().add(new Team(TEAM, "Payments", space.id(), Instant.EPOCH));
                stores.memberships().add(new Membership(TEAM, id(scene, "ann"), Role.OWNER, Instant.EPOCH));
                stores.memberships().add(new Membership(TEAM, id(scene, "bob"), Role.MEMBER, Instant.EPOCH));
                return stores.ownedApplications().share(client, TEAM);
            });
        }
    }

    /** Sends the form and closes the connection after the first byte of the answer. */
    private static void cut(ApprovedShop scene, String path, Map<String, String> fields) throws IOException {
        URI server = URI.create(scene.hub.sandbank().baseUrl());
        String body = Http.encode(fields);
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoLinger(true, 0);
            String request = "POST " + path + " HTTP/1.1\r\nHost: " + server.getAuthority()
                    + "\r\nContent-Type: application/x-www-form-urlencoded\r\nCookie: sandbank_hub="
                    + scene.ann.cookie("sandbank_hub") + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            assertThat(socket.getInputStream().read()).isEqualTo('H');
        }
    }

    /** Looks for key and passwords in the database, its journal, a backup, the log, and so in the stored mails. */
    private void searchEverywhere(Path data, byte[] file, String password, String former) throws Exception {
        CommandRun.of(data, "db", "backup", temp.resolve("backup.db").toString());
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(file), password.toCharArray());
        ECPrivateKey key = (ECPrivateKey) store.getKey(store.aliases().nextElement(), password.toCharArray());
        String hex = key.getS().toString(16);
        List<String> files = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(temp)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String content = Files.readString(path, StandardCharsets.ISO_8859_1);
                assertThat(content)
                        .as(path.toString())
                        .doesNotContain(password, former, hex, text(key.getS().toByteArray()))
                        .doesNotContain(text(Arrays.copyOfRange(file, file.length / 2, file.length / 2 + 32)));
                files.add(path.getFileName().toString());
            }
        }
        assertThat(files).contains("sandbank.db", "sandbank.db-wal", "backup.db", "access.log");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static List<String> states(Path data, String client) {
        try (SqliteStores opened = SqliteStores.open(data)) {
            Stores stores = opened;
            return stores.clientCertificates().of(new ClientId(client)).stream()
                    .map(each -> each.stateAt(Instant.now()).name())
                    .toList();
        }
    }

    private static List<String> takers(ApprovedShop scene) {
        AuditFilter filter = new AuditFilter(AuditAction.APPLICATION_KEY_TAKEN, null, null, null, null, null);
        return scene.hub.sandbank().admin().audit().listAudit().list(filter, Seek.first(5)).rows().stream()
                .map(entry -> entry.event().actor().id().equals(id(scene, "ann").value()) ? "ann" : "somebody else")
                .toList();
    }

    private static DeveloperId id(ApprovedShop scene, String name) {
        return scene.hub.sandbank().admin().developers().find().find(name).id();
    }
}
