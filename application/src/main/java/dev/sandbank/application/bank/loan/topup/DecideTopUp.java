package dev.sandbank.application.bank.loan.topup;

import dev.sandbank.domain.bank.loan.topup.TopUpApplication;
import dev.sandbank.domain.refusal.Refused;

/** Decides how much the bank would lend on top, and for how long. */
public final class DecideTopUp {

    private final TopUpDesk desk;

    DecideTopUp(TopUpDesk desk) {
        this.desk = desk;
    }

    /**
     * The application after it. An offer that still runs stands as it is.
     *
     * @throws Refused RESOURCE_UNKNOWN, APPLICATION_STAGE_WRONG, or LOAN_ENDED
     */
    public TopUpApplication decide(TopUpClaim claim) {
        return desk.take(
                claim,
                (before, debts) ->
                        before.isOffered(debts.loans().today()) ? before : before.decided(debts.offer(before)));
    }
}
