package dev.sandbank.http.bank.payment.bill;

import dev.sandbank.application.bank.payment.bill.PayeeBills;
import dev.sandbank.domain.bank.payment.bill.Bill;
import dev.sandbank.domain.bank.payment.payee.Payee;
import dev.sandbank.http.bank.account.Numbers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer of {@code GET /v1/moneyMovement/billPayments/payees/{payeeId}/billDetails}.
 *
 * @param invoiceNumber the number of the newest bill, or null if all were paid
 */
record BillsJson(
        @Nullable String invoiceNumber, List<Row> billDetails, List<Reference> customerMerchantReferenceDetails) {

    static BillsJson of(PayeeBills open) {
        List<Bill> bills = open.bills();
        String newest = bills.isEmpty() ? null : invoice(open.payee(), bills.get(bills.size() - 1));
        return new BillsJson(
                newest,
                bills.stream().map(Row::of).toList(),
                List.of(new Reference("CUSTNO", open.payee().account())));
    }

    private static String invoice(Payee payee, Bill bill) {
        return "INV-" + payee.merchant() + "-" + bill.sequence();
    }

    /** A bill. */
    record Row(String billSequenceNumber, BigDecimal billAmount, LocalDate billDueDate) {

        static Row of(Bill bill) {
            return new Row(bill.sequence(), Numbers.of(bill.open()), bill.due());
        }
    }

    /** How the company knows the customer. */
    record Reference(String customerMerchantReferenceCode, String customerMerchantReferenceDescription) {}
}
