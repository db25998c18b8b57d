package dev.sandbank.application;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.payment.ListTransferAccounts;
import dev.sandbank.application.bank.payment.ReadPaymentAccount;

/** What the bank knows of payments before one is made. */
public record PaymentUseCases(ListTransferAccounts listTransferAccounts, ReadPaymentAccount readPaymentAccount) {

    /** The use cases over the bank as it is read. */
    public static PaymentUseCases over(BankViews views) {
        return new PaymentUseCases(new ListTransferAccounts(views), new ReadPaymentAccount(views));
    }
}
