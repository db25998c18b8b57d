package dev.sandbank.http.bank.payment;

import dev.sandbank.domain.bank.payment.payee.Payee;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer of {@code GET /v1/moneyMovement/payees}. */
record PayeesJson(List<Row> payeeList, @Nullable String nextStartIndex) {

    static PayeesJson of(Paging<Payee> page) {
        return new PayeesJson(page.items().stream().map(Row::of).toList(), page.next());
    }

    /** A payee. */
    record Row(
            String payeeId,
            String payeeName,
            String payeeNickname,
            String paymentType,
            String displayAccountNumber,
            String accountId,
            String currencyCode,
            List<Way> paymentMethods,
            String payeeStatus,
            @Nullable String merchantNumber) {

        static Row of(Payee payee) {
            return new Row(
                    payee.id(),
                    payee.name(),
                    payee.nickname(),
                    payee.kind().paymentType(),
                    payee.displayAccount(),
                    payee.id(),
                    payee.currency().name(),
                    Way.of(payee),
                    "ACTIVE",
                    payee.merchant());
        }
    }

    /** A way to pay. */
    record Way(String paymentMethod) {

        static List<Way> of(Payee payee) {
            return payee.methods().stream().map(Way::new).toList();
        }
    }
}
