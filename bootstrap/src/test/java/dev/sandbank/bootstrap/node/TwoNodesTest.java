package dev.sandbank.bootstrap.node;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.bootstrap.Sandbank;
import dev.sandbank.bootstrap.embedded.Application;
import dev.sandbank.domain.market.Market;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one server does is known to the other. */
class TwoNodesTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void tokenOfOneNodeIsGoodAtTheOther(@TempDir Path folder) throws IOException, InterruptedException {
        try (TwoNodes nodes = new TwoNodes(folder, Map.of())) {
            Application shop = nodes.first().createApplication("Shop");

            assertThat(get(nodes.second(), shop).statusCode()).isEqualTo(200);
        }
    }

    private static HttpResponse<String> get(Sandbank node, Application caller)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(TwoNodes.own(node) + "/gcb/api/v1/apac/utilities/referenceData/maritalStatus"))
                .header("Authorization", "Bearer " + caller.token(Market.SG))
                .header("Accept", "application/json")
                .header("uuid", "6d8a4b2f-4df4-4f13-a4d5-6a7a1e0c9f10")
                .header("client_id", caller.id())
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }
}
