package dev.sandbank.application.bank.account.access;

import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.stepup.ControlFlows;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal;
import dev.sandbank.domain.stepup.ControlFlow;

/** Shows the account that an access code is about, and uses the code up. */
public final class OpenAccountPage {

    private final ControlFlows flows;
    private final Transactions transactions;
    private final SpaceClocks clocks;
    private final CustomerBanks banks;

    public OpenAccountPage(ControlFlows flows, Transactions transactions, SpaceClocks clocks, CustomerBanks banks) {
        this.flows = flows;
        this.transactions = transactions;
        this.clocks = clocks;
        this.banks = banks;
    }

    /**
     * The account. Of callers at the same time one gets it.
     *
     * @throws Refused CONTROL_FLOW_UNKNOWN for a code that was used, has ended, or never was; ACCOUNT_UNKNOWN if the
     *     account is gone, and then the code is as it was
     */
    public Opened open(ControlFlowId code) {
        ControlFlow waiting = waiting(code);
        AccountId id =
                new AccountId(waiting.payload().fact(CreateAccessCode.ACCOUNT).orElseThrow());
        Account account = banks.of(waiting.space(), new CustomerId(waiting.market(), waiting.subject()))
                .holdings()
                .find(id)
                .orElseThrow(() -> new Refused(BankRefusal.ACCOUNT_UNKNOWN));
        return transactions.run(() -> {
            flows.save(waiting(code).complete(clocks.now(waiting.space())));
            return new Opened(waiting.market(), account);
        });
    }

    private ControlFlow waiting(ControlFlowId code) {
        return flows.find(code.key())
                .filter(flow -> flow.purpose().equals(CreateAccessCode.PURPOSE))
                .filter(flow -> flow.openAt(clocks.now(flow.space())))
                .orElseThrow(() -> new Refused(StepUpRefusal.CONTROL_FLOW_UNKNOWN));
    }

    /** The account that a page shows. */
    public record Opened(Market market, Account account) {}
}
