package dev.sandbank.application.bank.payment.bill;

import dev.sandbank.domain.bank.payment.bill.Bill;
import dev.sandbank.domain.bank.payment.payee.Payee;
import java.util.List;

/**
 * The bills of a company that a customer has not paid.
 *
 * @param payee the company; its account is the customer's number there
 * @param bills oldest first; none if all were paid
 */
public record PayeeBills(Payee payee, List<Bill> bills) {

    public PayeeBills {
        bills = List.copyOf(bills);
    }
}
