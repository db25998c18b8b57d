package dev.sandbank.application.bank.payment.bill;

import dev.sandbank.application.bank.account.CustomerBank;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.payment.ListPayees;
import dev.sandbank.application.bank.payment.Payer;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.ledger.Unit;
import dev.sandbank.domain.bank.payment.Beneficiary;
import dev.sandbank.domain.bank.payment.bill.Bill;
import dev.sandbank.domain.bank.payment.bill.Merchant;
import dev.sandbank.domain.bank.payment.bill.OpenBills;
import dev.sandbank.domain.bank.payment.bill.OpenBills.Paid;
import dev.sandbank.domain.bank.payment.payee.Payee;
import dev.sandbank.domain.bank.payment.payee.PayeeKind;
import dev.sandbank.domain.bank.payment.payee.PublishedPayee;
import dev.sandbank.domain.bank.seed.payees.Merchants;
import dev.sandbank.domain.bank.seed.payees.SeededBills;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.time.LocalDate;
import java.util.List;

/** Lists the bills of a company that a customer has not paid. */
public final class ListBills {

    private final CustomerBanks banks;
    private final ListPayees listPayees;

    public ListBills(CustomerBanks banks, ListPayees listPayees) {
        this.banks = banks;
        this.listPayees = listPayees;
    }

    /**
     * The open bills.
     *
     * @throws Refused RESOURCE_UNKNOWN if the customer has no such payee, or it sends no bills
     */
    public PayeeBills list(Payer payer, String id) {
        Payee payee = listPayees.list(payer).stream()
                .filter(one -> one.kind() == PayeeKind.BILLER)
                .filter(one -> one.id().equals(id) || PublishedPayee.hasId(id))
                .findFirst()
                .orElseThrow(() -> new Refused(BankRefusal.RESOURCE_UNKNOWN));
        CustomerBank bank = banks.of(payer.viewer().space(), payer.viewer().customer());
        return new PayeeBills(payee, open(bank, payee));
    }

    private static List<Bill> open(CustomerBank bank, Payee payee) {
        CustomerBank.Key key = bank.key();
        LocalDate today = key.today();
        List<Paid> payments = bank.journal().entries().stream()
                .filter(entry -> entry.kind() == EntryKind.BILL_PAYMENT)
                .map(entry -> new Paid(entry.place().on(), paid(entry, payee)))
                .filter(paid -> paid.amount().minorUnits() > 0)
                .toList();
        return Merchants.of(key.seed(), key.customer().market()).stream()
                .filter(merchant -> merchant.number().equals(payee.merchant()))
                .findFirst()
                .map(merchant -> OpenBills.on(today, sent(key, merchant, payments), payments))
                .orElse(List.of());
    }

    private static List<Bill> sent(CustomerBank.Key key, Merchant merchant, List<Paid> payments) {
        LocalDate first = OpenBills.firstNeeded(key.today(), payments);
        return SeededBills.of(key.seed(), key.customer(), merchant, first, key.today());
    }

    private static Money paid(JournalEntry entry, Payee payee) {
        LedgerAccount company = Beneficiary.outside(payee.name(), payee.id()).ledgerAccount();
        return new Money(entry.entry().amountOn(company, Unit.of(payee.currency())), payee.currency());
    }
}
