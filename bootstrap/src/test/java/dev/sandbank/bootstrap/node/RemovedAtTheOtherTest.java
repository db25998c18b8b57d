package dev.sandbank.bootstrap.node;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.sandbank.application.support.Race;
import dev.sandbank.bootstrap.embedded.Application;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.http.BankPages;
import dev.sandbank.http.Http;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** An application is removed by one server while the other one, which remembers it, serves it. */
@Timeout(60)
class RemovedAtTheOtherTest {

    private static final int ROUNDS = 5;
    private static final int CALLERS = 3;

    private final Logger logger = (Logger) LoggerFactory.getLogger("dev.sandbank");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final TwoNodes nodes;
    private final Http second;

    RemovedAtTheOtherTest(@TempDir Path folder) throws IOException {
        nodes = new TwoNodes(folder, Map.of());
        second = new Http(TwoNodes.own(nodes.second()));
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void stop() {
        logger.detachAppender(log);
        nodes.close();
    }

    @Test
    void callersGetTheRightAnswerAndNoFault() {
        for (int round = 0; round < ROUNDS; round++) {
            assertThat(answersUntilRemoved()).containsOnly(200, 401);
            assertThat(consentToRemoved().statusCode()).isBetween(400, 499);
        }
        assertThat(log.list)
                .filteredOn(event -> event.getThrowableProxy() != null)
                .isEmpty();
    }

    /** What callers of the second are answered until they are refused. */
    private List<Integer> answersUntilRemoved() {
        Application shop = shop();
        AtomicInteger threads = new AtomicInteger();
        CountDownLatch served = new CountDownLatch(CALLERS);
        return Race.of(CALLERS + 1, () -> {
                    if (threads.getAndIncrement() < CALLERS) {
                        return askForTokens(shop, served);
                    }
                    served.await();
                    return remove(shop);
                })
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<Integer> askForTokens(Application shop, CountDownLatch served) {
        List<Integer> answers = new ArrayList<>();
        do {
            answers.add(second.postForm(
                            "/clientCredentials/oauth2/token/sg/gcb",
                            Map.of("grant_type", "client_credentials", "scope", "/api"),
                            "Authorization",
                            shop.basic())
                    .statusCode());
            served.countDown();
        } while (answers.get(answers.size() - 1) == 200);
        return answers;
    }

    private HttpResponse<String> consentToRemoved() {
        Application shop = shop();
        BankPages pages = new BankPages(second);
        HttpResponse<String> loggedIn = pages.logIn(pages.authorize(request(shop)), "SandboxUser1", "P@ssUser1$");
        HttpResponse<String> consent = pages.get(Http.header(loggedIn, "Location"));
        remove(shop);
        return pages.decide(consent, "authorize");
    }

    private Application shop() {
        return nodes.first()
                .newApplication("Shop")
                .redirectUri("http://127.0.0.1/callback")
                .rate(0)
                .create();
    }

    /** It is not refused although tokens are issued at the other meanwhile. */
    private List<Integer> remove(Application shop) {
        nodes.first().admin().removeClient().remove(new ClientId(shop.id()));
        return List.of();
    }

    private static Map<String, String> request(Application shop) {
        Map<String, String> request = new LinkedHashMap<>();
        request.put("response_type", "code");
        request.put("client_id", shop.id());
        request.put("scope", "accounts_details_transactions");
        request.put("countryCode", "SG");
        request.put("businessCode", "GCB");
        request.put("locale", "en_US");
        request.put("state", "state");
        request.put("redirect_uri", "http://127.0.0.1/callback");
        return request;
    }
}
