package dev.sandbank.application.stepup;

import dev.sandbank.application.Ports;
import dev.sandbank.application.StepUpUseCases;
import dev.sandbank.application.Stores;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.mail.MailCodes;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.domain.stepup.ControlFlow;
import dev.sandbank.domain.stepup.FlowOwner;
import dev.sandbank.domain.stepup.Payload;
import dev.sandbank.domain.stepup.Purpose;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An application that asks for things which wait for one-time codes, over some stores, and a model of each of them. */
final class Approvals {

    /** What can be done; the last two are done by the clock and the bank. */
    enum Act {
        START,
        PRESENT,
        PRESENT_WRONG,
        PRESENT_ANOTHERS,
        SEND_AGAIN,
        FINISH,
        FINISH_CHANGED,
        FINISH_OTHER_ACT,
        FINISH_FOR_ANOTHER,
        FAIL,
        CANCEL,
        PASS,
        RESTART
    }

    /**
     * One step.
     *
     * @param which one of the things that wait
     */
    record Step(Act act, int which) {}

    private static final String CLIENT = "shop";
    private static final Purpose PAY = new Purpose("pay");
    private static final FlowOwner OWNER = new FlowOwner(SpaceId.DEFAULT, CLIENT, "sandboxuser1");
    private static final FlowOwner RIVAL = new FlowOwner(SpaceId.DEFAULT, CLIENT, "sandboxuser2");

    /** The amounts that were paid, in order. */
    final List<String> paid = new ArrayList<>();

    private final SettableClock clock = new SettableClock();
    private final CountingSecrets secrets = new CountingSecrets();
    private final Ports ports = TestPorts.of(clock, secrets);
    private final List<Waiting> waiting = new ArrayList<>();
    private Stores stores;
    private StepUpUseCases stepUp;

    Approvals(Stores stores) {
        this.stores = stores;
        this.stepUp = StepUpUseCases.over(stores, ports);
        start();
    }

    /** Goes on with other stores, as another process does. */
    void goOnWith(Stores reopened) {
        stores = reopened;
        stepUp = StepUpUseCases.over(stores, ports);
        waiting.forEach(Waiting::restarted);
    }

    /** Whether the model takes a step. The step must be taken for real afterwards. */
    boolean expects(Step step) {
        Waiting one = one(step);
        return switch (step.act()) {
            case START, PASS, RESTART -> true;
            case PRESENT, PRESENT_WRONG, PRESENT_ANOTHERS -> one.present(code(step), now());
            case SEND_AGAIN -> one.sendAgain(now());
            case FINISH -> one.finish(now());
            case FINISH_CHANGED, FINISH_OTHER_ACT, FINISH_FOR_ANOTHER, FAIL -> false;
            case CANCEL -> one.cancel(now());
        };
    }

    /** The code that a step presents. */
    String code(Step step) {
        return switch (step.act()) {
            case PRESENT -> one(step).code();
            case PRESENT_ANOTHERS ->
                waiting.get((step.which() + 1) % waiting.size()).code();
            default -> Waiting.WRONG;
        };
    }

    /** Takes a step; whether it was done, or refused. */
    boolean took(Step step, String code) {
        try {
            take(step, one(step), code);
            return true;
        } catch (Refused | UnsupportedOperationException refused) {
            return false;
        }
    }

    private void take(Step step, Waiting one, String code) {
        switch (step.act()) {
            case START -> start();
            case PRESENT, PRESENT_WRONG, PRESENT_ANOTHERS ->
                stepUp.presentOneTimeCode()
                        .present(SpaceId.DEFAULT, CLIENT, one.id, new PresentedCode.Typed(code, true));
            case SEND_AGAIN -> {
                stepUp.sendCodeAgain().send(CLIENT, one.id);
                one.sent(latestCode());
            }
            case FINISH -> pay(new FlowClaim(one.id, OWNER, PAY, asked(one.number)));
            case FINISH_CHANGED -> pay(new FlowClaim(one.id, OWNER, PAY, asked(one.number + 1)));
            case FINISH_OTHER_ACT -> pay(new FlowClaim(one.id, OWNER, new Purpose("lend"), asked(one.number)));
            case FINISH_FOR_ANOTHER -> pay(new FlowClaim(one.id, RIVAL, PAY, asked(one.number)));
            case FAIL ->
                stepUp.finishControlFlow().finish(new FlowClaim(one.id, OWNER, PAY, asked(one.number)), flow -> {
                    throw new UnsupportedOperationException("no money");
                });
            case CANCEL -> stepUp.cancelControlFlow().cancel(one.id);
            case PASS -> clock.advance(Duration.ofMinutes(step.which() % 4));
            case RESTART -> {}
        }
    }

    private void start() {
        int number = waiting.size();
        FlowStart asked = new FlowStart(OWNER, Market.SG, PAY, asked(number), "XXXXXXXX0056");
        ControlFlowId id = stepUp.startControlFlow().start(asked, ControlFlowId.Form.HEX);
        waiting.add(new Waiting(id, number, now(), latestCode()));
    }

    private void pay(FlowClaim claim) {
        paid.add(stepUp.finishControlFlow()
                .finish(claim, flow -> flow.payload().facts().values().toString()));
    }

    private static Payload asked(int number) {
        return Payload.of(Map.of("amount", Integer.toString(100 + number), "payeeId", "p" + number));
    }

    private Waiting one(Step step) {
        return waiting.get(step.which() % waiting.size());
    }

    private String latestCode() {
        return new MailCodes(secrets)
                .of(stores.outbox()
                        .newest(null, Seek.first(1))
                        .rows()
                        .get(0)
                        .mail()
                        .id());
    }

    private Instant now() {
        return clock.now(SpaceId.DEFAULT);
    }

    /** What is stored of everything that was asked for so far, but for the one of a step. */
    List<Optional<ControlFlow>> stored(Step step, boolean all) {
        return waiting.stream()
                .filter(each -> all || each != one(step))
                .map(each -> stores.controlFlows().find(each.id.key()))
                .toList();
    }

    /** Whether each is open, by the model. */
    List<Boolean> openInModel() {
        return waiting.stream().map(each -> each.open(now())).toList();
    }

    /** Whether each is open, in the stores. */
    List<Boolean> openInStores() {
        return waiting.stream()
                .map(each -> stores.controlFlows()
                        .find(each.id.key())
                        .filter(flow -> flow.openAt(now()))
                        .isPresent())
                .toList();
    }
}
