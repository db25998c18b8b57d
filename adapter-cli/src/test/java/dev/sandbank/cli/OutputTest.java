package dev.sandbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests output that cannot be written, and arguments that look like something else. */
class OutputTest {

    private final Terminal terminal = new Terminal();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "--version",
                "help app create",
                "version",
                "settings",
                "completion bash",
                "completion fish",
                "app list",
                "app list --json",
                "customer list"
            })
    void case128OutputThatCannotBeWrittenIsAFailure(String command) {
        Terminal.Result result = terminal.unheard(command.split(" "));

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).contains("the output cannot be written").doesNotContain("done all the same");
    }

    @Test
    void case128ApplicationWhoseSecretReachesNobodyIsNotCreated() {
        for (String format : new String[] {"--json", "--env", "--rate=0"}) {
            Terminal.Result result = terminal.unheard("app", "create", "--name", "Shop", "--id", "shop", format);

            assertThat(result.exitCode()).isEqualTo(3);
            assertThat(result.err()).contains("the output cannot be written; nothing was changed");
            assertThat(terminal.run("app", "show", "shop").exitCode()).isEqualTo(1);
        }
    }

    @Test
    void case128ChangeWhoseResultReachesNobodyIsToldOf() {
        Terminal.Result result = terminal.unheard("space", "create", "nightly");

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).contains("the output cannot be written; what was asked for is done all the same");
        assertThat(terminal.run("space", "show", "nightly").exitCode()).isZero();
    }

    @Test
    void case128ServerWhoseAddressReachesNobodyStops() {
        assertThat(terminal.unheard("serve").exitCode()).isEqualTo(3);
        assertThat(terminal.unheard("serve", "--json").exitCode()).isEqualTo(3);
        assertThat(terminal.installation.stopped).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@home", "@@", "-x", "-1", "@/etc/passwd"})
    void case128ArgumentIsTakenAsItIs(String name) {
        assertThat(terminal.run("app", "create", "--name=" + name, "--id", "a", "--json")
                        .json()
                        .get("name")
                        .asText())
                .isEqualTo(name);
        assertThat(terminal.run("app", "create", "--name", "x", "--id=" + name, "--json")
                        .json()
                        .get("clientId")
                        .asText())
                .isEqualTo(name);
        assertThat(terminal.run("app", "show", "--json", "--", name)
                        .json()
                        .get("clientId")
                        .asText())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@home", "-x", "-1"})
    void case128ValueOfAnOptionMayBeginLikeSomethingElse(String name) {
        assertThat(terminal.run("app", "create", "--name", name, "--json")
                        .json()
                        .get("name")
                        .asText())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "app create --name |",
                "app create --name x --id |",
                "app create --name x --secret 0123456789abcdef|",
                "app create --name x --description |",
                "app update demo --name |",
                "space create x --name |",
                "customer spend --market sg --user SandboxUser1 --amount 1 --merchant |"
            })
    void case128NameWithControlCharactersIsWrongUsage(String command) {
        terminal.run("app", "create", "--name", "Demo", "--id", "demo");

        Terminal.Result result =
                terminal.run(command.replace("|", "\u001b[31mred").split(" "));

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("must not have control characters").doesNotContain("\u001b");
        assertThat(terminal.run("app", "list", "--json").json()).hasSize(1);
    }

    @Test
    void case128NameOfNothingToSeeIsWrongUsage() {
        for (String command : new String[] {"app create --name", "space create x --name", "app create --name x --id"}) {
            Terminal.Result result = terminal.run((command + " \u200b\u2060").split(" "));

            assertThat(result.exitCode()).isEqualTo(2);
            assertThat(result.err()).contains("must have a character that can be seen");
        }
    }
}
