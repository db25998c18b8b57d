package dev.sandbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that every mistake in a command line is reported in the same way. */
class WrongUsageTest {

    private final Terminal terminal = new Terminal();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            app create                                    | --name NAME is missing
            db backup                                     | FILE is missing
            customer spend --market sg                    | --user USER_ID, --merchant NAME and --amount AMOUNT are missing
            space clock default                           | one of --advance, --back, --set, --freeze or --follow is missing
            token revoke                                  | give either a token id or --app CLIENT_ID
            app create --name                             | --name needs a value; one that begins with - is written --name=VALUE
            app create --name --json=x                    | --name needs a value; one that begins with - is written --name=VALUE
            app create --name a --name b                  | --name is given twice
            app show one two                              | unknown argument 'two'
            app disable                                   | unknown command 'disable'
            app disable --help                            | unknown command 'disable'
            app disable -h                                | unknown command 'disable'
            app lst                                       | unknown command 'lst'; did you mean 'list'?
            help app lst                                  | unknown command 'lst'; did you mean 'list'?
            apps                                          | unknown command 'apps'; did you mean 'app'?
            serve --prot 1                                | unknown option '--prot'; did you mean '--port'?
            app create --nam Demo                         | unknown option '--nam'; did you mean '--name'?
            customer spend --markte sg                    | unknown option '--markte'; did you mean '--market'?
            app create --rate many --nmae x               | unknown option '--nmae'; did you mean '--name'?
            app show -x                                   | unknown option '-x'; write -- before an argument that begins with -
            """)
    void missingOrUnknownWordIsNamedInOneSentence(String command, String sentence) {
        assertUsage(command, sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            app create --name a --rate many               | --rate: 'many' is not a whole number of up to nine digits
            app create --name a --rate \u0663             | --rate: '\u0663' is not a whole number of up to nine digits
            app create --name a --rate 99999999999        | --rate: '99999999999' is not a whole number of up to nine digits
            app create --name a\0b                        | the arguments hold the character U+0000, which no text may hold
            app create --name a\ud83d --rate many         | the arguments hold the character U+D83D, which no text may hold
            app create --name a --profile lax             | --profile: 'lax' is none of compatible, strict
            app create --name a --grant implicit          | --grant: 'implicit' is none of client-credentials, authorization-code, password, card-authorization, issued-device
            app create --name a --space UPPER             | --space: space must be 1 to 40 of a-z, 0-9 and -, starting with a letter
            app create --name a --secret b --public       | --secret and --public exclude each other
            app update x --suspend --resume               | --suspend and --resume exclude each other
            app rotate-secret x --overlap 5               | --overlap: '5' is not a duration such as 90s, 30m, 24h or 7d
            customer list --market zz                     | --market: 'zz' is none of us, au, hk, sg, in, my, ph, th, id, vn, pl, gb, ae, ru, bh, mx
            space clock default --freeze tomorrow         | --freeze: 'tomorrow' is not an instant such as 2026-12-24T18:00:00Z
            completion tcsh                               | SHELL: 'tcsh' is none of bash, zsh, fish
            """)
    void wrongValueIsNamedInOneSentence(String command, String sentence) {
        assertUsage(command, sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"app create --help", "app create --rate many --help"})
    void helpIsGivenInSpiteOfWhatIsMissingOrWrong(String command) {
        Terminal.Result result = terminal.run(command.split(" "));

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("Usage: sandbank app create");
    }

    @Test
    void failureOfACommandWithJsonIsJson() {
        assertError(
                terminal.run("app", "show", "nobody", "--json"), 1, "CLIENT_UNKNOWN", "there is no application nobody");
        assertError(terminal.run("app", "create", "--json"), 2, "USAGE", "--name NAME is missing");
        assertError(terminal.run("--json", "app", "lst"), 2, "USAGE", "unknown option '--json'");
        assertError(
                terminal.run("app", "create", "--name", "x", "--rate", "-1", "--json"),
                2,
                "CLIENT_DETAILS_INVALID",
                "rate must be 0 (unlimited) to 100000 calls a minute, not -1");
        terminal.installation.failure = new IllegalStateException("a bug");
        assertThat(terminal.run("app", "list", "--json").err()).contains("please report");
    }

    @Test
    void wordAfterTheEndOfOptionsAsksForNoJson() {
        assertThat(terminal.run("app", "show", "--", "--json").err())
                .isEqualToIgnoringNewLines("sandbank: there is no application --json");
    }

    @Test
    void mistypedNameOfWhatIsStoredIsToldWithTheNearestOne() {
        terminal.run("space", "create", "nightly");
        terminal.run("app", "create", "--name", "Shop", "--id", "shop");

        assertThat(terminal.run("customer", "show", "SandboxUser1", "--market", "sg", "--space", "nigtly")
                        .err())
                .contains("there is no space nigtly", "did you mean 'nightly'?");
        assertThat(terminal.run("customer", "unlock", "SandboxUser1", "--market", "sg", "--space", "nigtly")
                        .err())
                .contains("did you mean 'nightly'?");
        assertThat(terminal.run("app", "create", "--name", "x", "--space", "nigtly")
                        .err())
                .contains("did you mean 'nightly'?");
        assertError(
                terminal.run("token", "list", "--app", "shpo", "--json"),
                1,
                "CLIENT_UNKNOWN",
                "there is no application shpo; did you mean 'shop'?");
        assertThat(terminal.run("app", "unlock", "shpo").err()).contains("did you mean 'shop'?");
        assertThat(terminal.run("customer", "show", "SandboxUsr1", "--market", "sg")
                        .err())
                .contains("did you mean 'SandboxUser1'?");
    }

    @Test
    void noteAboutTheChosenDataIsOnTheErrorStream() {
        terminal.installation.notes.add("a new store is made in ./dta; did you mean ./data?");

        Terminal.Result text = terminal.run("app", "create", "--name", "Shop");
        Terminal.Result json = terminal.run("app", "list", "--json");

        assertThat(text.err())
                .isEqualToIgnoringNewLines("sandbank: note: a new store is made in ./dta; did you mean ./data?");
        assertThat(parsed(json.err()).get("note").asText()).startsWith("a new store is made");
        assertThat(json.json()).hasSize(1);
    }

    @Test
    void case128WordsOfTheUserCannotActUponTheTerminal() {
        assertThat(terminal.run("\u001b[4mapp").err())
                .startsWith("sandbank: unknown command '\\u001b[4mapp'")
                .doesNotContain("\u001b");
    }

    private static void assertError(Terminal.Result result, int exitCode, String reason, String message) {
        JsonNode error = parsed(result.err()).get("error");
        assertThat(result.exitCode()).isEqualTo(exitCode);
        assertThat(result.out()).isEmpty();
        assertThat(error.get("exitCode").asInt()).isEqualTo(exitCode);
        assertThat(error.get("reason").asText()).isEqualTo(reason);
        assertThat(error.get("message").asText()).isEqualTo(message);
    }

    private static JsonNode parsed(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + json, e);
        }
    }

    private void assertUsage(String command, String sentence) {
        Terminal.Result result = terminal.run(command.split(" "));

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines()).first().isEqualTo("sandbank: " + sentence);
        assertThat(terminal.installation.opened).isEmpty();
    }
}
