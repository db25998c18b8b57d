package dev.sandbank.application.stepup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.encryption.Ciphertexts;
import dev.sandbank.application.encryption.E2eKeys;
import dev.sandbank.application.encryption.TestE2eKeys;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal;
import dev.sandbank.domain.refusal.StepUpRefusal.StepUpRequired;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.domain.stepup.ControlFlow;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ControlFlowLifeTest {

    private static final String CLIENT = "shop";
    private static final String USER = "sandboxuser1";

    private final SettableClock clock = new SettableClock();
    private final InMemoryStores stores = new InMemoryStores();
    private final StartControlFlow start =
            new StartControlFlow(stores.controlFlows(), stores.transactions(), clock, new CountingSecrets());
    private final FindOpenFlow find = new FindOpenFlow(stores.controlFlows(), clock);
    private final PresentOneTimeCode present =
            new PresentOneTimeCode(stores.controlFlows(), stores.transactions(), clock);
    private final FinishControlFlow finish = new FinishControlFlow(stores.controlFlows(), stores.transactions(), clock);

    @Test
    void flowIsFinishedOnceWithWhatWasAsked() {
        ControlFlowId id = start("bookLoan");
        present(id, true);

        assertThat(finish(id).payload()).isEqualTo("{\"loanAmount\":1}");
        assertRefused(() -> finish(id), StepUpRefusal.CONTROL_FLOW_UNKNOWN);
    }

    @Test
    void flowIsNotFinishedBeforeItsCodeWasPresented() {
        ControlFlowId id = start("bookLoan");

        Refused refused = assertRefused(() -> finish(id), StepUpRefusal.STEP_UP_REQUIRED);
        assertThat(refused.refusal()).isEqualTo(new StepUpRequired(id.value(), null));
        assertRefused(() -> present(id, false), StepUpRefusal.ONE_TIME_CODE_WRONG);
        assertRefused(() -> finish(id), StepUpRefusal.STEP_UP_REQUIRED);
    }

    @Test
    void flowServesNothingAndNobodyElse() {
        ControlFlowId id = start("bookLoan");
        present(id, true);

        assertRefused(
                () -> finish.finish(SpaceId.DEFAULT, CLIENT, USER, Set.of("payBill"), id),
                StepUpRefusal.CONTROL_FLOW_UNKNOWN);
        assertRefused(
                () -> finish.finish(SpaceId.DEFAULT, CLIENT, "sandboxuser2", Set.of("bookLoan"), id),
                StepUpRefusal.CONTROL_FLOW_UNKNOWN);
        assertRefused(
                () -> finish.finish(SpaceId.DEFAULT, "rival", USER, Set.of("bookLoan"), id),
                StepUpRefusal.CONTROL_FLOW_UNKNOWN);
        assertThat(finish(id).spentAt()).isNotNull();
    }

    @Test
    void waitingFlowIsFoundByItsApplicationAndItsCustomer() {
        ControlFlowId id = start("bookLoan");

        assertThat(find.find(CLIENT, id).purpose()).isEqualTo("bookLoan");
        assertThat(find.find(null, id).client()).isEqualTo(CLIENT);
        assertRefused(() -> find.find("rival", id), StepUpRefusal.CONTROL_FLOW_UNKNOWN);
        clock.advance(ControlFlow.LIFETIME);
        assertRefused(() -> find.find(CLIENT, id), StepUpRefusal.CONTROL_FLOW_UNKNOWN);
        assertRefused(() -> present(id, true), StepUpRefusal.CONTROL_FLOW_UNKNOWN);
    }

    @Test
    void idsHaveTheFormsOfTheWireAndAreNotStored() {
        FlowStart asked = new FlowStart(SpaceId.DEFAULT, CLIENT, Market.SG, USER, "x", "");
        ControlFlowId decimal = start.start(asked, ControlFlowId.Form.DECIMAL);
        ControlFlowId hex = start.start(asked, ControlFlowId.Form.HEX);

        assertThat(decimal.value()).matches("[0-9]{32}");
        assertThat(hex.value()).matches("[0-9a-f]{88}");
        assertThat(stores.controlFlows().find(hex.value())).isEmpty();
        assertThat(stores.controlFlows().find(hex.key())).isPresent();
        assertThat(hex.toString()).doesNotContain(hex.value());
    }

    @Test
    void codesAreReadAloneOrBehindAnEvent() {
        OneTimeCodes codes = new OneTimeCodes(new Ciphertexts(new TestE2eKeys(), true));

        assertThat(codes.areRight(encrypted("987654"), true)).isTrue();
        assertThat(codes.areRight(encrypted("00ff,b987654"), true)).isTrue();
        assertThat(codes.areRight(encrypted("123456"), false)).isFalse();
        assertThat(codes.areRight("5b1e".repeat(64), false)).isTrue();
        assertThat(codes.areRight("5b1e".repeat(64), true)).isFalse();
    }

    private ControlFlowId start(String purpose) {
        return start.start(
                new FlowStart(SpaceId.DEFAULT, CLIENT, Market.SG, USER, purpose, "{\"loanAmount\":1}"),
                ControlFlowId.Form.HEX);
    }

    private void present(ControlFlowId id, boolean right) {
        present.present(SpaceId.DEFAULT, CLIENT, id, right);
    }

    private ControlFlow finish(ControlFlowId id) {
        return finish.finish(SpaceId.DEFAULT, CLIENT, USER, Set.of("bookLoan"), id);
    }

    private static String encrypted(String clear) {
        E2eKeys.PublicKey key = new TestE2eKeys().publicKey();
        return TestE2eKeys.encrypt(key.modulus(), key.exponent(), clear);
    }

    private static Refused assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, Reason reason) {
        Refused refused = catchThrowableOfType(Refused.class, call);
        assertThat(refused).isNotNull();
        assertThat(refused.reason()).isEqualTo(reason);
        return refused;
    }
}
