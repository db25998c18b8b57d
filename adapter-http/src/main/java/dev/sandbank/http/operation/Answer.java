package dev.sandbank.http.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The answer to a call: a response that is ready, or one that will be ready later. */
public sealed interface Answer {

    /** The content type of JSON, in the spelling of the public sandbox. */
    String JSON = "application/json";

    /** 200 with the object as JSON. */
    static Answer json(Object body) {
        return json(200, body);
    }

    /** That status with the object as JSON. */
    static Answer.Ready json(int status, Object body) {
        return new Ready(status, JSON, Json.bytes(body), List.of());
    }

    /** 200 with JSON that is already written. */
    static Answer jsonBytes(byte[] body) {
        return new Ready(200, JSON, body, List.of());
    }

    /** 200 without a body. */
    static Answer.Ready empty() {
        return new Ready(200, null, new byte[0], List.of());
    }

    /** An answer that comes later; a failure of the stage is answered like an exception of the handler. */
    static Answer later(CompletionStage<Answer.Ready> stage) {
        return new Later(stage);
    }

    /** The response; it is there at once if it is ready. */
    CompletionStage<Answer.Ready> stage();

    /**
     * A response that is ready.
     *
     * @param contentType null without a body
     */
    @SuppressWarnings("ArrayRecordComponent") // the record is never compared
    record Ready(int status, @Nullable String contentType, byte[] body, List<Header> headers) implements Answer {

        public Ready {
            headers = List.copyOf(headers);
        }

        @Override
        public CompletionStage<Answer.Ready> stage() {
            return CompletableFuture.completedFuture(this);
        }

        /** This response with one more header. */
        public Ready with(String name, String value) {
            var more = new ArrayList<>(headers);
            more.add(new Header(name, value));
            return new Ready(status, contentType, body, more);
        }
    }

    /** A response that will be ready. */
    record Later(CompletionStage<Answer.Ready> stage) implements Answer {}

    /** A response header. */
    record Header(String name, String value) {}
}
