package dev.sandbank.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OwnPathsTest {

    @Test
    void everyFirstSegmentIsReserved() {
        try (TestServer server = new TestServer()) {
            Set<String> segments = server.pathsTaking("GET").stream()
                    .map(path -> path.split("/", 3)[1])
                    .filter(segment -> !segment.isEmpty() && !segment.startsWith("<"))
                    .collect(Collectors.toSet());
            assertThat(segments).isEqualTo(HttpSettings.FIRST_SEGMENTS);
        }
    }
}
