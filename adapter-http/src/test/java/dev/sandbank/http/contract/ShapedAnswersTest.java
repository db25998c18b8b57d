package dev.sandbank.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.bank.shaped.AnswerRule;
import dev.sandbank.http.bank.shaped.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A shaped answer contradicts neither itself nor the request. General rules, which know kinds of fields and no operation,
 * check every such operation in every market.
 */
class ShapedAnswersTest {

    private static final List<Seen> SEEN = new ArrayList<>();

    private static TestServer server;

    @BeforeAll
    static void callEverything() {
        server = new TestServer();
        Registered app = server.clients().register(Profile.COMPATIBLE, 0);
        for (Market market : Market.values()) {
            SEEN.addAll(new ShapedWalk(server, app, market).all());
        }
    }

    @AfterAll
    static void stop() {
        SEEN.clear();
        server.close();
    }

    static Stream<AnswerRule> rules() {
        return AnswerRule.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noAnswerBreaksARule(AnswerRule rule) {
        assertThat(SEEN).isNotEmpty();
        Map<String, List<String>> broken = new TreeMap<>();
        SEEN.forEach(seen -> rule.broken(seen)
                .forEach(line -> broken.computeIfAbsent(seen.operation(), key -> new ArrayList<>())
                        .add(seen.market().code() + line)));
        assertThat(broken)
                .as("%s: %d operations of %d", rule.getClass().getSimpleName(), broken.size(), operations())
                .isEmpty();
    }

    private static long operations() {
        return SEEN.stream().map(Seen::operation).distinct().count();
    }
}
