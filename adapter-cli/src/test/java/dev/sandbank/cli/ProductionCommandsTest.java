package dev.sandbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.hub.production.DeskWorld;
import dev.sandbank.application.hub.production.NewProduction;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.production.ProductionFixture;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.ClientId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductionCommandsTest {

    private final Terminal terminal = new Terminal();
    private final DeskWorld world = new DeskWorld(terminal.installation.managed.stores());
    private final DeveloperId ann = world.developer("ann");
    private final ClientId shop = world.application("shop", ann);

    @Test
    void waitingRequestsAreListed() {
        String first = request(Market.SG, Market.HK);
        String second = request(Market.US);
        terminal.run("production", "decide", first, "--approve");

        JsonNode rows = terminal.run("production", "list", "--json").json();

        assertThat(rows.toString())
                .isEqualTo("[{\"request\":\"" + second + "\",\"state\":\"submitted\",\"clientId\":\"shop\","
                        + "\"name\":\"Application shop\",\"markets\":[\"us\"],\"company\":\"Kopi Pte. Ltd.\","
                        + "\"developer\":\"ann0000000000000\",\"sentAt\":\"2026-11-03T12:00:00Z\","
                        + "\"changedAt\":\"2026-11-03T12:00:00Z\"}]");
        assertThat(listed("--state", "all")).containsExactly(first, second);
        assertThat(listed("--state", "approved")).containsExactly(first);
        assertThat(listed("--state", "more-information")).isEmpty();
        assertThat(listed("--search", "kopi")).containsExactly(second);
        assertThat(terminal.run("production", "list").out()).contains("REQUEST").contains("Kopi Pte. Ltd.");
        assertThat(terminal.run("production", "list", "--search", "nothing").out())
                .contains("There is no such request.");
    }

    @Test
    void requestIsShownWithItsEvidenceAndTheLaterChanges() {
        String id = request(Market.SG);
        terminal.run("app", "update", "shop", "--name", "Store");

        JsonNode shown = terminal.run("production", "show", id, "--json").json();

        assertThat(shown.get("company").get("address").asText()).isEqualTo("1 Boat Quay\nSingapore");
        assertThat(shown.get("evidenceAt").asText()).isEqualTo("2026-11-03T12:00:00Z");
        assertThat(shown.get("checklist").findValuesAsText("item"))
                .containsExactly("two-legged", "three-legged", "refresh", "limits", "pkce", "revocation", "errors");
        assertThat(shown.get("checklist").get(3).toString())
                .isEqualTo("{\"item\":\"limits\",\"outcome\":\"missing\",\"seenAt\":null,\"calls\":0,\"bad\":0}");
        assertThat(shown.get("history").toString())
                .isEqualTo("[{\"state\":\"submitted\",\"by\":\"ann0000000000000\",\"at\":\"2026-11-03T12:00:00Z\","
                        + "\"text\":\"\"}]");
        assertThat(shown.get("changes").findValuesAsText("action")).containsExactly("application-changed");
        assertThat(terminal.run("production", "show", id).out())
                .contains("registrationNumber  201912345K")
                .contains("FULFILLED")
                .contains("CHANGED SINCE");
    }

    /** H7, the row of production, at the command line: exit 1 with the state named, no mail, no entry. */
    @Test
    void illegalDecisionIsRefusedWithTheState() {
        String id = request(Market.SG);
        terminal.run("production", "decide", id, "--take");
        terminal.run("production", "decide", id, "--ask", "--reason", "Who?");
        int mails = world.mails().size();
        int entries = world.recorded().size();

        for (String verdict : List.of("--take", "--ask")) {
            Terminal.Result result = terminal.run("production", "decide", id, verdict, "--reason", "Who?");
            assertThat(result.exitCode()).isEqualTo(1);
            assertThat(result.err())
                    .contains("request " + id + " is waiting for more information since 2026-11-03T12:00:00Z, by test");
        }
        assertThat(world.mails()).hasSize(mails);
        assertThat(world.recorded()).hasSize(entries);
    }

    @Test
    void decisionIsTold() {
        String id = request(Market.SG);

        assertThat(terminal.run("production", "decide", id, "--ask", "--reason", "Who?")
                        .out())
                .contains("The request is waiting for more information.");
        JsonNode declined = terminal.run("production", "decide", id, "--decline", "--reason", "Too few.", "--json")
                .json();

        assertThat(declined.get("state").asText()).isEqualTo("declined");
        assertThat(declined.get("history").findValuesAsText("text")).containsExactly("", "Who?", "Too few.");
        assertThat(world.mails()).hasSize(3);
        assertThat(terminal.run("audit", "list", "--target", id, "--json")
                        .json()
                        .findValuesAsText("action"))
                .containsExactly("production-declined", "production-asked", "production-submitted");
    }

    /** H41: the application is deleted while a request is open. */
    @Test
    void deletedApplicationTakesItsRequestBack() {
        String id = request(Market.SG);

        terminal.run("app", "delete", "shop", "--yes");

        JsonNode shown = terminal.run("production", "show", id, "--json").json();
        assertThat(shown.get("state").asText()).isEqualTo("withdrawn");
        assertThat(shown.get("history").get(1).get("text").asText()).isEqualTo("The application was deleted.");
        assertThat(listed()).isEmpty();
    }

    @Test
    void unknownRequestIsRefusedWithTheCommandThatListsThem() {
        Terminal.Result result = terminal.run("production", "show", "0".repeat(16));

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("no request for production 0000000000000000; sandbank production list");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "production",
                "production show nothing",
                "production decide 0000000000000000",
                "production decide 0000000000000000 --approve --decline",
                "production decide 0000000000000000 --decline",
                "production list --state open",
                "production list --after x"
            })
    void wrongUsageIsToldApart(String command) {
        Terminal.Result result = terminal.run(command.split(" "));

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).isNotBlank();
    }

    private List<String> listed(String... options) {
        String[] command = Stream.concat(Stream.of("production", "list", "--json"), Arrays.stream(options))
                .toArray(String[]::new);
        return terminal.run(command).json().findValuesAsText("request");
    }

    private String request(Market... markets) {
        return world.productions(ann)
                .request()
                .request(ann, new NewProduction(shop, List.of(markets), ProductionFixture.COMPANY), null)
                .id()
                .value();
    }
}
