package dev.sandbank.cli.space;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sandbank.application.space.ClockSet;
import dev.sandbank.application.space.DueCounts;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.domain.space.Space;
import org.junit.jupiter.api.Test;

/** M43: moving a clock tells how much fell due, and how much of it could not be made. */
class ClockSetJsonTest {

    @Test
    void whatFellDueIsCounted() {
        ClockSetJson set = set(new DueCounts(365, 2));
        JsonNode json = new ObjectMapper().valueToTree(set);

        assertThat(set.fields()).containsEntry("fell due", "365, of which 2 could not be made");
        assertThat(json.path("space").asText()).isEqualTo("default");
        assertThat(json.path("done").asLong()).isEqualTo(365);
        assertThat(json.path("refused").asLong()).isEqualTo(2);
        assertThat(set(new DueCounts(1, 0)).fields()).containsEntry("fell due", "1");
        assertThat(set(DueCounts.NONE).fields()).doesNotContainKey("fell due");
    }

    private static ClockSetJson set(DueCounts counts) {
        return ClockSetJson.of(new ClockSet(Space.DEFAULT, counts), new SettableClock());
    }
}
