package dev.sandbank.application.bank.payment;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.payment.TransferOptions;
import dev.sandbank.domain.bank.payment.payee.Payee;
import dev.sandbank.domain.bank.payment.payee.PayeeKind;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;
import java.util.Set;

/** Lists from which accounts a customer may pay, and which payees of some kinds. */
public final class ListPaymentAccounts {

    private final BankViews views;
    private final PayeeBook payees;

    public ListPaymentAccounts(BankViews views, PayeeBook payees) {
        this.views = views;
        this.payees = payees;
    }

    /**
     * What is possible; some account may pay.
     *
     * @throws Refused TRANSFERS_NONE
     */
    public PaymentAccounts list(Payer payer, Set<PayeeKind> kinds) {
        List<Account> sources = TransferOptions.among(
                        views.of(payer.viewer()).holdings().accounts())
                .sources();
        List<Payee> paid = payees.of(payer.space(), payer.customer()).stream()
                .filter(payee -> kinds.contains(payee.kind()))
                .toList();
        if (sources.isEmpty()) {
            throw new Refused(BankRefusal.TRANSFERS_NONE);
        }
        return new PaymentAccounts(sources, paid);
    }
}
