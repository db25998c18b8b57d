package dev.sandbank.domain.bank.seed.history;

import dev.sandbank.domain.bank.ExchangeRates;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.seed.Amounts;
import dev.sandbank.domain.bank.seed.holdings.AccountBlueprint;
import dev.sandbank.domain.bank.seed.holdings.AccountUse;
import dev.sandbank.domain.bank.seed.holdings.CustomerBlueprint;
import dev.sandbank.domain.bank.seed.places.BusinessDays;
import dev.sandbank.domain.bank.seed.places.CostOfLiving;
import dev.sandbank.domain.bank.seed.places.Localities;
import dev.sandbank.domain.bank.seed.places.Locality;
import dev.sandbank.domain.market.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The income of a customer and its use: the account that gets the salary, and the share of it that goes to each other
 * account each month.
 */
final class Household {

    /** The share of the salary that is saved, in thousandths, by most customers and by those with a high income. */
    private static final int SAVED = 100;

    private static final int SAVED_OF_MUCH = 350;
    private static final int MUCH = 200;

    private final CustomerBlueprint customer;
    private final Optional<AccountBlueprint> main;
    private final CostOfLiving costs;
    private final Locality locality;
    private final BusinessDays days;

    Household(CustomerBlueprint customer) {
        this.customer = customer;
        this.main = main(customer);
        this.costs = CostOfLiving.of(customer.market());
        this.locality = Localities.of(customer.market());
        this.days = BusinessDays.of(customer.market());
    }

    boolean hasMain() {
        return main.isPresent();
    }

    /** The account that gets the salary. There must be one. */
    AccountBlueprint main() {
        return main.orElseThrow();
    }

    CostOfLiving costs() {
        return costs;
    }

    Locality locality() {
        return locality;
    }

    BusinessDays days() {
        return days;
    }

    Shopping shopping() {
        return new Shopping(locality, costs, CustomerBlueprint.abroad(customer.market()));
    }

    /**
     * The salary, which is the same every month. A recorded balance limits it, because the history must stay above
     * zero.
     */
    Money salary() {
        AccountBlueprint account = main();
        long thousandths = (long) customer.income() * account.dice("salary").between(92, 108) / 10;
        Money salary = ExchangeRates.convert(Amounts.share(costs.salary(), thousandths), account.currency());
        return account.isRecorded() ? Amounts.least(salary, Amounts.share(account.balance(), 220)) : salary;
    }

    String employer() {
        return main().dice("employer").oneOf(locality.employers());
    }

    Money rent() {
        return costs.inNotes(Amounts.share(salary(), main().dice("rent").between(290, 330)));
    }

    /** A currency that is not the account's own. */
    Currency foreignTo(AccountBlueprint account) {
        Currency abroad = CustomerBlueprint.abroad(customer.market());
        return account.currency() == abroad ? customer.market().currency() : abroad;
    }

    /** The main account if it has the same currency as the account and both are in use; null otherwise. */
    @Nullable
    AccountBlueprint partnerOf(AccountBlueprint account) {
        return account.habit() == AccountUse.LATE
                ? null
                : main.filter(from -> from.currency() == account.currency()).orElse(null);
    }

    /** The amount that is saved on an account each month. */
    Money savedOn(AccountBlueprint account) {
        if (partnerOf(account) == null) {
            return Amounts.roundUp(Amounts.share(account.balance(), 10));
        }
        long savings = customer.accounts().stream()
                .filter(other -> isSavedOn(other) && partnerOf(other) != null)
                .count();
        int thousandths = customer.income() < MUCH ? SAVED : SAVED_OF_MUCH;
        return costs.inNotes(Amounts.share(salary(), thousandths / savings));
    }

    /** The approximate amount that is spent with a card in a month. */
    Money budgetOf(AccountBlueprint card) {
        return card.isRecorded() && main.isPresent()
                ? Amounts.least(Amounts.share(card.balance(), 300), Amounts.share(salary(), 120))
                : card.balance();
    }

    private boolean isSavedOn(AccountBlueprint account) {
        return account.isUsed()
                && !main.filter(account::equals).isPresent()
                && (account.kind() == AccountKind.SAVINGS || account.kind() == AccountKind.CHECKING);
    }

    /** A written account is used as it is written. */
    private static Optional<AccountBlueprint> main(CustomerBlueprint customer) {
        List<AccountBlueprint> used = customer.accounts().stream()
                .filter(account -> account.isUsed() && account.written() == null)
                .toList();
        return used.stream()
                .filter(account -> account.kind() == AccountKind.CHECKING
                        && account.currency() == customer.market().currency())
                .findFirst()
                .or(() -> used.stream()
                        .filter(account -> account.kind() == AccountKind.SAVINGS)
                        .findFirst());
    }
}
