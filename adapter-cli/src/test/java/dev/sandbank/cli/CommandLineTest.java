package dev.sandbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.cli.installation.Failure;
import dev.sandbank.cli.line.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class CommandLineTest {

    private final Terminal terminal = new Terminal();

    static Stream<String> everyCommand() {
        return below(
                CommandTree.of(new Session(new InMemoryInstallation(), java.io.Reader.nullReader()), "completion"));
    }

    private static Stream<String> below(CommandLine line) {
        return Stream.concat(
                Stream.of(line.getCommandSpec().qualifiedName()),
                line.getSubcommands().values().stream().flatMap(CommandLineTest::below));
    }

    @ParameterizedTest
    @MethodSource("everyCommand")
    void everyCommandExplainsItselfWithoutOpeningAnything(String command) {
        terminal.installation.failure = new IllegalStateException("must not be opened");

        Terminal.Result result = terminal.run(
                (command + " --help").substring("sandbank ".length()).split(" "));

        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains("Usage: " + command)
                .contains("--help")
                .containsPattern("Examples:\\R  .*sandbank ");
        assertThat(result.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
        assertThat(result.err()).isEmpty();
    }

    @Test
    void everyCommandIsFoundByTheNameThatItBears() {
        assertThat(misnamed(
                        CommandTree.of(new Session(terminal.installation, java.io.Reader.nullReader()), "completion")))
                .isEmpty();
    }

    private static Stream<String> misnamed(CommandLine line) {
        return line.getSubcommands().entrySet().stream().flatMap(below -> {
            Class<?> type = below.getValue().getCommandSpec().userObject().getClass();
            Stream<String> here =
                    below.getKey().equals(type.getAnnotation(Command.class).name())
                            ? Stream.of()
                            : Stream.of(below.getKey());
            return Stream.concat(here, misnamed(below.getValue()));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"app", "token", "db", "customer"})
    void groupAloneIsWrongUsageAndShowsWhatItHolds(String group) {
        Terminal.Result result = terminal.run(group);

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("Usage: sandbank " + group);
    }

    @Test
    void noCommandAtAllIsWrongUsage() {
        assertThat(terminal.run().exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "app create --nam Demo,--name",
        "serve --prot 1,--port",
        "app list --jsno,--json",
        "app lst,list",
        "apps,app",
        "app create --name Demo --secert 0123456789abcdef,did you mean '--secret'",
        "app show one two,unknown argument 'two'",
        "app create,--name",
        "token revoke,--app",
        "token revoke nonsense,token id",
        "db backup,FILE",
        "db restore,FILE"
    })
    void wrongUsageNamesTheMistakeOnTheErrorStream(String command, String part) {
        Terminal.Result result = terminal.run(command.split(" "));

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("sandbank: ").contains(part).doesNotContain("Exception");
    }

    @Test
    void valueOfAMistypedFlagIsNotRepeated() {
        assertThat(terminal.run("app", "create", "--secert=hush", "--name", "x").err())
                .doesNotContain("hush");
        assertThat(terminal.run("app", "create", "--secert", "hush", "--name", "x")
                        .err())
                .doesNotContain("hush");
    }

    @Test
    void mistypedTokenIsNotRepeated() {
        assertThat(terminal.run("token", "revoke", "sbk_at_secret").err()).doesNotContain("sbk_at_secret");
    }

    @Test
    void storeThatCannotBeOpenedIsExitCodeThreeInOneLine() {
        terminal.installation.failure = new StoreUnavailable("the database is damaged", new IOException("x"));

        Terminal.Result result = terminal.run("app", "list");

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).isEqualToIgnoringNewLines("sandbank: the database is damaged");
    }

    @Test
    void serverThatCannotStartIsExitCodeThreeInOneLine() {
        terminal.installation.failure = Failure.unavailable("port 8080 is in use");

        Terminal.Result result = terminal.run("serve");

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).isEqualToIgnoringNewLines("sandbank: port 8080 is in use");
    }

    @Test
    void bugIsShownWithItsTrace() {
        terminal.installation.failure = new IllegalStateException("a bug");

        assertThat(terminal.run("app", "list").err()).contains("please report").contains("a bug");
    }

    @Test
    void firstStartOffersAnApplicationAndACallThatWorkAsTheyStand() {
        assertThat(terminal.run("serve").out())
                .contains("Portal    http://127.0.0.1:8080/")
                .contains("API base  http://127.0.0.1:8080/gcb/api")
                .contains("... with certificates  https://127.0.0.1:8444/gcb/api")
                .contains("... in production      https://127.0.0.1:8445/gcb/api")
                .contains("app create --name Shop --id shop --redirect-uri http://127.0.0.1:8080/callback"
                        + " --secret fresh-secret-of-32-characters-ok --data '/srv/the bank'")
                .contains("curl -u shop:fresh-secret-of-32-characters-ok ")
                .contains("Ready after 1.23 s");
    }

    @Test
    void laterStartNamesAnApplicationThatExists() {
        String id =
                terminal.installation.managed.registered("Demo").client().id().value();

        assertThat(terminal.run("serve").out()).contains("curl -u " + id + ":SECRET ");
    }

    @Test
    void settingsTellValueAndOrigin() {
        assertThat(terminal.run("settings", "--port", "9090").out())
                .contains("port  9090    flag     Port to listen on.")
                .contains("data  ./data  default");
        assertThat(terminal.run("settings", "--json")
                        .json()
                        .get(0)
                        .get("origin")
                        .asText())
                .isEqualTo("default");
    }

    @Test
    void customersAreListedAsTheLogInExpectsThem() {
        assertThat(terminal.run("customer", "list", "--market", "SG").out())
                .contains("sg      SandboxUser1  P@ssUser1$");
        assertThat(terminal.run("customer", "list", "--json").json()).hasSize(16 * 5);
        assertThat(terminal.installation.opened).isEmpty();
    }

    @Test
    void oneCustomerIsShownWithAccountsAndTheCardToLink() {
        var shown = terminal.run("customer", "show", "sandboxuser1", "--market", "SG", "--json")
                .json();

        assertThat(shown.get("userId").asText()).isEqualTo("SandboxUser1");
        assertThat(shown.get("accounts")).hasSizeGreaterThan(2);
        assertThat(shown.get("accounts").get(0).get("accountId").asText()).matches("[0-9a-f]{84,90}");
        assertThat(shown.get("cards").findValuesAsText("lastFour")).contains("8653");
        assertThat(shown.get("phones")).extracting(phone -> phone.asText()).contains("6590020056");
        assertThat(terminal.run("customer", "show", "SandboxUser1", "--market", "sg")
                        .out())
                .contains("P@ssUser1$", "XXXXXXXXXXXX8653", "987654", "ACCOUNT ID");
        assertThat(terminal.installation.opened).isEmpty();
    }

    @Test
    void customerWithoutCardsIsShownWithoutThem() {
        assertThat(terminal.run("customer", "show", "SandboxUser3", "--market", "bh")
                        .out())
                .contains("BHD")
                .doesNotContain("CARD");
    }

    @Test
    void unknownCustomerIsRefused() {
        assertThat(terminal.run("customer", "show", "SandboxUser9", "--market", "bh")
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void tokensAreListedAndRevoked() {
        var managed = terminal.installation.managed;
        var client = managed.registered("Demo").client();
        var one = managed.twoLegged(client);
        managed.accessToken(client, managed.grant(client));

        var listed = terminal.run("token", "list", "--json").json();
        assertThat(listed.findValuesAsText("customer")).containsExactlyInAnyOrder("null", "sandboxuser1");
        assertThat(terminal.run("token", "list", "--app", client.id().value()).out())
                .contains(one.id().value())
                .doesNotContain(one.secret());

        assertThat(terminal.run("token", "revoke", one.value(), "--json")
                        .json()
                        .get("revoked")
                        .asInt())
                .isEqualTo(1);
        assertThat(terminal.run("token", "revoke", one.id().value()).out()).contains("had ended before");
        assertThat(terminal.run("token", "revoke", "--app", client.id().value()).exitCode())
                .isZero();
        assertThat(terminal.run("token", "list").out()).contains("No live access token");
    }

    @Test
    void storedDataIsCheckedAndCopied(@TempDir Path folder) throws IOException {
        assertThat(terminal.run("db", "check").exitCode()).isZero();
        terminal.installation.problems.add("row 7 is missing");
        Terminal.Result damaged = terminal.run("db", "check");
        assertThat(damaged.exitCode()).isEqualTo(3);
        assertThat(damaged.out()).contains("row 7 is missing");

        Path file = folder.resolve("copy.db");
        assertThat(terminal.run("db", "backup", file.toString()).exitCode()).isZero();
        assertThat(terminal.installation.backups).containsExactly(file);
        Files.createFile(file);
        assertThat(terminal.run("db", "backup", file.toString()).exitCode()).isEqualTo(1);
    }

    @Test
    void backupIsRestoredWhereItIsToldTo() {
        Terminal.Result intoEmpty = terminal.run("db", "restore", "monday.db", "--data", "elsewhere");
        assertThat(intoEmpty.exitCode()).isZero();
        assertThat(intoEmpty.out()).isEqualToIgnoringNewLines("elsewhere now holds what is in monday.db.");

        JsonNode replacing = terminal.run("db", "restore", "monday.db", "--replace", "--json")
                .json();
        assertThat(replacing.get("file").asText()).isEqualTo("monday.db");
        assertThat(replacing.get("data").asText()).isEqualTo("./data");
        assertThat(replacing.get("replaced").asBoolean()).isTrue();
        assertThat(terminal.installation.restored).containsExactly("monday.db", "monday.db in place of a store");
    }

    @Test
    void onlyCreatingAnApplicationMayMakeAStore() {
        assertThat(terminal.run("app", "list").exitCode()).isZero();
        assertThat(terminal.run("token", "list").exitCode()).isZero();
        assertThat(terminal.run("db", "check").exitCode()).isZero();
        assertThat(terminal.installation.created).isZero();

        assertThat(terminal.run("app", "create", "--name", "Demo").exitCode()).isZero();
        assertThat(terminal.installation.created).isEqualTo(1);
    }

    @Test
    void versionNamesTheJava() {
        assertThat(terminal.run("version").out()).contains("sandbank 1.2.3").contains("Java");
        assertThat(terminal.run("version", "--json").json().get("version").asText())
                .isEqualTo("1.2.3");
    }
}
