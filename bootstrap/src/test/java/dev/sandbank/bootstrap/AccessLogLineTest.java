package dev.sandbank.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sandbank.application.space.CallLog.Call;
import java.io.IOException;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AccessLogLineTest {

    @Property(tries = 200)
    void everyCallIsOneLineThatReadsBack(@ForAll String path) throws IOException {
        String line =
                AccessLogLine.of(0, new Call("id", "GET", path, "unknown", null, null, 404, null, null, Duration.ZERO));

        JsonNode read = new ObjectMapper().readTree(line);

        assertThat(line).doesNotContainPattern("[\\n\\r]");
        assertThat(read.get("path").asText()).isEqualTo(path);
    }
}
