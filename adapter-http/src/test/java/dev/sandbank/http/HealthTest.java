package dev.sandbank.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class HealthTest {

    @AutoClose
    private final TestServer server = new TestServer();

    @Test
    void readinessFollowsTheStoreAndLivenessDoesNot() {
        assertThat(server.http().getAtRoot("/readyz").statusCode()).isEqualTo(200);

        server.transactions().breakDown();

        HttpResponse<String> notReady = server.http().getAtRoot("/readyz");
        assertThat(notReady.statusCode()).isEqualTo(503);
        assertThat(notReady.body()).isEqualTo("not ready: the store is full");
        assertThat(server.http().getAtRoot("/livez").statusCode()).isEqualTo(200);

        server.transactions().repair();

        assertThat(server.http().getAtRoot("/readyz").statusCode()).isEqualTo(200);
    }
}
