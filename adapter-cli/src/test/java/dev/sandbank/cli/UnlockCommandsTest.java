package dev.sandbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.secret.GuessTarget;
import dev.sandbank.domain.secret.Lock;
import dev.sandbank.domain.secret.Source;
import dev.sandbank.domain.space.SpaceId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class UnlockCommandsTest {

    private static final GuessTarget SHOP = new GuessTarget(GuessTarget.Kind.APPLICATION, "shop");
    private static final GuessTarget CUSTOMER = GuessTarget.ofCustomer(SpaceId.DEFAULT, Market.SG, "a/b");

    private final Terminal terminal = new Terminal();

    @Test
    void locksAreListedWithSourceAndEnd() {
        lock(SHOP);
        lock(CUSTOMER);

        assertThat(terminal.run("app", "locked").out()).contains("LOCKED", "shop", "10.0.0.7", "2026-11-03T12:05:00Z");
        JsonNode customer = terminal.run("customer", "locked", "--json").json().get(0);
        assertThat(customer.get("space").asText()).isEqualTo("default");
        assertThat(customer.get("market").asText()).isEqualTo("sg");
        assertThat(customer.get("userId").asText()).isEqualTo("a/b");
        assertThat(customer.get("source").asText()).isEqualTo("10.0.0.7");
        assertThat(customer.has("clientId")).isFalse();
    }

    @Test
    void endedLockIsListedNoMore() {
        lock(SHOP);
        terminal.installation.managed.clock().advance(Duration.ofMinutes(5));
        assertThat(terminal.run("app", "locked").out()).isEqualTo("Nothing is locked." + System.lineSeparator());
    }

    @Test
    void unlockLiftsTheLockOfThatTargetAlone() {
        lock(SHOP);
        lock(CUSTOMER);

        assertThat(terminal.run("app", "unlock", "shop").out()).contains("shop is unlocked for everybody.", "10.0.0.7");
        assertThat(terminal.run("app", "locked", "--json").json()).isEmpty();
        assertThat(terminal.run("customer", "locked", "--json").json()).hasSize(1);
        assertThat(terminal.run("customer", "unlock", "A/B", "--market", "sg", "--json")
                        .json())
                .hasSize(1);
        assertThat(terminal.run("customer", "locked", "--json").json()).isEmpty();
    }

    /** Anybody can try to log in under any name. */
    @Test
    void nameWithControlCharactersCanBeUnlocked() {
        lock(GuessTarget.ofCustomer(SpaceId.DEFAULT, Market.SG, "a\u0007b"));

        assertThat(terminal.run("customer", "unlock", "a\u0007b", "--market", "sg", "--json")
                        .json())
                .hasSize(1);
        assertThat(terminal.run("audit", "list", "--json").json().findValuesAsText("target"))
                .containsExactly("default/sg/a\uFFFDb");
    }

    @Test
    void unlockOfAnUnlockedTargetSaysSoAndSucceeds() {
        Terminal.Result result = terminal.run("customer", "unlock", "SandboxUser1", "--market", "sg");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("Nobody was locked out of SandboxUser1.");
    }

    @Test
    void invalidUserIdIsWrongUsage() {
        assertThat(terminal.run("customer", "unlock", " ", "--market", "sg").exitCode())
                .isEqualTo(2);
    }

    private void lock(GuessTarget target) {
        Instant now = terminal.installation.managed.clock().instant();
        terminal.installation
                .managed
                .stores()
                .locks()
                .add(new Lock(new Source("10.0.0.7"), target, now, now.plus(Duration.ofMinutes(5))));
    }
}
