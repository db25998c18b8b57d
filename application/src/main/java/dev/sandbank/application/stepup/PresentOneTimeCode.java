package dev.sandbank.application.stepup;

import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal.OneTimeCodeWrong;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;

/** Checks the one-time code of a control flow; the fifth wrong code in a row ends the flow. */
public final class PresentOneTimeCode {

    private final OpenFlows flows;
    private final Transactions transactions;
    private final SpaceClocks clocks;
    private final OneTimeCodes codes;

    public PresentOneTimeCode(ControlFlows flows, Transactions transactions, SpaceClocks clocks, OneTimeCodes codes) {
        this.flows = new OpenFlows(flows);
        this.transactions = transactions;
        this.clocks = clocks;
        this.codes = codes;
    }

    /**
     * Checks the presented code and stores the result.
     *
     * @throws Refused CONTROL_FLOW_UNKNOWN, or ONE_TIME_CODE_WRONG with {@code attemptsLeft}
     */
    public void present(SpaceId space, String client, ControlFlowId id, PresentedCode code) {
        ReadCode read = codes.read(code);
        Instant now = clocks.now(space);
        OpenFlows.Presented after = transactions.run(() -> flows.present(client, id, read, now));
        if (!after.right()) {
            throw new Refused(new OneTimeCodeWrong(after.flow().attemptsLeft()));
        }
    }
}
