package dev.sandbank.bootstrap.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sandbank.application.SecretUseCases.CertificateUseCases;
import dev.sandbank.application.call.CallEntry;
import dev.sandbank.application.call.CallFilter;
import dev.sandbank.application.support.Seek;
import dev.sandbank.bootstrap.Sandbank;
import dev.sandbank.bootstrap.embedded.Application;
import dev.sandbank.domain.certificate.CertificateOrigin;
import dev.sandbank.domain.certificate.RevocationReason;
import dev.sandbank.domain.certificate.Thumbprint;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.persistence.SqliteStores;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every wrong certificate at both listeners that take them: 401 with the reason, which is also in the log of calls of the
 * application that was named, and no token is issued.
 */
class WrongCertificatesTest {

    private static final ClientId LIVE = new ClientId("live");
    private static final ClientId OTHER_LIVE = new ClientId("otherlive");
    private static final Instant NOW = Instant.now();
    private static final Duration DAY = Duration.ofDays(1);

    private final Path data;
    private final Sandbank bank;
    private final CertificateUseCases certificates;
    private final MadeCertificates made;
    private final Application shop;
    private final List<Logged> expected = new ArrayList<>();
    private int granted;

    WrongCertificatesTest(@TempDir Path data) {
        this.data = data;
        this.bank = Sandbank.start(
                Map.of("data", data.toString(), "https", "on", "certificate-port", "0", "production-port", "0"));
        this.certificates = bank.admin().certificates();
        this.made = new MadeCertificates(data);
        this.shop = bank.createApplication("Shop");
        made.production(LIVE.value());
        made.production(OTHER_LIVE.value());
    }

    @AfterEach
    void stop() {
        bank.close();
    }

    /** What the log of an application holds of a refused call. */
    private record Logged(String client, int status, String reason) {}

    @Test
    void case73WrongOnesAreRefusedWhereApplicationsShowTheirOwn_T19() throws Exception {
        ClientId id = new ClientId(shop.id());
        ClientIdentity good = own("good");
        certificates.register().register(id, good.certificate());
        String bound = token(at(bank.certificatePort(), good), shop.id(), secret());
        refused(at(bank.certificatePort(), null), bound, "TOKEN_WITHOUT_ITS_CERTIFICATE", "and none came");
        ClientIdentity second = own("second");
        certificates.register().register(id, second.certificate());
        refused(at(bank.certificatePort(), second), bound, "TOKEN_OF_ANOTHER_CERTIFICATE", "to another certificate");

        ClientIdentity soon = own("soon", "-startdate", "+2d");
        certificates.register().register(id, soon.certificate());
        refusedHere(soon, bound, "CERTIFICATE_NOT_YET_VALID", "not valid before");
        ClientIdentity past = own("past", "-startdate", "-9d", "-validity", "3");
        made.stored(id, CertificateOrigin.OWN, past);
        refusedHere(past, bound, "CERTIFICATE_EXPIRED", "expired since");
        refusedHere(own("unknown"), bound, "CERTIFICATE_SELF_SIGNED", "self-signed");
        refusedHere(own("server", "-ext", "eku=serverAuth"), bound, "CERTIFICATE_FOR_SERVERS", "for servers only");
        refusedHere(foreign(LIVE), bound, "CERTIFICATE_FOREIGN", "neither issued here nor registered");
        ClientIdentity others = own("others");
        certificates
                .register()
                .register(new ClientId(bank.createApplication("Other").id()), others.certificate());
        refusedHere(others, bound, "CERTIFICATE_OF_ANOTHER_CLIENT", "to another application");
        refusedHere(issued(LIVE), bound, "PRODUCTION_CLIENT_IN_SANDBOX", "one of production");
        for (String header : headers()) {
            String[] sent = {header, passedOn(header, good)};
            HttpResponse<String> answer = at(bank.certificatePort(), null).call(shop.id(), bound, sent);
            refused(shop.id(), answer, "TOKEN_WITHOUT_ITS_CERTIFICATE", "and none came");
            assertThat(hint(at(bank.certificatePort(), good).call(shop.id(), bound, sent)))
                    .contains("Ignored: " + header);
        }
        assertLog();
    }

    @Test
    void case73WrongOnesAreRefusedInProduction_T19() throws Exception {
        ClientIdentity good = issued(LIVE);
        String bound = token(at(bank.productionPort(), good), LIVE.value(), ClientFixture.SECRET);
        ClientIdentity others = issued(OTHER_LIVE);
        String ofOther = token(at(bank.productionPort(), others), OTHER_LIVE.value(), ClientFixture.SECRET);
        refusedLive(null, bound, "CERTIFICATE_MISSING", "No certificate came");
        refusedLive(foreign(LIVE), bound, "CERTIFICATE_FOREIGN", "neither issued here nor registered");
        refusedLive(own("own"), bound, "CERTIFICATE_SELF_SIGNED", "self-signed");
        refusedLive(own("server", "-ext", "eku=serverAuth"), bound, "CERTIFICATE_FOR_SERVERS", "for servers only");
        refusedLive(
                made.stored(LIVE, CertificateOrigin.ISSUED, made.signed(LIVE, NOW.minus(DAY), NOW.minusSeconds(60))),
                bound,
                "CERTIFICATE_EXPIRED",
                "expired since");
        refusedLive(
                made.stored(
                        LIVE,
                        CertificateOrigin.ISSUED,
                        made.signed(LIVE, NOW.plus(DAY), NOW.plus(DAY).plus(DAY))),
                bound,
                "CERTIFICATE_NOT_YET_VALID",
                "not valid before");
        refusedLive(
                made.signed(LIVE, NOW.minus(DAY), NOW.plus(DAY)), bound, "CERTIFICATE_FOREIGN", "neither issued here");
        refusedLive(others, bound, "CERTIFICATE_OF_ANOTHER_CLIENT", "to another application");
        refused(
                OTHER_LIVE.value(),
                at(bank.productionPort(), good).call(OTHER_LIVE.value(), ofOther),
                "CERTIFICATE_OF_ANOTHER_CLIENT",
                "to another application");
        refused(
                LIVE.value(),
                at(bank.productionPort(), issued(LIVE)).call(LIVE.value(), bound),
                "TOKEN_OF_ANOTHER_CERTIFICATE",
                "to another certificate");
        certificates.revoke().revoke(LIVE, Thumbprint.of(good.certificate()), RevocationReason.KEY_COMPROMISE);
        refusedLive(good, bound, "CERTIFICATE_REVOKED", "revoked or replaced");
        assertLog();
    }

    @Test
    void case73WhatBelongsElsewhereIsRefusedInProduction_T19() throws Exception {
        ClientIdentity good = issued(LIVE);
        String bound = token(at(bank.productionPort(), good), LIVE.value(), ClientFixture.SECRET);
        ClientIdentity registered = own("registered");
        certificates.register().register(new ClientId(shop.id()), registered.certificate());
        refusedLive(registered, bound, "CERTIFICATE_SELF_SIGNED", "self-signed");
        String sandbox = token(at(bank.port(), null), shop.id(), secret());
        refused(at(bank.productionPort(), good), sandbox, "SANDBOX_CLIENT_IN_PRODUCTION", "one of the sandbox");
        for (int port : new int[] {bank.port(), bank.certificatePort()}) {
            refused(
                    LIVE.value(),
                    at(port, null).call(LIVE.value(), bound),
                    "PRODUCTION_CLIENT_IN_SANDBOX",
                    "one of production");
        }
        for (String header : headers()) {
            refused(
                    LIVE.value(),
                    at(bank.productionPort(), null).call(LIVE.value(), bound, header, passedOn(header, good)),
                    "CERTIFICATE_MISSING",
                    "No certificate came");
        }
        assertLog();
    }

    /** Asks for a token with it, and calls with the token of the right one. */
    private void refusedHere(ClientIdentity shown, String bound, String reason, String hint) throws Exception {
        MutualClient client = at(bank.certificatePort(), shown);
        refused(shop.id(), client.token(shop.id(), secret()), reason, hint);
        refused(client, bound, reason, hint);
    }

    private void refusedLive(@Nullable ClientIdentity shown, String bound, String reason, String hint)
            throws Exception {
        MutualClient client = at(bank.productionPort(), shown);
        refused(LIVE.value(), client.token(LIVE.value(), ClientFixture.SECRET), reason, hint);
        refused(LIVE.value(), client.call(LIVE.value(), bound), reason, hint);
    }

    private void refused(MutualClient client, String token, String reason, String hint) throws Exception {
        refused(shop.id(), client.call(shop.id(), token), reason, hint);
    }

    private void refused(String named, HttpResponse<String> answer, String reason, String hint) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
        assertThat(hint(answer)).contains(hint);
        // RFC 8705 section 3 for tokens, RFC 6749 section 5.2 for those who ask for one.
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
                .containsPattern("error=\"invalid_token\"|^Basic realm=");
        expected.add(new Logged(named, 401, reason));
    }

    /** All refusals, and as many tokens as were granted: nothing else was done. */
    private void assertLog() throws SQLException {
        bank.close();
        try (SqliteStores stores = SqliteStores.open(data)) {
            // A call is logged after its answer, so two of them can change places.
            assertThat(stores.callEntries().newest(CallFilter.ALL, Seek.first(100)).rows().stream()
                            .filter(entry -> entry.answer().status() != 200)
                            .map(WrongCertificatesTest::logged))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("sandbank.db"));
                var counted = connection.createStatement().executeQuery("select count(*) from access_token")) {
            assertThat(counted.getInt(1)).isEqualTo(granted);
        }
    }

    private static Logged logged(CallEntry entry) {
        return new Logged(
                entry.client().value(),
                entry.answer().status(),
                String.valueOf(entry.answer().reason()));
    }

    private static List<String> headers() {
        return List.of("X-Client-Cert", "X-SSL-Client-Cert", "X-Forwarded-Client-Cert", "Client-Cert");
    }

    /** The right certificate as proxies write it (RFC 9440 section 2.1 for the standard header). */
    private static String passedOn(String header, ClientIdentity identity) throws Exception {
        String base64 = Base64.getEncoder().encodeToString(identity.certificate());
        return header.equals("Client-Cert") ? ":" + base64 + ":" : base64;
    }

    private static String hint(HttpResponse<String> answer) {
        return answer.headers().firstValue("Sandbank-Hint").orElse("");
    }

    private String token(MutualClient client, String id, String secret) throws Exception {
        HttpResponse<String> answer = client.token(id, secret);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        granted++;
        return new ObjectMapper().readTree(answer.body()).path("access_token").asText();
    }

    private String secret() {
        return String.valueOf(shop.secret());
    }

    private MutualClient at(int port, @Nullable ClientIdentity shown) throws Exception {
        return MutualClient.insisting(data, port, shown);
    }

    private ClientIdentity own(String name, String... more) throws IOException, InterruptedException {
        return ClientIdentity.selfSigned(data, name, more);
    }

    private ClientIdentity issued(ClientId client) {
        var file = certificates.issueWithKey().issue(client, null);
        return new ClientIdentity(file.pkcs12(), file.password());
    }

    /** One of another installation, for the same application. */
    private ClientIdentity foreign(ClientId client) throws IOException {
        Path elsewhere = Files.createDirectories(data.resolve("elsewhere"));
        return new MadeCertificates(elsewhere).signed(client, NOW.minus(DAY), NOW.plus(DAY));
    }
}
