package dev.sandbank.application.bank.payment.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.bank.payment.Counter;
import dev.sandbank.application.bank.payment.Payer;
import dev.sandbank.domain.bank.payment.payee.Payee;
import dev.sandbank.domain.bank.payment.payee.PayeeKind;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ListBillsTest {

    private final Counter counter = new Counter(new InMemoryStores(), Market.GB);
    private final Payer ann = counter.payer(TestCustomer.EVERYTHING);
    private final BillUseCases bills = counter.payments().bills();

    @Test
    void companiesAreListedByTheirTradeWhateverItsCase() {
        String trade = bills.listMerchants().list(ann, null).get(0).category();

        assertThat(bills.listMerchants().list(ann, trade.toLowerCase(Locale.ROOT)))
                .isNotEmpty()
                .allMatch(merchant -> merchant.category().equals(trade));
        assertUnknown(() -> bills.listMerchants().list(ann, "dragons"));
    }

    @Test
    void onlyPayeesThatSendBillsHaveSome() {
        List<Payee> payees = counter.payments().listPayees().list(ann);

        for (Payee payee : payees) {
            if (payee.kind() == PayeeKind.BILLER) {
                assertThat(bills.listBills().list(ann, payee.id()).payee()).isEqualTo(payee);
            } else {
                assertUnknown(() -> bills.listBills().list(ann, payee.id()));
            }
        }
        assertThat(payees).extracting(Payee::kind).contains(PayeeKind.BILLER);
        assertThat(payees)
                .anyMatch(payee -> payee.kind() == PayeeKind.BILLER
                        && !bills.listBills().list(ann, payee.id()).bills().isEmpty());
    }

    private static void assertUnknown(ThrowingCallable call) {
        assertThat(catchThrowableOfType(Refused.class, call))
                .extracting(Refused::reason)
                .isEqualTo(BankRefusal.RESOURCE_UNKNOWN);
    }
}
