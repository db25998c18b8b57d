package dev.sandbank.http.hub.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The collections that readers download; the real programs run them in {@code .ci/run-collections}. */
class CollectionsTest {

    /** Requests for tokens come once for each of their ways. */
    private static final int OTHER_WAYS_TO_TOKENS = 10;

    private static final int MOST_BYTES = 5_000_000;
    private static final Pattern VARIABLE = Pattern.compile("\\{\\{([^}]*)}}");
    private static final Pattern SECRET = Pattern.compile("(?i).*(token|secret|code)$");

    @AutoClose
    private static final HubWorld world = new HubWorld(new TestServer());

    private final HubPages reader = world.visitor();

    @ParameterizedTest
    @EnumSource
    void everyMarketHasACollectionOfTheForm_L19(Market market) throws IOException {
        String page = "/docs/" + market.code();
        HttpResponse<String> whole = reader.get(page + "/postman.json");

        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.body()).hasSizeLessThan(MOST_BYTES);
        assertThat(problems(whole.body())).isEmpty();
        assertThat(problems(reader.get(page + "/authorize/postman.json").body()))
                .isEmpty();
        assertThat(problems(reader.get(page + "/accounts/postman.json").body())).isEmpty();
    }

    @Test
    void everyOperationForProgramsIsThereAndTokensComeFirst_L21() {
        List<String> names = names(sg());

        assertThat(names)
                .startsWith("Get a token for the application")
                .contains("Pay with points", "Get tokens for a card");
        assertThat(names).endsWith("Revoke a token", "Revoke a token for a card");
        assertThat(names.indexOf("Prepare a bill payment")).isLessThan(names.indexOf("Execute a bill payment"));
        assertThat(names(collection("/docs/sg/rewards/postman.json")))
                .startsWith("Get a token for the application")
                .contains("Get tokens by a password")
                .doesNotContain("List accounts", "Revoke a token");
    }

    @Test
    void pageSaysThatWholeMarketsNeedADelay_L19() {
        String told = HubPages.words(reader.open("/docs/sg/accounts"));

        assertThat(requests(sg())).hasSizeGreaterThan(60);
        assertThat(told)
                .contains("Those of all products have a request for each of ")
                .contains("makes 60 calls in a minute, so set the delay of the runner to 1,000 milliseconds");
        int operations = Integer.parseInt(told.replaceAll("(?s).*a request for each of ([0-9]+) operations.*", "$1"));
        assertThat(requests(sg()).size()).isCloseTo(operations, within(OTHER_WAYS_TO_TOKENS));
    }

    @Test
    void everyRequestStatesItsCredentialsOnce_L21() {
        for (JsonNode request : requests(sg())) {
            assertThat(request.at("/auth/type").asText()).isIn("noauth", "basic", "bearer");
            assertThat(request.path("header").findValuesAsText("key"))
                    .as(request.path("url").path("raw").asText())
                    .doesNotContain("Authorization", "authorization");
        }
        assertThat(sg().findValuesAsText("value"))
                .contains("{{applicationToken}}", "{{customerToken}}", "{{cardToken}}", "{{clientSecret}}");
    }

    @Test
    void everyVariableIsDeclaredOnceAndNothingIsAPlaceholder_L20() {
        JsonNode file = sg();
        List<String> declared = new ArrayList<>();
        file.path("variable")
                .forEach(variable -> declared.add(variable.path("key").asText()));
        Set<String> used = VARIABLE.matcher(file.toString())
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));

        assertThat(declared).doesNotHaveDuplicates().containsAll(used).contains("accountId");
        assertThat(file.toString()).doesNotContain("<string>", "<integer>", "<uuid>", "{accountId}\"");
        assertThat(variable(file, "accountId")).matches("[0-9a-f]{40,}");
    }

    @Test
    void optionalParametersAreThereAndNotSent_L20() {
        JsonNode read = requests(collection("/docs/sg/accounts/postman.json")).stream()
                .filter(request -> request.at("/url/raw").asText().endsWith("/transactions"))
                .findFirst()
                .orElseThrow();

        assertThat(read.at("/url/query"))
                .isNotEmpty()
                .allSatisfy(
                        query -> assertThat(query.path("disabled").asBoolean()).isTrue());
        assertThat(read.at("/url/raw").asText()).doesNotContain("?");
    }

    @Test
    void nothingSecretIsInsideAndOnlyTheClientIdIsTheReaders_L22() {
        HubPages ada = world.developer("ada");
        String own = world.applicationOf("ada").value();
        HttpResponse<String> hers = ada.get("/docs/sg/postman.json");
        String everybodys = reader.get("/docs/sg/postman.json").body();

        assertThat(Http.header(hers, "Cache-Control")).contains("no-store");
        assertThat(hers.body()).contains(own).doesNotContain("ada@", "csrf", "Cookie");
        assertThat(hers.body().replace("\"value\":\"" + own + "\"", "\"value\":\"\""))
                .isEqualTo(everybodys);
        sg().path("variable").forEach(variable -> {
            if (SECRET.matcher(variable.path("key").asText()).matches() && !isExample(variable)) {
                assertThat(variable.path("value").asText())
                        .as(variable.toString())
                        .isEmpty();
            }
        });
        assertThat(variable(sg(), "baseUrl")).matches("http://[^/]+/gcb/api");
    }

    /** Values of paths and of the bank that end so are no secrets. */
    private static boolean isExample(JsonNode variable) {
        return Set.of("businessCode", "countryCode", "referenceCode", "rewardLinkCode", "cardActivationCode")
                .contains(variable.path("key").asText());
    }

    @Test
    void environmentHoldsTheSecretsEmptyAndHidden_L22() {
        JsonNode values = collection("/docs/sg/postman-environment.json").path("values");

        assertThat(values.findValuesAsText("key")).contains("clientSecret", "customerToken");
        assertThat(values).allSatisfy(value -> {
            assertThat(value.path("type").asText()).isEqualTo("secret");
            assertThat(value.path("value").asText()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"bruno.zip", "opencollection.zip"})
    void filesForBrunoHaveSafeNames_L23(String file) throws Exception {
        for (Market market : Market.values()) {
            List<String> names = zipped("/docs/" + market.code() + "/" + file);
            assertThat(names)
                    .hasSizeGreaterThan(10)
                    .allMatch(name -> name.matches("([A-Za-z0-9 ,'()_-]+/)?[A-Za-z0-9 ,'()_-]+\\.(bru|yml|json)"));
            assertThat(names.stream().map(String::toLowerCase)).doesNotHaveDuplicates();
        }
    }

    @Test
    void pageLinksToItsFilesAndOthersAreNotFound_L19() {
        String page = reader.get("/docs/sg/accounts").body();

        for (String file : List.of("postman.json", "postman-environment.json", "bruno.zip", "opencollection.zip")) {
            assertThat(page).contains("href=\"/docs/sg/accounts/" + file + "\"");
        }
        assertThat(reader.get("/docs/sg/tax-statements/postman.json").statusCode())
                .isEqualTo(404);
        assertThat(reader.get("/docs/zz/postman.json").statusCode()).isEqualTo(404);
        assertThat(reader.get("/docs/sg/accounts/postman.xml").statusCode()).isEqualTo(404);
    }

    private JsonNode sg() {
        return collection("/docs/sg/postman.json");
    }

    private JsonNode collection(String path) {
        return Http.json(reader.get(path));
    }

    private static List<JsonNode> requests(JsonNode file) {
        List<JsonNode> requests = new ArrayList<>();
        file.path("item").forEach(folder -> folder.path("item").forEach(item -> requests.add(item.path("request"))));
        return requests;
    }

    private static List<String> names(JsonNode file) {
        List<String> names = new ArrayList<>();
        file.path("item")
                .forEach(folder -> folder.path("item")
                        .forEach(item -> names.add(item.path("name").asText())));
        return names;
    }

    private static String variable(JsonNode file, String name) {
        for (JsonNode variable : file.path("variable")) {
            if (variable.path("key").asText().equals(name)) {
                return variable.path("value").asText();
            }
        }
        return "";
    }

    private static List<String> problems(String file) throws IOException {
        try (var form = Objects.requireNonNull(CollectionsTest.class.getResourceAsStream("/docs/postman-form.json"))) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(form.readAllBytes(), StandardCharsets.UTF_8));
            return schema.validate(file, InputFormat.JSON).stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    private static List<String> zipped(String path) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + world.server().port() + path);
        byte[] bytes = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofByteArray())
                .body();
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
