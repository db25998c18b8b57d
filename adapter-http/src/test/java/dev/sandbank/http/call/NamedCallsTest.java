package dev.sandbank.http.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.space.CallLog;
import dev.sandbank.domain.call.CallTrace;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A server that keeps no entries of calls still counts them for the applications that they name. */
class NamedCallsTest {

    private final List<CallLog.Call> seen = new CopyOnWriteArrayList<>();

    @AutoClose
    private final TestServer server = new TestServer(seen::add);

    @Test
    void refusedCallTellsWhomItNamedAndHintLeadsNowhere_L45() {
        HttpResponse<String> refused = server.http().get("/v1/accounts", "client_id", "shop");

        CallTrace trace = Objects.requireNonNull(seen.get(0).trace());
        assertThat(trace.named()).isEqualTo("shop");
        assertThat(trace.id()).isNull();
        assertThat(trace.path()).isEmpty();
        assertThat(Http.header(refused, "Sandbank-Hint")).isNotEmpty().doesNotContain("/calls/");
    }

    @Test
    void callThatNamesNobodyHasNoTrace_L45() {
        server.http().get("/v1/accounts");

        assertThat(seen.get(0).trace()).isNull();
    }
}
