package dev.sandbank.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sandbank.application.space.CallLog.Call;
import dev.sandbank.domain.hub.usage.ApplicationDeed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AccessLogLineTest {

    @Property(tries = 200)
    void everyCallIsOneLineThatReadsBack(@ForAll String path) throws IOException {
        Call call = new Call(
                "id", "GET", path, "unknown", null, null, 404, null, null, Duration.ZERO, ApplicationDeed.CALL);
        String line = new String(new AccessLogLine().of(0, call), StandardCharsets.US_ASCII);

        JsonNode read = new ObjectMapper().readTree(line);

        assertThat(line).matches("[^\\n\\r]+\\n");
        assertThat(read.get("path").asText()).isEqualTo(path);
    }
}
