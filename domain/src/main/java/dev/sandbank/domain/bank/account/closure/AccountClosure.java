package dev.sandbank.domain.bank.account.closure;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.record.BankRecord;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.bank.record.RecordKind;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account that its holder closed. It is never opened again.
 *
 * @param reference under which the bank keeps the closure
 * @param reason a value of the reference code {@code accountClosureReasonCode}, or null
 */
public record AccountClosure(
        AccountId account,
        CustomerId customer,
        String reference,
        LocalDate on,
        @Nullable String reason) implements BankRecord {

    public static final RecordKind<AccountClosure> KIND = new RecordKind<>("account-closure", AccountClosure::read);

    /** The account as it is after the closures of its holder. */
    public static Account applied(Account account, List<AccountClosure> closures) {
        return closures.stream().anyMatch(closure -> closure.account().equals(account.id()))
                ? account.closed()
                : account;
    }

    @Override
    public String id() {
        return account.value();
    }

    @Override
    public Holder holder() {
        return Holder.of(customer);
    }

    @Override
    public Facts facts() {
        return new FactWriter()
                .text("reference", reference)
                .day("on", on)
                .text("reason", reason)
                .facts();
    }

    private static AccountClosure read(String id, Holder holder, Facts facts) {
        return new AccountClosure(
                new AccountId(id),
                holder.customer(),
                facts.text("reference"),
                facts.day("on"),
                facts.textOrNull("reason"));
    }
}
