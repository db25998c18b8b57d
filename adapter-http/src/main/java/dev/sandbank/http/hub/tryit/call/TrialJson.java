package dev.sandbank.http.hub.tryit.call;

import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.http.hub.tryit.call.TryChoice.With;
import dev.sandbank.http.operation.Answer.Header;
import dev.sandbank.http.operation.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a tried call lies on the shelf. Of a long body only the beginning is here. */
record TrialJson(
        String id,
        long at,
        String market,
        String operation,
        ChoiceJson choice,
        InputsJson inputs,
        RequestJson request,
        String token,
        boolean asked,
        String told,
        @Nullable AnswerJson answer) {

    static byte[] of(Trial trial) {
        TryAnswer answer = trial.answer();
        return Json.bytes(new TrialJson(
                trial.id(),
                trial.at().toEpochMilli(),
                trial.market().code(),
                trial.operation(),
                ChoiceJson.of(trial.choice()),
                new InputsJson(trial.inputs().values(), trial.inputs().empty()),
                RequestJson.of(trial.request()),
                trial.token(),
                trial.asked(),
                trial.told(),
                answer == null ? null : AnswerJson.of(answer)));
    }

    static Trial read(byte[] json) {
        try {
            return Json.read(new ByteArrayInputStream(json), TrialJson.class).trial();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Trial trial() {
        return new Trial(
                id,
                Instant.ofEpochMilli(at),
                Market.byCode(market).orElseThrow(),
                operation,
                new TryChoice(new ClientId(choice.client()), choice.customer(), choice.with()),
                new TryInputs(inputs.values(), inputs.empty()),
                request.request(),
                token,
                asked,
                told,
                answer == null ? null : answer.answer());
    }

    record ChoiceJson(String client, String customer, With with) {

        static ChoiceJson of(TryChoice choice) {
            return new ChoiceJson(choice.client().value(), choice.customer(), choice.with());
        }
    }

    record InputsJson(Map<String, String> values, List<String> empty) {}

    record HeaderJson(String name, String value) {

        static List<HeaderJson> of(List<Header> headers) {
            return headers.stream()
                    .map(header -> new HeaderJson(header.name(), header.value()))
                    .toList();
        }

        static List<Header> headers(List<HeaderJson> all) {
            return all.stream()
                    .map(header -> new Header(header.name(), header.value()))
                    .toList();
        }
    }

    record RequestJson(
            String method,
            String path,
            String query,
            boolean bearer,
            List<HeaderJson> headers,
            @Nullable String body) {

        static RequestJson of(TryRequest request) {
            return new RequestJson(
                    request.method(),
                    request.path(),
                    request.query(),
                    request.bearer(),
                    HeaderJson.of(request.headers()),
                    request.body());
        }

        TryRequest request() {
            return new TryRequest(method, path, query, bearer, HeaderJson.headers(headers), body);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    record AnswerJson(
            int status, @Nullable String contentType, byte[] begin, int length, List<HeaderJson> headers, long nanos) {

        static AnswerJson of(TryAnswer answer) {
            byte[] body = answer.body();
            return new AnswerJson(
                    answer.status(),
                    answer.contentType(),
                    body.length > TryAnswer.MOST_SHOWN ? Arrays.copyOf(body, TryAnswer.MOST_SHOWN) : body,
                    answer.length(),
                    HeaderJson.of(answer.headers()),
                    answer.took().toNanos());
        }

        TryAnswer answer() {
            return new TryAnswer(
                    status, contentType, begin, length, HeaderJson.headers(headers), Duration.ofNanos(nanos));
        }
    }
}
