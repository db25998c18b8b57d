package dev.sandbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.oauth.client.Client;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppCommandsTest {

    private final Terminal terminal = new Terminal();

    @Test
    void createdApplicationIsToldToScriptsAsJson() {
        JsonNode app = terminal.run(
                        "app",
                        "create",
                        "--name",
                        "Shop",
                        "--redirect-uri",
                        "https://shop.example/back",
                        "--redirect-uri",
                        "http://127.0.0.1/back",
                        "--rate",
                        "0",
                        "--profile",
                        "strict",
                        "--json")
                .json();

        assertThat(app.get("clientId").asText()).hasSize(36);
        assertThat(app.get("clientSecret").asText()).hasSize(43);
        assertThat(app.get("name").asText()).isEqualTo("Shop");
        assertThat(app.get("redirectUris")).hasSize(2);
        assertThat(app.get("rateLimit").asInt()).isZero();
        assertThat(app.get("profile").asText()).isEqualTo("strict");
        assertThat(app.get("grantKinds")).extracting(JsonNode::asText).contains("client_credentials");
        assertThat(app.get("createdAt").asText()).isEqualTo("2026-11-03T12:00:00Z");
    }

    @Test
    void createdApplicationIsShownToPeopleWithAFirstCallToPaste() {
        Terminal.Result result =
                terminal.run("app", "create", "--name", "Demo", "--id", "my app", "--secret", "it's sixteen long");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains("clientId      my app")
                .contains("clientSecret  it's sixteen long")
                .contains("curl -u 'my app:it'\\''s sixteen long' -d grant_type=client_credentials -d scope=/api"
                        + " http://127.0.0.1:8080/gcb/api/clientCredentials/oauth2/token/sg/gcb");
    }

    @Test
    void originsOfAPublicApplicationAreRegisteredReplacedAndTakenAway() {
        JsonNode app = terminal.run(
                        "app",
                        "create",
                        "--name",
                        "Page",
                        "--id",
                        "page",
                        "--public",
                        "--origin",
                        "http://localhost:3000",
                        "--origin",
                        "https://page.example",
                        "--json")
                .json();
        assertThat(app.get("origins"))
                .extracting(JsonNode::asText)
                .containsExactly("http://localhost:3000", "https://page.example");

        terminal.run("app", "update", "page", "--origin", "https://new.example");
        assertThat(terminal.run("app", "show", "page").out())
                .contains("https://new.example")
                .doesNotContain("localhost");

        assertThat(terminal.run("app", "update", "page", "--origin", "", "--json")
                        .json()
                        .get("origins"))
                .isEmpty();
    }

    @Test
    void originOfAnApplicationWithASecretIsRefusedAsIsOneThatNoBrowserSends() {
        assertThat(terminal.run("app", "create", "--name", "Shop", "--origin", "https://shop.example")
                        .err())
                .contains("only a public application can have origins");
        Terminal.Result wrong =
                terminal.run("app", "create", "--name", "Page", "--public", "--origin", "https://page.example/");
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).contains("https://page.example/ must end with host or port");
    }

    @Test
    void dataDirectoryIsHandedOnAndTheStoreIsClosed() {
        terminal.run("app", "list", "--data", "/tmp/elsewhere");

        assertThat(terminal.installation.opened).containsExactly(Map.of("data", "/tmp/elsewhere"));
        assertThat(terminal.installation.closed).isEqualTo(1);
    }

    @Test
    void listIsATableForPeopleAndAnArrayForScripts() {
        Client one = terminal.installation.managed.registered("One").client();
        terminal.installation.managed.registered("A longer name");

        assertThat(terminal.run("app", "list").out().lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).isEqualTo(line.stripTrailing()))
                .element(1)
                .asString()
                .startsWith(one.id().value() + "  One            compatible  60 a minute  active");
        JsonNode list = terminal.run("app", "list", "--json").json();
        assertThat(list.isArray()).isTrue();
        assertThat(list.findValuesAsText("name")).containsExactly("One", "A longer name");
        assertThat(list.findValues("clientSecret")).isEmpty();
    }

    @Test
    void emptyListSaysTheNextStep() {
        assertThat(terminal.run("app", "list").out()).contains("app create --name Demo");
        assertThat(terminal.run("app", "list", "--json").json()).isEmpty();
    }

    @Test
    void shownApplicationNeverTellsItsSecret() {
        var registered = terminal.installation.managed.registered("Demo");
        String id = registered.client().id().value();

        assertThat(terminal.run("app", "show", id).out())
                .contains("Demo")
                .contains("current")
                .doesNotContain(String.valueOf(registered.secret()));
        assertThat(terminal.run("app", "show", id, "--json").json().has("clientSecret"))
                .isFalse();
    }

    @Test
    void applicationIsChangedSuspendedAndResumed() {
        String id =
                terminal.installation.managed.registered("Demo").client().id().value();

        JsonNode changed = terminal.run("app", "update", id, "--rate", "7", "--suspend", "--json")
                .json();

        assertThat(changed.get("rateLimit").asInt()).isEqualTo(7);
        assertThat(changed.get("suspended").asBoolean()).isTrue();
        assertThat(changed.get("name").asText()).isEqualTo("Demo");
        assertThat(terminal.run("app", "update", id, "--resume", "--json")
                        .json()
                        .get("suspended")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void updateWithoutAChangeIsWrongUsage() {
        String id =
                terminal.installation.managed.registered("Demo").client().id().value();

        assertThat(terminal.run("app", "update", id).exitCode()).isEqualTo(2);
    }

    @Test
    void rotatedSecretIsToldOnceWithTheEndOfTheOld() {
        var registered = terminal.installation.managed.registered("Demo");
        String id = registered.client().id().value();

        JsonNode rotated = terminal.run("app", "rotate-secret", id, "--overlap", "2h", "--json")
                .json();

        assertThat(rotated.get("clientSecret").asText()).hasSize(43).isNotEqualTo(registered.secret());
        assertThat(rotated.get("secrets").findValuesAsText("expiresAt"))
                .containsExactly("null", "2026-11-03T14:00:00Z");
    }

    @Test
    void deletionAsksForTheName() {
        String id =
                terminal.installation.managed.registered("Demo").client().id().value();

        Terminal.Result wrong = terminal.answering("demo\n", "app", "delete", id);
        Terminal.Result nobody = terminal.run("app", "delete", id);

        assertThat(wrong.exitCode()).isEqualTo(1);
        assertThat(nobody.exitCode()).isEqualTo(1);
        assertThat(nobody.err()).contains("--yes");
        assertThat(terminal.installation.managed.useCases().listClients().list())
                .hasSize(1);

        assertThat(terminal.answering("Demo\n", "app", "delete", id).exitCode()).isZero();
        assertThat(terminal.installation.managed.useCases().listClients().list())
                .isEmpty();
    }

    @Test
    void deletionWithYesDoesNotAsk() {
        String id =
                terminal.installation.managed.registered("Demo").client().id().value();

        Terminal.Result result = terminal.run("app", "delete", id, "--yes", "--json");

        assertThat(result.json().get("deleted").asBoolean()).isTrue();
        assertThat(result.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1,app show nobody,there is no application nobody",
        "1,app delete nobody --yes,there is no application nobody",
        "1,app unlock nobody,there is no application nobody",
        "2,app create --name Demo --secret short,at least 16 characters",
        "2,app create --name Demo --redirect-uri https://*.example,wildcard",
        "2,app create --name Demo --redirect-uri http://app:3000/cb,--allow-insecure-redirect",
        "2,app create --name Demo --redirect-uri http://app:3000/cb --allow-insecure-redirect --profile strict,must use https",
        "2,app create --name Demo --public --origin http://app:3000,--allow-insecure-redirect",
        "2,app create --name Demo --rate -1,unlimited",
        "2,app create --name Demo --scope everything,published scopes",
        "2,app create --name Demo --icon nowhere.png,cannot be read",
        "2,app create --name Demo --icon pom.xml,not a png",
        "2,'app create --name Demo --icon data:image/png;base64,iVBORw==',not a png",
        "2,'app create --name Demo --icon data:image/png;base64,!',not encoded properly",
        "2,'app create --name Demo --icon data:image/png,',is an empty file",
        "2,app create --name Demo --icon data:image/png;base64,without a comma",
        "2,app create --name Demo --secret-file nowhere.txt,cannot be read",
        "2,app show x --market sg,only for --env"
    })
    void refusalIsOneLineWithItsReason(int exitCode, String command, String reason) {
        Terminal.Result result = terminal.run(command.split(" "));

        assertThat(result.exitCode()).isEqualTo(exitCode);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines()).hasSize(1).first().asString().contains(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0661\u0662", "ten", "1.5"})
    void case127RateInOtherDigitsIsWrongUsage(String rate) {
        Terminal.Result result = terminal.run("app", "create", "--name", "Demo", "--rate", rate);

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("is not a whole number");
    }

    @Test
    void plainHttpToAnotherMachineIsRegisteredWhereItIsAllowed() {
        JsonNode app = terminal.run(
                        ("app create --name Demo --id demo --redirect-uri http://app:3000/cb --allow-insecure-redirect"
                                        + " --json")
                                .split(" "))
                .json();
        assertThat(app.get("redirectUris")).extracting(JsonNode::asText).containsExactly("http://app:3000/cb");

        String update = "app update demo --redirect-uri http://192.168.1.20/cb --json";
        assertThat(terminal.run(update.split(" ")).exitCode()).isEqualTo(2);
        JsonNode updated =
                terminal.run((update + " --allow-insecure-redirect").split(" ")).json();
        assertThat(updated.get("redirectUris")).extracting(JsonNode::asText).containsExactly("http://192.168.1.20/cb");
    }

    @Test
    void leaveForInsecureRedirectsNeedsSomethingToBeFor() {
        Terminal.Result result = terminal.run("app", "create", "--name", "Demo", "--allow-insecure-redirect");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("goes with the --redirect-uri or --origin that it is for");
    }

    @Test
    void publicApplicationHasNoSecretAndNoCurl() {
        Terminal.Result result = terminal.run("app", "create", "--name", "Phone", "--public");

        assertThat(result.out()).doesNotContain("curl").doesNotContain("clientSecret");
    }
}
