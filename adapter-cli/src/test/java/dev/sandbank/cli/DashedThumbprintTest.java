package dev.sandbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.cli.certificate.DashedThumbprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One of 64 thumbprints begins with a hyphen. */
class DashedThumbprintTest {

    private static final String DASHED = "-RBzjuCNTWCcWHTeb4FbJ0C_8fVqJ_0_y523e-Z2Xt8";

    private final Terminal terminal = new Terminal();

    @ParameterizedTest
    @ValueSource(strings = {"cert revoke", "cert renew --pkcs12 unused.p12", "app certificate remove"})
    void isTakenForAValueByEveryCommandThatNamesOne(String command) {
        Terminal.Result result = terminal.run((command + " nobody " + DASHED + " --json").split(" "));

        assertThat(result.out() + result.err()).doesNotContain("unknown option", "Missing", "Usage:");
        assertThat(result.exitCode()).as("no wrong usage").isNotEqualTo(2);
    }

    @Test
    void otherArgumentsStayAsTheyAre() {
        String[] secret = {"app", "create", "--secret", DASHED};
        assertThat(DashedThumbprint.asValue(secret)).isSameAs(secret);
        assertThat(DashedThumbprint.asValue("cert", "revoke", "shop", "--", DASHED))
                .containsExactly("cert", "revoke", "shop", "--", DASHED);
        assertThat(terminal.run("cert", "revoke", "shop", "--jsn").err()).contains("unknown option '--jsn'");
    }
}
