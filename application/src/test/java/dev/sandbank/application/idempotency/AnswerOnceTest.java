package dev.sandbank.application.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.Outcome;
import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** M74, M75: what was carried out is kept with its answer; all else is tried anew. */
class AnswerOnceTest {

    private static final AskedOnce CALL = AskedOnce.of(SpaceId.DEFAULT, List.of("app", "key"), "pay");

    private final InMemoryStores stores = new InMemoryStores();
    private final AnsweringUnits units = new AnsweringUnits(stores.transactions());
    private final SettableClock wall = new SettableClock();
    private final AnswerOnce once = new AnswerOnce(stores.keptAnswers(), units, wall);
    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void callIsCarriedOutOnceAndAnsweredEachTime() {
        Answered first = once(CALL, this::inOneUnit);
        Answered again = once(CALL, this::inOneUnit);

        assertThat(first.again()).isFalse();
        assertThat(again).isEqualTo(new Answered(first.kept(), true));
        assertThat(first.kept().answer().body()).isEqualTo("result 1");
        assertThat(runs).hasValue(1);
    }

    @Test
    void repetitionWithAnotherBodyHasTheFirstAnswerAndTellsThatItIsOfAnother() {
        Answered first = once(CALL, this::inOneUnit);
        AskedOnce other = AskedOnce.of(SpaceId.DEFAULT, List.of("app", "key"), "pay more");

        assertThat(first.kept().call().asksFor(CALL)).isTrue();
        assertThat(once(other, this::inOneUnit).kept().call().asksFor(other)).isFalse();
        assertThat(runs).hasValue(1);
    }

    /** M73: a space is a part of what makes a call the same. */
    @Test
    void callsOfOthersAreIndependent() {
        List<AskedOnce> calls = List.of(
                CALL,
                AskedOnce.of(new SpaceId("team"), List.of("app", "key"), "pay"),
                AskedOnce.of(SpaceId.DEFAULT, List.of("other", "key"), "pay"),
                AskedOnce.of(SpaceId.DEFAULT, List.of("app", "key2"), "pay"));

        assertThat(calls)
                .allSatisfy(
                        call -> assertThat(once(call, this::inOneUnit).again()).isFalse());
        assertThat(calls)
                .allSatisfy(
                        call -> assertThat(once(call, this::inOneUnit).again()).isTrue());
    }

    @Test
    void whatIsRefusedOrFailsIsTriedAnew() {
        assertThatThrownBy(() -> once(CALL, () -> {
                    throw new Refused(PaymentRefusal.FUNDS_INSUFFICIENT);
                }))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> once(
                        CALL,
                        () -> units.run(() -> Outcome.<String>refused(new Refused(PaymentRefusal.FUNDS_INSUFFICIENT)))
                                .orThrow()))
                .isInstanceOf(Refused.class);
        stores.transactions().breakDown();
        assertThatThrownBy(() -> once(CALL, this::inOneUnit)).isInstanceOf(StoreUnavailable.class);
        stores.transactions().repair();

        assertThat(once(CALL, this::inOneUnit).again()).isFalse();
        assertThat(once(CALL, this::inOneUnit).again()).isTrue();
    }

    @Test
    void answerIsKeptForADayOfRealTime() {
        once(CALL, this::inOneUnit);
        wall.advance(Duration.ofHours(24).minusMillis(1));
        assertThat(once(CALL, this::inOneUnit).again()).isTrue();

        wall.advance(Duration.ofMillis(1));
        assertThat(once(CALL, this::inOneUnit).again()).isFalse();
        assertThat(runs).hasValue(2);
    }

    @Test
    void oldAnswersGoWhenNewOnesCome() {
        once(CALL, this::inOneUnit);
        wall.advance(Duration.ofHours(25));
        once(AskedOnce.of(SpaceId.DEFAULT, List.of("app", "later"), "pay"), this::inOneUnit);

        assertThat(stores.keptAnswers().find(CALL.id())).isEmpty();
    }

    /** What the call needs is used up by the same call, which ends before the unit of this one begins. */
    @Test
    void callThatIsRefusedBecauseTheSameOneWasJustCarriedOutHasItsAnswer() {
        Answered late = once(CALL, () -> {
            CompletableFuture.runAsync(() -> once(CALL, this::inOneUnit)).join();
            throw new Refused(PaymentRefusal.FUNDS_INSUFFICIENT);
        });

        assertThat(late.again()).isTrue();
        assertThat(late.kept().answer().body()).isEqualTo("result 1");
        assertThat(runs).hasValue(1);
    }

    @Test
    void unitsOfOtherResultsAreNotAnswered() {
        Answered answered = once(CALL, () -> {
            units.run(() -> 42);
            return inOneUnit();
        });

        assertThat(answered.kept().answer().body()).isEqualTo("result 1");
        assertThatThrownBy(() -> once(AskedOnce.of(SpaceId.DEFAULT, List.of("app", "none"), "pay"), () -> "of no unit"))
                .isInstanceOf(IllegalStateException.class);
    }

    private Answered once(AskedOnce call, Supplier<String> act) {
        return once.answer(call, String.class, act, result -> new AnswerText(200, "text/plain", result));
    }

    private String inOneUnit() {
        return units.run(() -> Outcome.done("result " + runs.incrementAndGet())).orThrow();
    }
}
