package dev.sandbank.http.hub.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sandbank.application.dataset.read.DataSetSchema;
import dev.sandbank.application.dataset.read.Fault;
import dev.sandbank.application.dataset.read.SetFiles;
import dev.sandbank.domain.bank.persona.Persona;
import dev.sandbank.domain.dataset.DataSetBuilder;
import dev.sandbank.domain.dataset.DataSetLimits;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DataSetPagesTest {

    private static final String LIST = "/data-sets";
    private static final String ID = SetFiles.whole().id().value();
    private static final String ONE = LIST + "/" + ID;

    private final HubWorld world = new HubWorld(new TestServer());
    private final HubPages ann = world.developer("ann");

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void aSetIsSentSeenUsedAndRead_L40() {
        HttpResponse<String> sent = send(SetFiles.WHOLE);
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(Http.header(sent, "Location")).isEqualTo(ONE + "?done=added");
        assertThat(Http.header(send(SetFiles.WHOLE), "Location")).isEqualTo(ONE + "?done=there");

        HttpResponse<String> page = ann.open(ONE);
        assertThat(Http.header(page, "Cache-Control")).contains("no-store");
        assertThat(HubPages.words(page))
                .contains("3 customers, 3 accounts, 4 transactions in")
                .contains("correct-horse")
                .contains("with the products of SandboxUser1");
        SpaceId space = spaceOf("ann");
        HttpResponse<String> used = ann.submit(page, ONE + "/use", Map.of("space", space.value()));
        assertThat(HubPages.words(used))
                .contains("The space has the customers of the data set now.")
                .contains("Its customers are in these spaces");
        assertThat(world.server().stores().bankRecords().all(space, Persona.KIND))
                .hasSize(3);
        assertThat(HubPages.words(ann.open("/test-data/sg?space=" + space)))
                .contains("Ada Tan")
                .contains("of a data set");
        assertThat(HubPages.words(ann.submit(page, ONE + "/use", Map.of("space", space.value()))))
                .contains("uses this data set already");
        assertThat(ann.get(ONE + "/download").body()).isEqualTo(SetFiles.whole().content());
    }

    @Test
    void faultsAreShownInATable_L38() {
        String broken = SetFiles.WHOLE
                .replace("\"market\": \"gb\"", "\"market\": \"zz\"")
                .replace("\"id\": \"ada-daily\",", "\"id\": \"ada-daily\"");
        HttpResponse<String> page = send(broken);
        assertThat(page.statusCode()).isEqualTo(422);
        List<Fault> faults = SetFiles.read(broken).faults();
        assertThat(faults).hasSize(2);
        for (Fault fault : faults) {
            assertThat(HubPages.words(page)).contains(fault.place(), fault.pointer(), fault.sentence());
        }
        assertThat(HubPages.words(page)).contains("2 faults. Nothing was stored.");
        assertThat(HubPages.words(send("{}{"))).contains("expected the field customers, which is missing");
        assertThat(HubPages.words(send(""))).contains("Choose a file.");
    }

    @Test
    void contentsDecideAndNotTheName_L37() {
        // The helper sends every file as "../icon.png" of image/png.
        assertThat(send("\uFEFF" + SetFiles.WHOLE).statusCode()).isEqualTo(303);
        HttpResponse<String> zip = ann.sendFile(ann.open(LIST), LIST, "file", new byte[] {'P', 'K', 3, 4, 0, 0});
        assertThat(HubPages.words(zip)).contains("found a zip archive");
        HttpResponse<String> wide =
                ann.sendFile(ann.open(LIST), LIST, "file", SetFiles.WHOLE.getBytes(StandardCharsets.UTF_16));
        assertThat(HubPages.words(wide)).contains("found UTF-16");
    }

    @Test
    void tooLargeIsToldOnAPageAndLeavesNoFile_L39() throws IOException {
        List<String> before = temporaryFiles();
        byte[] over = new byte[DataSetLimits.BYTES + 1];
        Arrays.fill(over, (byte) ' ');
        HttpResponse<String> page = ann.sendFile(ann.open(LIST), LIST, "file", over);
        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(HubPages.words(page)).contains("it has 5,242,881 bytes; a data set has at most 5,242,880");

        byte[] tenTimes = new byte[10 * DataSetLimits.BYTES];
        HttpResponse<String> far = ann.sendFile(ann.open(LIST), LIST, "file", tenTimes);
        assertThat(far.statusCode()).isEqualTo(413);
        assertThat(HubPages.words(far)).contains("The form with the data set has 52,4", "at most 5,242,880");
        assertThat(temporaryFiles()).isEqualTo(before);

        byte[] whole = Arrays.copyOf(SetFiles.WHOLE.getBytes(StandardCharsets.UTF_8), DataSetLimits.BYTES);
        Arrays.fill(whole, SetFiles.WHOLE.getBytes(StandardCharsets.UTF_8).length, whole.length, (byte) ' ');
        assertThat(ann.sendFile(ann.open(LIST), LIST, "file", whole).statusCode())
                .isEqualTo(303);
    }

    /** A raw client sends all of it before it reads, as some browsers do; the rest is taken and thrown away. */
    @Test
    void whoeverReadsOnlyAfterSendingIsAnswered_L39() throws IOException {
        List<String> before = temporaryFiles();
        byte[] piece = new byte[1 << 20];
        assertThat(answerTo("Transfer-Encoding: chunked", out -> {
                    for (int i = 0; i < 20; i++) {
                        out.write(ascii(Integer.toHexString(piece.length) + "\r\n"));
                        out.write(piece);
                        out.write(ascii("\r\n"));
                    }
                    out.write(ascii("0\r\n\r\n"));
                }))
                .startsWith("HTTP/1.1 413")
                .contains("20,971,520 bytes")
                .contains("5,242,880");
        assertThat(answerTo("Content-Length: " + 50 * piece.length, out -> {
                    for (int i = 0; i < 50; i++) {
                        out.write(piece);
                    }
                }))
                .startsWith("HTTP/1.1 413")
                .contains("52,428,800 bytes")
                .contains("5,242,880");
        assertThat(temporaryFiles()).isEqualTo(before);
    }

    private String answerTo(String length, Body body) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), world.server().port())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(ascii("POST /data-sets HTTP/1.1\r\nHost: localhost:"
                    + world.server().port()
                    + "\r\nContent-Type: multipart/form-data; boundary=x\r\n" + length
                    + "\r\nConnection: close\r\nCookie: " + cookies() + "\r\n\r\n"));
            body.write(out);
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private interface Body {

        void write(OutputStream out) throws IOException;
    }

    @Test
    void aSetIsSharedAndPublishedAndDeleted() {
        send(SetFiles.WHOLE);
        String team = ann.submit(ann.open("/teams/new"), "/teams/new", Map.of("name", "Payments"))
                .uri()
                .getPath();
        ann.send(ann.open(team), team + "/invite", Map.of("addresses", "mia@example.com", "role", "member"));
        HubPages mia = world.developer("mia");
        mia.send(mia.open("/teams"), "/teams/answer", Map.of("answer", "accept"));
        assertThat(mia.get(ONE).statusCode()).isEqualTo(404);

        HttpResponse<String> shared =
                ann.submit(ann.open(ONE), ONE + "/share", Map.of("team", team.replace("/teams/", "")));
        assertThat(HubPages.words(shared)).contains("The team sees the data set now.", "All your teams see it.");
        assertThat(HubPages.words(mia.open(LIST))).contains("Corner shop", "Payments");
        assertThat(HubPages.words(mia.open(ONE))).contains("Log-ins").doesNotContain("Share it");
        ann.send(shared, ONE + "/unshare", Map.of("team", team.replace("/teams/", "")));
        assertThat(mia.get(ONE).statusCode()).isEqualTo(404);

        var set = world.server().stores().dataSets().find(SetFiles.whole().id()).orElseThrow();
        world.server()
                .stores()
                .dataSets()
                .replace(DataSetBuilder.builder(set).event("Hackathon").build());
        assertThat(HubPages.words(mia.open(LIST))).contains("Hackathon");
        assertThat(HubPages.words(mia.open(ONE))).contains("This set belongs to the event Hackathon");

        assertThat(HubPages.words(ann.submit(ann.open(ONE), ONE + "/delete", Map.of())))
                .contains("You do not have the data set any more.", "You have none yet.");
        assertThat(world.visitor().get(LIST).statusCode()).isEqualTo(303);
        assertThat(mia.get(LIST + "/nonsense").statusCode()).isEqualTo(404);
    }

    @Test
    void aTakenUserIdChangesNothing_L40() {
        send(SetFiles.WHOLE);
        send(SetFiles.WHOLE.replace("Corner shop", "Other shop"));
        String other = SetFiles.read(SetFiles.WHOLE.replace("Corner shop", "Other shop"))
                .document()
                .orElseThrow()
                .id()
                .value();
        String space = spaceOf("ann").value();
        ann.submit(ann.open(ONE), ONE + "/use", Map.of("space", space));
        HttpResponse<String> page =
                ann.send(ann.open(LIST + "/" + other), LIST + "/" + other + "/use", Map.of("space", space));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(HubPages.words(page)).contains("The space has another customer ada in that market.");
        assertThat(ann.send(page, LIST + "/" + other + "/use", Map.of("space", "default"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(world.server().stores().bankRecords().all(spaceOf("ann"), Persona.KIND))
                .hasSize(3);
    }

    @Test
    void theSchemaSaysWhatTheReaderTakes() throws IOException {
        HttpResponse<String> answer = world.visitor().get(LIST + "/schema.json");
        JsonNode schema = new ObjectMapper().readTree(answer.body());
        assertThat(schema.get("$id").asText()).endsWith("/data-sets/schema.json");
        assertThat(answer.body()).isEqualTo(DataSetSchema.text(schema.get("$id").asText()));
        JsonNode customer = schema.at("/$defs/customer/properties");
        assertThat(customer.at("/accounts/maxItems").asInt()).isEqualTo(DataSetLimits.ACCOUNTS);
        String broken = SetFiles.WHOLE
                .replaceFirst("\"name\": \"Corner shop\"", "\"?\": 1")
                .replaceFirst("\"debitCard\": true", "\"?\": 1")
                .replaceFirst("\"nickname\": \"EVERYDAY\"", "\"?\": 1")
                .replaceFirst("\"with\": \"FairPrice\"", "\"?\": 1");
        String cards = SetFiles.WITH_CARD_AND_PAYEES
                .replaceFirst("\"limit\": 9000", "\"?\": 1")
                .replaceFirst("\"with\": \"Lion Airways\"", "\"?\": 1")
                .replaceFirst("\"kind\": \"bank\"", "\"?\": 1");
        String told = SetFiles.read(broken).faults().toString()
                + SetFiles.read(cards).faults().toString();
        for (String at : List.of(
                "/$defs/creditCard/properties",
                "/$defs/cardTransaction/properties",
                "/$defs/payee/properties",
                "/properties",
                "/$defs/customer/properties",
                "/$defs/account/properties",
                "/$defs/transaction/properties")) {
            String names =
                    String.join(", ", (Iterable<String>) () -> schema.at(at).fieldNames());
            assertThat(told).contains("expected one of the fields " + names + ";");
        }
    }

    @Test
    void theExampleIsADataSet() {
        String example = world.visitor().get(LIST + "/example.json").body();
        assertThat(SetFiles.read(example).faults()).isEmpty();
        assertThat(ann.open(LIST).body()).contains("ada-savings");
    }

    private HttpResponse<String> send(String file) {
        return ann.sendFile(ann.open(LIST), LIST, "file", file.getBytes(StandardCharsets.UTF_8));
    }

    private SpaceId spaceOf(String userId) {
        return world.server().stores().developers().require(world.idOf(userId)).space();
    }

    private String cookies() {
        return "sandbank_hub=" + ann.cookie("sandbank_hub");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Other processes write there too, so only what a server could have left is looked at. */
    private static List<String> temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.toLowerCase(Locale.ROOT).contains("multipart"))
                    .sorted()
                    .toList();
        }
    }
}
