package dev.sandbank.application.bank.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.application.bank.payment.repeating.ChangeRequest;
import dev.sandbank.application.bank.payment.repeating.RepeatingUseCases;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.calendar.Recurrence;
import dev.sandbank.domain.bank.payment.PaymentKind;
import dev.sandbank.domain.bank.payment.payee.Payee;
import dev.sandbank.domain.bank.payment.payee.PayeeKind;
import dev.sandbank.domain.bank.payment.schedule.ScheduledPayment;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal;
import dev.sandbank.domain.stepup.StepUpRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is stored of payments of later days, and what a change of them is checked by. */
class KeptSchedulesTest {

    private static final TestCustomer ANN = TestCustomer.EVERYTHING;
    private static final TestCustomer BOB = TestCustomer.WEALTHY;

    private Counter counter = new Counter(new InMemoryStores(), Market.GB);

    @Test
    void onlyTheNewestThatEndedAreKeptAndNoReferenceComesTwice() {
        List<String> references = new ArrayList<>();
        for (int i = 0; i < 130; i++) {
            String reference = order(ANN, BOB, "1");
            references.add(reference);
            repeating().stop().stop(counter.payer(ANN), source(ANN).id(), reference);
            references.add(order(BOB, ANN, "1"));
            repeating().stop().stop(counter.payer(BOB), source(BOB).id(), references.get(references.size() - 1));
        }
        references.add(order(ANN, BOB, "1"));

        Set<String> different = new HashSet<>(references);
        assertThat(different).hasSize(references.size());
        assertThat(counter.scheduled()).hasSizeBetween(200, 203);
        assertThat(counter.scheduled().stream().filter(known -> known.next().isPresent()))
                .extracting(ScheduledPayment::id)
                .containsExactly(references.get(references.size() - 1));
    }

    @Test
    void otherAmountOfABillFollowsTheRuleOfTheCompany() { // M33
        Payee company = counter.payments().listPayees().list(counter.payer(ANN)).stream()
                .filter(payee -> payee.kind() == PayeeKind.BILLER)
                .findFirst()
                .orElseThrow();
        PaymentRequest bill = Counter.request(
                PaymentKind.BILL,
                source(ANN).id(),
                new PaymentTarget.Bill(new PaymentTarget.Known("payeeId", company.id()), null),
                "20");
        String reference =
                counter.pay(counter.payer(ANN), Counter.on(later(), bill)).reference();

        Refused refused = catchThrowableOfType(Refused.class, () -> prepare(reference, "500000"));
        assertThat(refused.reason()).isEqualTo(BankRefusal.INPUT_INVALID);
        repeating().change().change(counter.payer(ANN), prepare(reference, "21"));
        assertThat(counter.scheduled().get(0).order().debit().toString()).isEqualTo("21.00 GBP");
    }

    @Test
    void codeIsAskedByWhatThePaymentIsWhenItIsChanged() {
        counter = new Counter(counter.stores(), Market.GB, StepUpRules.parse("large-payment"));
        String reference = order(ANN, BOB, "10");
        ControlFlowId large = prepare(reference, "5000");
        counter.presentCode(large);
        repeating().change().change(counter.payer(ANN), large);
        ControlFlowId lower = prepare(reference, "4000");
        repeating().change().change(counter.payer(ANN), prepare(reference, "10"));

        Refused refused =
                catchThrowableOfType(Refused.class, () -> repeating().change().change(counter.payer(ANN), lower));
        assertThat(refused.reason()).isEqualTo(StepUpRefusal.STEP_UP_REQUIRED);
        assertThat(counter.scheduled().get(0).order().debit().toString()).isEqualTo("10.00 GBP");
    }

    private String order(TestCustomer from, TestCustomer to, String amount) {
        return counter.pay(
                        counter.payer(from),
                        Counter.on(
                                later(),
                                counter.across(source(from).id(), source(to).id(), amount)))
                .reference();
    }

    private Recurrence later() {
        return Recurrence.once(counter.today().plusDays(9));
    }

    private ControlFlowId prepare(String reference, String amount) {
        ChangeRequest request = new ChangeRequest(
                source(ANN).id(),
                reference,
                "GIRO",
                new AskedAmount("amount", new BigDecimal(amount)),
                null,
                null,
                null);
        return repeating().prepare().prepare(counter.payer(ANN), request).flow();
    }

    private RepeatingUseCases repeating() {
        return counter.payments().repeating();
    }

    private Account source(TestCustomer customer) {
        return counter.accounts(customer).get(0);
    }
}
