package dev.sandbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Approval;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.space.SpaceId;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What commands tell of an application of production. */
class ApprovedAppCommandsTest {

    private final Terminal terminal = new Terminal();

    @Test
    void applicationOfProductionTellsItsApprovalAndEndsWithItsSandbox() {
        ClientId sandbox =
                terminal.installation.managed.registered("Demo").client().id();
        Client live = ClientFixture.in(SpaceId.PRODUCTION, "live")
                .withApproval(new Approval(sandbox, Set.of(Market.US, Market.HK)));
        terminal.installation.managed.stores().clients().add(live);

        JsonNode shown = terminal.run("app", "show", "live", "--json").json().get("approval");
        assertThat(shown.get("sandboxClientId").asText()).isEqualTo(sandbox.value());
        assertThat(shown.get("markets").toString()).isEqualTo("[\"hk\",\"us\"]");
        assertThat(terminal.run("app", "show", "live").out()).contains("hk us", sandbox.value());

        Terminal.Result asked = terminal.answering("Demo\n", "app", "delete", sandbox.value());
        assertThat(asked.err()).contains("its production client live with its certificates");
        assertThat(asked.out()).contains("its production client live with it");
        assertThat(terminal.run("app", "show", "live").exitCode()).isEqualTo(1);
    }
}
