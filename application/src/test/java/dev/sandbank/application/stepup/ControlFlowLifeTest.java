package dev.sandbank.application.stepup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.encryption.Ciphertexts;
import dev.sandbank.application.encryption.E2eKeys;
import dev.sandbank.application.encryption.TestE2eKeys;
import dev.sandbank.application.mail.PlainWords;
import dev.sandbank.application.mail.customer.WriteCode;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal;
import dev.sandbank.domain.refusal.StepUpRefusal.StepUpRequired;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.domain.stepup.ControlFlow;
import dev.sandbank.domain.stepup.FlowOwner;
import dev.sandbank.domain.stepup.OneTimeCode;
import dev.sandbank.domain.stepup.Payload;
import dev.sandbank.domain.stepup.Purpose;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ControlFlowLifeTest {

    private static final String CLIENT = "shop";
    private static final String USER = "sandboxuser1";
    private static final Purpose BOOK_LOAN = new Purpose("bookLoan");
    private static final FlowOwner OWNER = new FlowOwner(SpaceId.DEFAULT, CLIENT, USER);
    private static final Payload ASKED = Payload.of(Map.of("loanAmount", "1", "accountId", "a1"));
    private static final OneTimeCodes CODES = new OneTimeCodes(new Ciphertexts(new TestE2eKeys(), true));

    private final SettableClock clock = new SettableClock();
    private final InMemoryStores stores = new InMemoryStores();
    private final CountingSecrets secrets = new CountingSecrets();
    private final CodeMessages messages = new CodeMessages(
            new WriteCode(stores.outbox(), secrets, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)),
            new CodeAllowance(() -> Instant.EPOCH),
            new PlainWords());
    private final StartControlFlow start =
            new StartControlFlow(stores.controlFlows(), stores.transactions(), clock, secrets, messages);
    private final FindOpenFlow find = new FindOpenFlow(stores.controlFlows(), clock);
    private final PresentOneTimeCode present =
            new PresentOneTimeCode(stores.controlFlows(), stores.transactions(), clock, CODES);
    private final CancelControlFlow cancel = new CancelControlFlow(stores.controlFlows(), stores.transactions(), clock);
    private final FinishControlFlow finish = new FinishControlFlow(stores.controlFlows(), stores.transactions(), clock);

    @Test
    void flowIsFinishedOnceWithWhatWasAsked() {
        ControlFlowId id = start(BOOK_LOAN);
        present(id, true);

        assertThat(finish(id).payload()).isEqualTo(ASKED);
        assertRefused(() -> finish(id), StepUpRefusal.CONTROL_FLOW_UNKNOWN);
    }

    @Test
    void flowIsNotFinishedBeforeItsCodeWasPresented() {
        ControlFlowId id = start(BOOK_LOAN);

        Refused refused = assertRefused(() -> finish(id), StepUpRefusal.STEP_UP_REQUIRED);
        assertThat(refused.refusal()).isEqualTo(new StepUpRequired(id.value(), null));
        assertRefused(() -> present(id, false), StepUpRefusal.ONE_TIME_CODE_WRONG);
        assertRefused(() -> finish(id), StepUpRefusal.STEP_UP_REQUIRED);
    }

    @Test
    void flowServesNoOtherPurposeAndNoOtherOwner() {
        ControlFlowId id = start(BOOK_LOAN);
        present(id, true);

        List.of(
                        new FlowClaim(id, OWNER, new Purpose("payBill"), ASKED),
                        new FlowClaim(id, new FlowOwner(SpaceId.DEFAULT, CLIENT, "sandboxuser2"), BOOK_LOAN, ASKED),
                        new FlowClaim(id, new FlowOwner(SpaceId.DEFAULT, "rival", USER), BOOK_LOAN, ASKED),
                        new FlowClaim(id, new FlowOwner(new SpaceId("other"), CLIENT, USER), BOOK_LOAN, ASKED))
                .forEach(claim -> assertRefused(() -> finish(claim), StepUpRefusal.CONTROL_FLOW_UNKNOWN));
        assertThat(finish(id).spentAt()).isNotNull();
    }

    @Test
    void case87ChangedPayloadIsRefusedAndTheFlowStaysBoundToItsOwn() {
        ControlFlowId id = start(BOOK_LOAN);
        present(id, true);

        List.of(
                        Map.of("loanAmount", "2", "accountId", "a1"),
                        Map.of("loanAmount", "1", "accountId", "a2"),
                        Map.of("payee", "p1"))
                .forEach(changed -> assertRefused(
                        () -> finish(new FlowClaim(id, OWNER, BOOK_LOAN, Payload.of(changed))),
                        StepUpRefusal.CONTROL_FLOW_UNKNOWN));
        assertThat(finish(new FlowClaim(id, OWNER, BOOK_LOAN, ASKED)).payload()).isEqualTo(ASKED);
    }

    @Test
    void actThatFailsLeavesTheFlowToBeFinishedLater() {
        ControlFlowId id = start(BOOK_LOAN);
        present(id, true);

        assertThatIllegalStateException()
                .isThrownBy(() -> finish.finish(new FlowClaim(id, OWNER, BOOK_LOAN, ASKED), flow -> {
                    throw new IllegalStateException("no money");
                }));
        assertThat(finish(id).spentAt()).isNotNull();
    }

    @Test
    void waitingFlowIsFoundByItsApplicationAndItsCustomer() {
        ControlFlowId id = start(BOOK_LOAN);

        assertThat(find.find(CLIENT, id).purpose()).isEqualTo(BOOK_LOAN);
        assertThat(find.find(null, id).client()).isEqualTo(CLIENT);
        assertRefused(() -> find.find("rival", id), StepUpRefusal.CONTROL_FLOW_UNKNOWN);
        clock.advance(ControlFlow.LIFETIME);
        assertRefused(() -> find.find(CLIENT, id), StepUpRefusal.CONTROL_FLOW_UNKNOWN);
        assertRefused(() -> present(id, true), StepUpRefusal.CONTROL_FLOW_UNKNOWN);
    }

    @Test
    void flowThatItsCustomerGaveUpIsNeverDone() {
        ControlFlowId id = start(BOOK_LOAN);
        present(id, true);

        assertThat(cancel.cancel(id).openAt(clock.now(SpaceId.DEFAULT))).isFalse();

        assertRefused(() -> finish(id), StepUpRefusal.CONTROL_FLOW_UNKNOWN);
        assertRefused(() -> cancel.cancel(id), StepUpRefusal.CONTROL_FLOW_UNKNOWN);
        assertThat(new FindFlow(stores.controlFlows()).find(id).orElseThrow().client())
                .isEqualTo(CLIENT);
    }

    @Test
    void idsHaveTheFormsOfTheWireAndAreNotStored() {
        FlowStart asked = new FlowStart(OWNER, Market.SG, BOOK_LOAN, Payload.NONE);
        ControlFlowId decimal = start.start(asked, ControlFlowId.Form.DECIMAL);
        ControlFlowId hex = start.start(asked, ControlFlowId.Form.HEX);

        assertThat(decimal.value()).matches("[0-9]{32}");
        assertThat(hex.value()).matches("[0-9a-f]{88}");
        assertThat(stores.controlFlows().find(hex.value())).isEmpty();
        assertThat(stores.controlFlows().find(hex.key())).isPresent();
        assertThat(hex.toString()).doesNotContain(hex.value());
    }

    @Test
    void codesAreReadAloneOrAfterAnEventId() {
        assertThat(isRight(encrypted("987654"), false)).isTrue();
        assertThat(isRight(encrypted("00ff,b987654"), false)).isTrue();
        assertThat(isRight(encrypted("987654"), true)).isFalse();
        assertThat(isRight("987654", true)).isFalse();
        assertThat(isRight(encrypted("123456"), false)).isFalse();
        assertThat(isRight("5b1e".repeat(64), false)).isTrue();
        assertThat(isRight("5b1e".repeat(64), true)).isFalse();
    }

    private ControlFlowId start(Purpose purpose) {
        return start.start(new FlowStart(OWNER, Market.SG, purpose, ASKED), ControlFlowId.Form.HEX);
    }

    private void present(ControlFlowId id, boolean right) {
        String code = right ? OneTimeCode.PUBLISHED : "123456";
        present.present(SpaceId.DEFAULT, CLIENT, id, new PresentedCode.Typed(code, false));
    }

    private ControlFlow finish(ControlFlowId id) {
        return finish(new FlowClaim(id, OWNER, BOOK_LOAN, Payload.NONE));
    }

    private ControlFlow finish(FlowClaim claim) {
        return finish.finish(claim, flow -> flow);
    }

    private static boolean isRight(String otpToken, boolean strict) {
        return CODES.read(new PresentedCode.Encrypted(otpToken, strict)).isRight("flow", null);
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
