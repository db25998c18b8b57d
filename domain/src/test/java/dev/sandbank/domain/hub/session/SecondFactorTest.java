package dev.sandbank.domain.hub.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.domain.refusal.CredentialRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.time.Instant;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;
import org.jspecify.annotations.Nullable;

/** Compares every history of a second factor with a model that keeps all accepted steps. */
class SecondFactorTest {

    private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");
    private static final FactorSeed PHONE = new FactorSeed("0123456789abcdefABCDEF");
    private static final FactorSeed NEW_PHONE = new FactorSeed("zyxwvutsrqponmlkjihgfe");

    @Property
    void everyHistoryAgreesWithAModelThatKeepsEveryStep(@ForAll("histories") ActionChain<FactorAndModel> history) {
        history.run();
    }

    @Property
    void newCodeIsAcceptedOnceAndNoneBeforeItAfterwards(
            @ForAll("factors") SecondFactor factor, @ForAll("steps") long step, @ForAll("steps") long older) {
        if (factor.enrolled() != null && step > factor.enrolled().lastStep()) {
            SecondFactor after = factor.accept(step);

            assertThat(after.setup()).isEqualTo(factor.setup());
            assertRefused(() -> after.accept(Math.min(step, older)), CredentialRefusal.FACTOR_CODE_USED);
        }
    }

    @Example
    void h22CodeOfTheEnrolmentCannotBeUsedToLogIn() {
        SecondFactor on = SecondFactor.OFF.begin(PHONE, NOON).confirm(100, NOON);

        assertRefused(() -> on.accept(100), CredentialRefusal.FACTOR_CODE_USED);
        assertRefused(() -> on.accept(99), CredentialRefusal.FACTOR_CODE_USED);
        assertThat(on.accept(101).isOn()).isTrue();
    }

    @Example
    void h25ReloadedPageAndSecondTabShowTheSameSecret() {
        SecondFactor first = SecondFactor.OFF.begin(PHONE, NOON);

        assertThat(first.begin(NEW_PHONE, NOON.plusSeconds(599))).isEqualTo(first);
    }

    @Example
    void h25SetupThatIsLeftEndsAfterTenMinutesAndChangesNothing() {
        SecondFactor left = SecondFactor.OFF.begin(PHONE, NOON);
        Instant late = NOON.plusSeconds(600);

        assertThat(left.isOn()).isFalse();
        assertThat(left.setupAt(late)).isEmpty();
        assertRefused(() -> left.confirm(1, late), CredentialRefusal.FACTOR_SETUP_OVER);
        assertThat(left.begin(NEW_PHONE, late).setupAt(late).map(SecondFactor.Setup::seed))
                .contains(NEW_PHONE);
    }

    @Example
    void h25OldPhoneStaysInForceUntilTheNewOneIsConfirmed() {
        SecondFactor old = SecondFactor.OFF.begin(PHONE, NOON).confirm(1, NOON);
        SecondFactor changing = old.begin(NEW_PHONE, NOON);

        assertThat(changing.accept(2).enrolled()).extracting("seed").isEqualTo(PHONE);
        assertThat(changing.cancel()).isEqualTo(old);
        assertThat(changing.confirm(3, NOON).enrolled()).extracting("seed").isEqualTo(NEW_PHONE);
    }

    @Example
    void codeIsRefusedWhereNoPhoneIsInForce() {
        assertRefused(() -> SecondFactor.OFF.begin(PHONE, NOON).accept(5), CredentialRefusal.FACTOR_OFF);
        assertRefused(() -> SecondFactor.OFF.confirm(5, NOON), CredentialRefusal.FACTOR_SETUP_OVER);
    }

    @Provide
    Arbitrary<SecondFactor> factors() {
        return FactorArbitraries.secondFactors();
    }

    @Provide
    Arbitrary<Long> steps() {
        return Arbitraries.longs().between(0, 70_000_000);
    }

    @Provide
    Arbitrary<ActionChain<FactorAndModel>> histories() {
        return ActionChain.startWith(FactorAndModel::new)
                .withAction(action("wait", FactorAndModel::pass))
                .withAction(action("begin", FactorAndModel::begin))
                .withAction(action("cancel", (state, number) -> state.cancel()))
                .withAction(2, action("confirm", FactorAndModel::confirm))
                .withAction(4, action("accept", FactorAndModel::accept));
    }

    private interface Move {
        void make(FactorAndModel state, int number);
    }

    private static Action.Independent<FactorAndModel> action(String name, Move move) {
        return () -> Arbitraries.integers()
                .between(0, 20)
                .map(number -> Transformer.mutate(name + " " + number, state -> move.make(state, number)));
    }

    private static void assertRefused(Runnable work, CredentialRefusal reason) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isSameAs(reason));
    }

    /** A factor, and what a person would write down about it. */
    private static final class FactorAndModel {

        private SecondFactor factor = SecondFactor.OFF;
        private Instant now = NOON;
        private @Nullable FactorSeed inForce;
        private @Nullable FactorSeed pending;
        private Instant pendingEnds = NOON;
        private final TreeSet<Long> accepted = new TreeSet<>();
        private int seeds;

        void pass(int minutes) {
            now = now.plusSeconds(60L * minutes);
        }

        void begin(int ignored) {
            FactorSeed fresh = new FactorSeed("0".repeat(18) + (1_000 + seeds++ % 9_000));
            factor = factor.begin(fresh, now);
            if (pending == null || !now.isBefore(pendingEnds)) {
                pending = fresh;
                pendingEnds = now.plusSeconds(600);
            }
            check();
        }

        void cancel() {
            factor = factor.cancel();
            pending = null;
            check();
        }

        void confirm(int step) {
            if (pending == null || !now.isBefore(pendingEnds)) {
                assertRefused(() -> factor.confirm(step, now), CredentialRefusal.FACTOR_SETUP_OVER);
            } else {
                factor = factor.confirm(step, now);
                inForce = pending;
                pending = null;
                accepted.clear();
                accepted.add((long) step);
            }
            check();
        }

        void accept(int step) {
            if (inForce == null) {
                assertRefused(() -> factor.accept(step), CredentialRefusal.FACTOR_OFF);
            } else if (accepted.ceiling((long) step) != null) {
                assertRefused(() -> factor.accept(step), CredentialRefusal.FACTOR_CODE_USED);
            } else {
                factor = factor.accept(step);
                accepted.add((long) step);
            }
            check();
        }

        private void check() {
            assertThat(factor.isOn()).isEqualTo(inForce != null);
            if (factor.enrolled() != null) {
                assertThat(factor.enrolled().seed()).isEqualTo(inForce);
                assertThat(factor.enrolled().lastStep()).isEqualTo(accepted.last());
            }
            boolean confirmable = pending != null && now.isBefore(pendingEnds);
            assertThat(factor.setupAt(now).isPresent()).isEqualTo(confirmable);
            factor.setupAt(now).ifPresent(setup -> assertThat(setup.seed()).isEqualTo(pending));
        }
    }
}
