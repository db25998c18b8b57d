package dev.sandbank.domain.bank.card.change;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.record.BankRecord;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.bank.record.RecordKind;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The credit limit of a card's account as it was changed. All cards of the account share it.
 *
 * @param lasting null if only a temporary limit was given
 * @param temporary counts from {@code from} to {@code until}, both included; null if none was given
 */
@RecordBuilder
public record CreditLimit(
        AccountId account,
        CustomerId customer,
        @Nullable Money lasting,
        @Nullable Money temporary,
        @Nullable LocalDate from,
        @Nullable LocalDate until)
        implements BankRecord {

    public static final RecordKind<CreditLimit> KIND = new RecordKind<>("credit-limit", CreditLimit::read);

    /** The limits of an account that were not changed yet. */
    public static CreditLimit none(AccountId account, CustomerId customer) {
        return new CreditLimit(account, customer, null, null, null, null);
    }

    /** The limit on a day. */
    public Money on(LocalDate day, Money seeded) {
        Money limit = lasting == null ? seeded : lasting;
        if (temporary == null || from == null || until == null || temporary.compareTo(limit) <= 0) {
            return limit;
        }
        return day.isBefore(from) || day.isAfter(until) ? limit : temporary;
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
                .money("lasting", lasting)
                .money("temporary", temporary)
                .day("from", from)
                .day("until", until)
                .facts();
    }

    private static CreditLimit read(String id, Holder holder, Facts facts) {
        return new CreditLimit(
                new AccountId(id),
                holder.customer(),
                facts.moneyOrNull("lasting"),
                facts.moneyOrNull("temporary"),
                facts.dayOrNull("from"),
                facts.dayOrNull("until"));
    }
}
