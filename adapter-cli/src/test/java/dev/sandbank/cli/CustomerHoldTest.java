package dev.sandbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** M49-M53 on the command line. */
class CustomerHoldTest {

    private static final List<String> WHOSE = List.of("--market", "sg", "--user", "SandboxUser1");

    private final Terminal terminal = new Terminal();

    @Test
    void whoHasNothingIsToldSo() {
        assertThat(run("customer", "holds").out()).isEqualTo("Nothing is held.\n");
        assertThat(run("customer", "entries").out()).isEqualTo("Nothing was booked.\n");
        assertThat(run("customer", "loans").out()).isEqualTo("No loan that goes on.\n");
    }

    @Test
    void heldPaymentIsListedCapturedAndRefundedUnderItsReference() {
        String held = hold();
        assertThat(run("customer", "holds").out()).contains(held, "Kopi", "25.50 SGD");

        assertThat(run("customer", "capture", held, "--amount", "20").out()).contains("Captured 20.00 SGD.", held);
        assertThat(run("customer", "holds").out()).doesNotContain(held);
        assertThat(run("customer", "capture", held).err()).contains("the payment is captured");
        assertThat(run("customer", "refund", held, "--amount", "5").out()).contains("Refunded 5.00 SGD.");
        assertThat(run("customer", "refund", held, "--amount", "15.01").err()).contains("at most 15.00 SGD");
        assertThat(run("customer", "entries").out()).contains("HOLDS", "RELEASES", "SETTLES", "CARD_REFUND");
    }

    @Test
    void heldPaymentIsVoidedOnceAndReversalsAreMarked() {
        String held = hold();
        assertThat(run("customer", "void", held).out()).contains("Voided 25.50 SGD.");
        assertThat(run("customer", "void", held).err()).contains("the payment is voided");

        String second = hold();
        assertThat(run("customer", "capture", second, "--amount", "29.33").err())
                .contains("at most 29.32 SGD");
        run("customer", "capture", second);
        assertThat(run("customer", "reverse", second, "--force").out()).contains("Reversed 25.50 SGD.");
        assertThat(run("customer", "reverse", second).err()).contains("already reversed");
        assertThat(run("customer", "entries", "--forced").out()).contains("REVERSAL", "forced");
        assertThat(run("customer", "refund", "nothing").err()).contains("no such payment");
    }

    private String hold() {
        String out = run("customer", "spend", "--merchant", "Kopi", "--amount", "25.50", "--hold")
                .out();
        assertThat(out).contains("Held 25.50 SGD at Kopi.", "HELD, expires on 2026-11-10");
        return out.lines()
                .filter(line -> line.contains("transactionReferenceId"))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .findFirst()
                .orElseThrow();
    }

    private Terminal.Result run(String... words) {
        List<String> line = new ArrayList<>(List.of(words));
        line.addAll(WHOSE);
        return terminal.run(line.toArray(String[]::new));
    }
}
