package dev.sandbank.http.corridor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Exchange;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** Steps are taken in order, and see the answer in the opposite order. */
class CorridorTest {

    private static final Answer.Ready DONE = Answer.json(200, List.of());

    private final Refused refused = new Refused(BankRefusal.RESOURCE_UNKNOWN);
    private final List<String> seen = new ArrayList<>();
    private final Call call = new Call(untouched(Exchange.class), "id", 0);

    @Test
    void stepsAreEnteredInOrderThenTheHandlerAnswersAndStepsAreLeftBackwards() {
        Corridor corridor = new Corridor(new Seeing("first"), new Seeing("second"));
        call.answerBy(handled -> {
            seen.add("handler");
            return DONE;
        });
        assertThat(corridor.walk(call)).isSameAs(DONE);
        corridor.leave(call, DONE);
        assertThat(seen).containsExactly("in first", "in second", "handler", "out second", "out first");
        assertThat(call.refusedAt()).isNull();
    }

    @Test
    void stepThatRefusesIsNotedAndNothingAfterItIsEntered() {
        Corridor corridor = new Corridor(new Seeing("first"), new Refusing(), new Seeing("third"));
        call.answerBy(handled -> DONE);
        assertThatThrownBy(() -> corridor.walk(call)).isSameAs(refused);
        assertThat(call.refusedAt()).isEqualTo("Refusing");
        assertThat(seen).containsExactly("in first");
    }

    @Test
    void stepThatWaitsHoldsNoThreadAndTheCallGoesOnWhenItIsLetThrough() {
        Waiting waiting = new Waiting();
        call.answerBy(handled -> {
            seen.add("handler");
            return DONE;
        });
        CompletableFuture<Answer.Ready> answer = later(new Corridor(waiting, new Seeing("second")));
        assertThat(seen).isEmpty();
        assertThat(answer).isNotDone();

        waiting.until.complete(null);
        assertThat(seen).containsExactly("in second", "handler");
        assertThat(answer).isCompletedWithValue(DONE);
    }

    @Test
    void stepThatRefusesAfterAWaitIsNotedToo() {
        Waiting waiting = new Waiting();
        call.answerBy(handled -> DONE);
        CompletableFuture<Answer.Ready> answer = later(new Corridor(waiting, new Seeing("second")));

        waiting.until.completeExceptionally(refused);
        assertThat(answer).failsWithin(Duration.ZERO).withThrowableThat().withCause(refused);
        assertThat(call.refusedAt()).isEqualTo("Waiting");
        assertThat(seen).isEmpty();
    }

    @Test
    void stepThatFailsIsNotedWhenItWaitedAndWhenNot() {
        Waiting waiting = new Waiting();
        later(new Corridor(waiting));
        waiting.until.completeExceptionally(new IllegalStateException("no store"));
        assertThat(call.refusedAt()).isEqualTo("Waiting");

        IllegalStateException failure = new IllegalStateException("no store");
        Corridor failing = new Corridor(new Failing(failure));
        assertThatThrownBy(() -> failing.walk(call)).isSameAs(failure);
        assertThat(call.refusedAt()).isEqualTo("Failing");
    }

    private CompletableFuture<Answer.Ready> later(Corridor corridor) {
        return ((Answer.Later) corridor.walk(call)).stage().toCompletableFuture();
    }

    @Test
    void refusalOfTheHandlerIsNoStep() {
        call.answerBy(handled -> {
            throw refused;
        });
        assertThatThrownBy(() -> new Corridor(new Seeing("only")).walk(call)).isSameAs(refused);
        assertThat(call.refusedAt()).isNull();
    }

    private static <T> T untouched(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            throw new AssertionError("nobody asks " + method);
        }));
    }

    private final class Seeing implements Step {

        private final String label;

        Seeing(String label) {
            this.label = label;
        }

        @Override
        public void enter(Call entering) {
            seen.add("in " + label);
        }

        @Override
        public void leave(Call leaving, Answer.Ready answer) {
            seen.add("out " + label);
        }

        @Override
        public String purpose() {
            return "Notes what it sees.";
        }
    }

    private static final class Waiting implements Step {

        private final CompletableFuture<Void> until = new CompletableFuture<>();

        @Override
        public CompletionStage<Void> pass(Call waiting) {
            return until;
        }

        @Override
        public String purpose() {
            return "Waits.";
        }
    }

    private final class Refusing extends Failing {

        Refusing() {
            super(refused);
        }
    }

    private static class Failing implements Step {

        private final RuntimeException failure;

        Failing(RuntimeException failure) {
            this.failure = failure;
        }

        @Override
        public void enter(Call entering) {
            throw failure;
        }

        @Override
        public String purpose() {
            return "Fails.";
        }
    }
}
