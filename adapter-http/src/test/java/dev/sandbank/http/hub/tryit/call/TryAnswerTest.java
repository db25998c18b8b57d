package dev.sandbank.http.hub.tryit.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.hub.shelf.SealedShelf;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.http.hub.docs.model.JsonText;
import dev.sandbank.http.operation.Answer.Header;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers of every kind, and how much of them is kept. */
class TryAnswerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"b\":1250.50,\"a\":1e3,\"b\":0,\"n\":9007199254740993,\"m\":9223372036854775807}",
                "[\"\\u00e9\",\"2026-01-02\",null,true,{}]"
            })
    void digitsOrderAndSpellingStay_L13(String text) {
        String indented = JsonText.indented(text).orElseThrow();

        assertThat(indented.replaceAll("\\n *", "").replace(": ", ":")).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0012", "{\"a\":2026-01-02}", "{\"a\":1", "<html>", "{} {}"})
    void whatIsNoJsonIsShownAsItCame_L13_L31(String text) {
        assertThat(JsonText.indented(text)).isEmpty();
    }

    @Test
    void deepJsonIsNotFolded_L32() {
        assertThat(JsonText.indented("[".repeat(5_000) + "]".repeat(5_000))).isEmpty();
    }

    @Test
    void binaryIsNotTextAndEmptyIsEmpty_L31() {
        assertThat(answer("application/pdf", new byte[] {'%', 'P', (byte) 0xff, (byte) 0xfe})
                        .text())
                .isEmpty();
        assertThat(answer("application/octet-stream", new byte[] {'a', 0}).text())
                .isEmpty();
        assertThat(answer(null, new byte[0]).text()).contains("");
        assertThat(answer("text/html", "<b>x</b>".getBytes(StandardCharsets.UTF_8))
                        .isJson())
                .isFalse();
        assertThat(answer("application/problem+json", new byte[0]).isJson()).isTrue();
    }

    @Test
    void ofALongAnswerTheBeginningIsShownAndOfAHugeOneKept_L32() {
        byte[] longOne = "é".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        TryAnswer shown = answer("text/plain", longOne);
        assertThat(shown.isWhole()).isTrue();
        assertThat(shown.isShownWhole()).isFalse();
        assertThat(shown.text().orElseThrow()).hasSize(TryAnswer.MOST_SHOWN / 2).doesNotContain("\ufffd");

        TryAnswer huge = answer("text/plain", new byte[TryAnswer.MOST_KEPT + 1]);
        assertThat(huge.isWhole()).isFalse();
        assertThat(huge.body()).hasSize(TryAnswer.MOST_SHOWN);
        assertThat(huge.length()).isEqualTo(TryAnswer.MOST_KEPT + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, answer-200.json",
        "application/pdf, answer-200.pdf",
        "text/csv;charset=utf-8, answer-200.csv",
        "text/html, answer-200.bin",
        "application/x-sh, answer-200.bin",
        ", answer-200.bin"
    })
    void onlyHarmlessKindsOfFileAreNamed_L31(@Nullable String type, String name) {
        assertThat(answer(type, new byte[] {'x'}).fileName()).isEqualTo(name);
    }

    @Test
    void memoryOfASessionIsBounded_L32_L36() {
        InMemoryStores stores = new InMemoryStores();
        TryMemories memories = new TryMemories(
                new SealedShelf(stores.shelfItems(), stores.transactions(), new CountingSecrets(), Clock.systemUTC()));
        byte[] large = new byte[TryAnswer.MOST_KEPT / 2];
        for (int i = 0; i < 24; i++) {
            Trial trial = trial("t" + i);
            assertThat(memories.claim("s", trial)).isNull();
            assertThat(memories.claim("s", trial)).isEqualTo(trial);
            memories.replace("s", trial.answered("", false, answer("text/plain", i < 21 ? new byte[1] : large)));
        }
        List<Trial> newest = memories.newest("s");
        assertThat(newest).hasSize(TryMemories.MOST_OF_SESSION);
        assertThat(newest.get(0).id()).isEqualTo("t23");
        assertThat(kept(newest.get(0))).hasSize(TryAnswer.MOST_SHOWN);
        assertThat(memories.findWhole("s", "t23").orElseThrow().body()).hasSize(large.length);
        assertThat(memories.findWhole("s", "t22").orElseThrow().body()).hasSize(large.length);
        assertThat(memories.findWhole("s", "t21")).isEmpty();
        assertThat(memories.findWhole("s", "t20").orElseThrow().body()).hasSize(1);
        assertThat(memories.find("another", "t23")).isEmpty();
        memories.drop("s", "t23");
        assertThat(memories.find("s", "t23")).isEmpty();
    }

    @Test
    void waitingCallIsKnownByItsAnswer() {
        TryAnswer waits = new TryAnswer(
                403,
                "application/json",
                "{\"code\":\"mfaRequired\",\"controlFlowId\":\"0123456789abcdef\"}".getBytes(StandardCharsets.UTF_8),
                10,
                List.of(new Header("Retry-After", "0")),
                Duration.ZERO);
        assertThat(waits.waitsForCode()).isTrue();
        assertThat(waits.controlFlow()).contains("0123456789abcdef");
        assertThat(waits.isRefusal()).isTrue();
        assertThat(waits.header("retry-after")).isEqualTo("0");
        assertThat(waits.header("other")).isNull();
    }

    private static byte[] kept(Trial trial) {
        TryAnswer answer = trial.answer();
        return answer == null ? new byte[0] : answer.body();
    }

    private static Trial trial(String id) {
        return new Trial(
                id,
                Instant.EPOCH,
                Market.SG,
                "listAccounts",
                new TryChoice(new ClientId("app"), "", TryChoice.With.NONE),
                new TryInputs(Map.of(), List.of()),
                new TryRequest("GET", "/v1/accounts", "", false, List.of(), null),
                "",
                false,
                "",
                null);
    }

    private static TryAnswer answer(@Nullable String type, byte[] body) {
        return TryAnswer.of(200, type, body, List.of(), Duration.ZERO);
    }
}
