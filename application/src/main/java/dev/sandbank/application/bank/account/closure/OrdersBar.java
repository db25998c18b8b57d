package dev.sandbank.application.bank.account.closure;

import dev.sandbank.application.bank.account.CustomerBank;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.loan.booked.BookedLoan;
import dev.sandbank.domain.bank.payment.bundle.Bundle;
import dev.sandbank.domain.bank.payment.schedule.ScheduledPayment;
import dev.sandbank.domain.bank.record.BankRecord;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.bank.record.RecordKind;
import java.util.Optional;
import java.util.function.Predicate;

/** What will still be paid from an account: payments of later days, those of bundles, and the instalments of loans. */
public record OrdersBar(BankRecords records) implements ClosureBar {

    @Override
    public Optional<String> inTheWay(CustomerBank bank, Account account) {
        if (any(
                bank,
                ScheduledPayment.KIND,
                payment ->
                        payment.next().isPresent() && payment.order().source().equals(account.id()))) {
            return Optional.of("payments are ordered for later days");
        }
        if (any(bank, Bundle.KIND, bundle -> bundle.waitsFor(account.id()))) {
            return Optional.of("payments of a bundle wait");
        }
        return any(
                        bank,
                        BookedLoan.KIND,
                        loan -> loan.isRunning() && loan.carrier().account().equals(account.id()))
                ? Optional.of("instalments of a loan are still to come")
                : Optional.empty();
    }

    private <T extends BankRecord> boolean any(CustomerBank bank, RecordKind<T> kind, Predicate<T> which) {
        return records.of(bank.key().space(), kind, Holder.of(bank.key().customer())).stream()
                .anyMatch(which);
    }
}
