package dev.sandbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.bank.onboarding.Prospect;
import dev.sandbank.domain.bank.onboarding.credit.Form;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProspectListTest {

    private final Terminal terminal = new Terminal();

    @Test
    void prospectsAreListedFirstComeFirst() {
        add("PRO1", "Cheng");
        add("PRO2", "Tan");

        JsonNode list = terminal.run("prospect", "list", "--json").json();

        assertThat(list.findValuesAsText("prospectId")).containsExactly("PRO1", "PRO2");
        assertThat(list.get(0).get("name").asText()).isEqualTo("Zoë Cheng");
        assertThat(list.get(0).get("productGroup").asText()).isEqualTo("CREDIT_CARD");
        assertThat(list.get(0).get("market").asText()).isEqualTo("sg");
        assertThat(list.get(0).get("clientId").asText()).isEqualTo("shop");
        assertThat(terminal.run("prospect", "list").out())
                .startsWith("PROSPECT")
                .contains("Zoë Tan");
    }

    @Test
    void otherSpacesHaveTheirOwn() {
        add("PRO1", "Cheng");
        terminal.run("space", "create", "nightly");

        assertThat(terminal.run("prospect", "list", "--space", "nightly", "--json")
                        .json())
                .isEmpty();
        assertThat(terminal.run("prospect", "list", "--space", "nowhere").exitCode())
                .isNotZero();
    }

    private void add(String id, String surname) {
        Form form = Form.of(Map.of(
                "interest/productGroup",
                "CREDIT_CARD",
                "prospect/name/givenName",
                "Zoë",
                "prospect/name/surname",
                surname));
        terminal.installation
                .managed
                .stores()
                .bankRecords()
                .put(
                        SpaceId.DEFAULT,
                        Prospect.KIND,
                        new Prospect(id, "shop", Market.SG, Instant.parse("2026-11-22T10:00:00Z"), form));
    }
}
