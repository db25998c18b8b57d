package dev.sandbank.bootstrap.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.bootstrap.Program;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Cases 109, 110 and 114 against the real program, with the heap that the launcher gives it. A longer form can be run
 * as well.
 */
class AttackTest {

    private static final int CONNECTIONS = Integer.getInteger("attack.connections", 100);
    private static final String BODY_TIMEOUT = System.getProperty("attack.bodyTimeout", "2s");
    private static final Path REPORT = Path.of(System.getProperty("attack.report", "target/attack.txt"));

    private static final Registered APP = new Registered("bystander", "secret-of-the-bystander");
    private static final String TOKEN = "/gcb/api/clientCredentials/oauth2/token/sg/gcb";
    private static final String LINKAGE = "/gcb/api/v1/apac/rewards/linkage";
    private static final String FORM = "application/x-www-form-urlencoded";

    private static final String GRANTS_PAGE =
            "GET /customer/grants HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";

    private static Path home;
    private static Program program;
    private static Attacker attacker;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException, InterruptedException {
        home = folder;
        Path data = folder.resolve("data");
        Program.run(
                folder,
                data,
                List.of(
                                "app",
                                "create",
                                "--name",
                                "Bystander",
                                "--id",
                                APP.id(),
                                "--secret",
                                APP.secret(),
                                "--rate",
                                "0")
                        .toArray(String[]::new));
        program = Program.serve(folder, data, "--body-timeout", BODY_TIMEOUT);
        attacker = new Attacker(URI.create(program.baseUrl()).getPort());
        Files.deleteIfExists(REPORT);
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        program.close();
        assertThat(Files.readString(home.resolve(Program.PRINTED)))
                .doesNotContain("Exception", "\tat ", "OutOfMemory", " ERROR ");
        assertThat(Files.readString(home.resolve("data/logs/access.log"))).doesNotContain("\"status\":5");
    }

    @Test
    void case109HugeFormsEndNothingAndNobody() throws Exception {
        String form = "a=&".repeat(238_000) + "x".repeat(236_000);
        assertRefusedWhileOthersAreServed("109 forms", 10, () -> attacker.send(post(TOKEN, FORM, form)), "413");
        assertRefusedWhileOthersAreServed(
                "109 forms at the log-in page", 10, () -> attacker.send(post("/customer/login", FORM, form)), "413");
    }

    @Test
    void case109JsonOfEmptyObjectsEndsNothingAndNobody() throws Exception {
        String token = Http.json(new Http(program.baseUrl())
                        .postForm(
                                "/clientCredentials/oauth2/token/sg/gcb",
                                Map.of("grant_type", "client_credentials", "scope", "pay_with_points"),
                                "Authorization",
                                APP.basic()))
                .get("access_token")
                .asText();
        String json = "{\"a\":[" + "{},".repeat(340_000) + "{}]}";
        String request = post(LINKAGE, "application/json", json, "Authorization: Bearer " + token);
        assertRefusedWhileOthersAreServed("109 JSON", 20, () -> attacker.send(request), "400");
    }

    @Test
    void case110BodiesThatStopOrDripAreEnded() throws Exception {
        String half = post(TOKEN, FORM, "x".repeat(1000)).replaceAll("x{500}$", "");
        assertRefusedWhileOthersAreServed("110 bodies that stop", CONNECTIONS, () -> attacker.stopAfter(half), "408");
        String head = post(LINKAGE, "application/json", "x".repeat(900_000)).replaceAll("x+$", "");
        assertRefusedWhileOthersAreServed("110 bodies that drip", CONNECTIONS, () -> attacker.drip(head), "408");
    }

    @Test
    void case114BrokenRequestsAreNoFaultOfTheServer() throws Exception {
        String chunked = "POST " + TOKEN + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + FORM
                + "\r\nTransfer-Encoding: chunked\r\n\r\n";
        List<Callable<String>> broken = List.of(
                () -> attacker.send(chunked + "zz\r\nabc\r\n0\r\n\r\n"),
                () -> attacker.send(chunked + "5\r\nabcdefghij\r\n0\r\n\r\n"),
                () -> attacker.send(chunked + "FFFFFFFFFFFFFFFFF\r\nabc"),
                () -> attacker.leaveAfter(chunked + "5\r\nab"),
                () -> attacker.leaveAfter(post(TOKEN, FORM, "x".repeat(1000)).substring(0, 400)),
                () -> attacker.send(GRANTS_PAGE + "Cookie: sandbank_customer=a\tb; c\td=e\r\n\r\n"),
                () -> attacker.send(GRANTS_PAGE + "Cookie: =;;\"\\\r\n\r\n"),
                () -> attacker.send("GET / HTTP/1.1\r\nHost: localhost\r\nA\tB: c\r\n\r\n"),
                () -> attacker.send("\u0016\u0003\u0001 hello of TLS\r\n\r\n"));
        Observed observed = Observed.of(
                Stream.generate(() -> broken).limit(5).flatMap(List::stream).toList());
        report("114 broken requests", observed.toString());
        assertThat(observed.statuses().keySet()).allMatch(status -> !status.startsWith("5"));
        assertThat(observed.statuses()).doesNotContainKey(Attacker.LEFT_OPEN);
    }

    private static void assertRefusedWhileOthersAreServed(
            String what, int count, Callable<String> attack, String status)
            throws InterruptedException, ExecutionException, IOException {
        Bystander bystander = Bystander.of(program.baseUrl(), APP);
        Observed observed;
        try {
            observed = Observed.of(Observed.copies(count, attack));
        } finally {
            bystander.close();
        }
        Bystander.Seen seen = bystander.seen();
        report(what, observed + "; meanwhile " + seen);
        assertThat(observed.statuses()).as(what).isEqualTo(Map.of(status, count));
        assertThat(seen.refused()).as(what).isZero();
        assertThat(seen.served()).as(what).isPositive();
        assertThat(program.process().isAlive()).as(what).isTrue();
    }

    private static String post(String path, String type, String body, String... headers) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\nContent-Length: "
                + body.length() + "\r\n" + String.join("\r\n", headers) + (headers.length == 0 ? "" : "\r\n") + "\r\n"
                + body;
    }

    private static void report(String what, String seen) throws IOException {
        Files.createDirectories(REPORT.toAbsolutePath().getParent());
        Files.writeString(REPORT, what + ": " + seen + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
