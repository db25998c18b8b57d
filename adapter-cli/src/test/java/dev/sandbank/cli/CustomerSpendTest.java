package dev.sandbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomerSpendTest {

    private final Terminal terminal = new Terminal();

    @Test
    void paymentIsToldWithWhatIsLeft() {
        Terminal.Result result = spend("SandboxUser1", "Kopi Corner", "25.50");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains(
                        "Paid 25.50 SGD at Kopi Corner.", "PWTFT", "PENDING, posted on 2026-11-05", "XXXXXXXXXXXX8653");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void paymentIsJsonForScripts() {
        Terminal.Result result = terminal.run(
                "customer",
                "spend",
                "--market",
                "sg",
                "--user",
                "sandboxuser1",
                "--card",
                "8653",
                "--merchant",
                "Kopi Corner",
                "--amount",
                "3",
                "--json");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains(
                        "\"space\" : \"default\"",
                        "\"amount\" : \"3.00\"",
                        "\"currency\" : \"SGD\"",
                        "\"status\" : \"PENDING\"",
                        "\"pointsEarned\" : 0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SandboxUser9 | 1.00 | there is no such customer | 1",
                "SandboxUser3 | 1.00 | has no card | 1",
                "SandboxUser5 | 1.00 | not switched on | 1",
                "SandboxUser1 | 0 | more than zero | 2",
                "SandboxUser1 | -5 | more than zero | 2",
                "SandboxUser1 | 1.005 | 2 decimals | 2",
                "SandboxUser1 | 99999999 | a day in shops | 1"
            })
    void whatCannotBePaidIsRefusedWithItsReason(String user, String amount, String reason, int exitCode) {
        Terminal.Result result = spend(user, "Kopi Corner", amount);

        assertThat(result.exitCode()).isEqualTo(exitCode);
        assertThat(result.err()).contains(reason).hasLineCount(1);
        assertThat(result.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Shop | 1e2 | is not an amount", "Shop | 1,5 | is not an amount", "'' | 1 | 1 to 40"})
    void whatIsNoAmountOrShopIsWrongUsage(String merchant, String amount, String reason) {
        Terminal.Result result = spend("SandboxUser1", merchant, amount);

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains(reason);
    }

    private Terminal.Result spend(String user, String merchant, String amount) {
        return terminal.run(
                "customer", "spend", "--market", "sg", "--user", user, "--merchant", merchant, "--amount", amount);
    }
}
