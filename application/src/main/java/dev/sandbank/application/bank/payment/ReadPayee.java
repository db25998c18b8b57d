package dev.sandbank.application.bank.payment;

import dev.sandbank.domain.bank.payment.payee.Payee;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;

/** Reads one payee. */
public final class ReadPayee {

    private final PayeeBook payees;

    public ReadPayee(PayeeBook payees) {
        this.payees = payees;
    }

    /**
     * The payee.
     *
     * @throws Refused RESOURCE_UNKNOWN if the customer has no such payee
     */
    public Payee read(Payer payer, String id) {
        return payees.find(payer.space(), payer.customer(), id)
                .orElseThrow(() -> new Refused(BankRefusal.RESOURCE_UNKNOWN));
    }
}
