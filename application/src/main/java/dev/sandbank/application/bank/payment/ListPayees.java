package dev.sandbank.application.bank.payment;

import dev.sandbank.domain.bank.payment.payee.Payee;
import java.util.List;

/** Lists whom a customer pays. */
public final class ListPayees {

    private final PayeeBook payees;

    public ListPayees(PayeeBook payees) {
        this.payees = payees;
    }

    /** The payees: those from the start, then those that were added, oldest first. */
    public List<Payee> list(Payer payer) {
        return payees.of(payer.space(), payer.customer());
    }
}
