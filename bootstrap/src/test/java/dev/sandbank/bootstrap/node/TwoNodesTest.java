package dev.sandbank.bootstrap.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one server does is known to the other. */
class TwoNodesTest {

    @Test
    void tokenOfOneNodeIsGoodAtTheOther(@TempDir Path folder) throws IOException, InterruptedException {
        try (TwoNodes nodes = new TwoNodes(folder, Map.of())) {
            Caller shop = Caller.of(nodes.first().createApplication("Shop"));

            assertThat(shop.call(nodes.second()).statusCode()).isEqualTo(200);
        }
    }
}
