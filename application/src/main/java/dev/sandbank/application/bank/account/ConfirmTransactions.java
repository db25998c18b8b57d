package dev.sandbank.application.bank.account;

import dev.sandbank.application.stepup.FinishControlFlow;
import dev.sandbank.application.stepup.FlowClaim;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.refusal.Refused;

/** Reads the history of an account for a caller who presented a one-time code. */
public final class ConfirmTransactions {

    private final ReadTransactions readTransactions;
    private final FinishControlFlow finishControlFlow;

    public ConfirmTransactions(ReadTransactions readTransactions, FinishControlFlow finishControlFlow) {
        this.readTransactions = readTransactions;
        this.finishControlFlow = finishControlFlow;
    }

    /**
     * The newest page; the flow of the claim is used up.
     *
     * @throws Refused as {@link ReadTransactions#read} and {@link FinishControlFlow#finish}; then the flow is as it was
     */
    public TransactionPage confirm(Viewer viewer, AccountId account, FlowClaim claim) {
        TransactionPage page = readTransactions.read(viewer, TransactionQuery.all(account));
        return finishControlFlow.finish(claim, spent -> page);
    }
}
