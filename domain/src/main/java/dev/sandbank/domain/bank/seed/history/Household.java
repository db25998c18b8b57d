package dev.sandbank.domain.bank.seed.history;

import dev.sandbank.domain.bank.ExchangeRates;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.account.history.Purpose;
import dev.sandbank.domain.bank.seed.Amounts;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.bank.seed.holdings.AccountBlueprint;
import dev.sandbank.domain.bank.seed.holdings.AccountUse;
import dev.sandbank.domain.bank.seed.holdings.CustomerBlueprint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The monthly payments of a customer: the main account gets the salary, and the other accounts get payments from it or
 * from outside the bank.
 */
final class Household {

    /** The share of the salary that goes to other accounts, in thousandths. */
    private static final int STANDING = 300;

    private final CustomerBlueprint customer;
    private final Optional<AccountBlueprint> main;
    private final Map<AccountBlueprint, StandingPayment> payments = new HashMap<>();

    Household(CustomerBlueprint customer) {
        this.customer = customer;
        this.main = main(customer);
        List<AccountBlueprint> payees =
                customer.accounts().stream().filter(this::isPaid).toList();
        long linked = payees.stream().filter(this::paidFromSalary).count();
        for (AccountBlueprint payee : payees) {
            payments.put(payee, payment(payee, linked));
        }
    }

    boolean hasMain() {
        return main.isPresent();
    }

    boolean isMain(AccountBlueprint account) {
        return main.filter(account::equals).isPresent();
    }

    /** The amount that the main account receives each month. */
    Money salary() {
        AccountBlueprint account = main.orElseThrow();
        Money most = ExchangeRates.dollars(5000, account.currency());
        return Amounts.least(most, Amounts.share(account.balance(), 400));
    }

    /** The monthly payment to an account that gets one. */
    StandingPayment paymentTo(AccountBlueprint account) {
        StandingPayment payment = payments.get(account);
        if (payment == null) {
            throw new IllegalArgumentException("nothing is paid to " + account.id());
        }
        return payment;
    }

    /** The monthly payments that leave the main account. */
    List<StandingPayment> paidFromMain() {
        return customer.accounts().stream()
                .filter(account -> isPaid(account) && paidFromSalary(account))
                .map(this::paymentTo)
                .toList();
    }

    private static Optional<AccountBlueprint> main(CustomerBlueprint customer) {
        List<AccountBlueprint> used =
                customer.accounts().stream().filter(AccountBlueprint::isUsed).toList();
        return used.stream()
                .filter(account -> account.kind() == AccountKind.CHECKING
                        && account.currency() == customer.market().currency())
                .findFirst()
                .or(() -> used.stream()
                        .filter(account -> account.kind() == AccountKind.SAVINGS)
                        .findFirst());
    }

    private boolean isPaid(AccountBlueprint account) {
        boolean active = account.isUsed() || account.habit() == AccountUse.LATE;
        return active
                && !isMain(account)
                && switch (account.kind()) {
                    case SAVINGS, CHECKING, CREDIT_CARD, READY_CREDIT, LOAN -> true;
                    default -> false;
                };
    }

    private boolean paidFromSalary(AccountBlueprint account) {
        return account.isUsed()
                && main.filter(from -> from.currency() == account.currency()).isPresent();
    }

    private StandingPayment payment(AccountBlueprint payee, long linked) {
        Money amount = usualAmount(payee);
        Dice dice = payee.dice("standing payment");
        Purpose purpose = switch (payee.kind()) {
            case LOAN -> Purpose.INSTALLMENT;
            case CREDIT_CARD, READY_CREDIT -> Purpose.CARD_PAYMENT;
            default -> Purpose.OWN_TRANSFER;
        };
        int day = payee.kind().isDeposit() ? 3 : dice.between(14, 24);
        if (!paidFromSalary(payee)) {
            return new StandingPayment(null, payee, purpose, amount, day);
        }
        Money most = Amounts.share(salary(), STANDING / linked);
        return new StandingPayment(main.orElseThrow(), payee, purpose, Amounts.least(amount, most), day);
    }

    /** The usual monthly amount; it is so small that twelve months of it stay within balance and ceiling. */
    private static Money usualAmount(AccountBlueprint payee) {
        Money balance = payee.balance();
        Money most = ExchangeRates.dollars(600, payee.currency());
        Money fits = switch (payee.kind()) {
            case LOAN -> Amounts.share(balance, 33);
            case CREDIT_CARD, READY_CREDIT ->
                Amounts.share(Amounts.least(balance, payee.ceiling().minus(balance)), 400);
            default -> Amounts.share(balance, 200);
        };
        return payee.habit() == AccountUse.LATE ? Amounts.share(balance, 15) : Amounts.least(most, fits);
    }
}
