package dev.sandbank.domain.bank.seed.payees;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountStatus;
import dev.sandbank.domain.bank.account.group.Holdings;
import dev.sandbank.domain.bank.payment.bill.LuhnDigit;
import dev.sandbank.domain.bank.payment.bill.Merchant;
import dev.sandbank.domain.bank.payment.payee.Payee;
import dev.sandbank.domain.bank.payment.payee.PayeeBank;
import dev.sandbank.domain.bank.payment.payee.PayeeKind;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.bank.seed.people.ProfileSeed;
import dev.sandbank.domain.bank.seed.people.SeedCustomer;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.bank.seed.places.Localities;
import dev.sandbank.domain.bank.seed.places.Locality;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the payees of a test customer: the other test customers of the market, a landlord and a travel agency at another bank, three
 * companies that send bills, the customer's own accounts in other markets, and people abroad.
 */
public final class SeededPayees {

    private static final int ID_LENGTH = 88;
    private static final int ACCOUNT_LENGTH = 8;
    private static final List<Market> ABROAD = List.of(Market.SG, Market.US, Market.GB);

    private final SeedName seed;
    private final Market market;
    private final SeedCustomer customer;
    private final Function<CustomerId, Holdings> holdings;

    private SeededPayees(SeedName seed, Market market, SeedCustomer customer, Function<CustomerId, Holdings> holdings) {
        this.seed = seed;
        this.market = market;
        this.customer = customer;
        this.holdings = holdings;
    }

    /**
     * The payees, always the same for the same seed, market and customer.
     *
     * @param holdings tells what a test customer has
     */
    public static List<Payee> of(
            SeedName seed, Market market, SeedCustomer customer, Function<CustomerId, Holdings> holdings) {
        SeededPayees payees = new SeededPayees(seed, market, customer, holdings);
        return Stream.of(payees.neighbours(), payees.elsewhere(), payees.billers(), payees.ownAbroad(), payees.abroad())
                .flatMap(List::stream)
                .toList();
    }

    private List<Payee> neighbours() {
        return Arrays.stream(TestCustomer.values())
                .filter(other -> !other.equals(customer))
                .flatMap(other -> inside(PayeeKind.INTERNAL, other, market, Channels.inside()).stream())
                .toList();
    }

    private List<Payee> ownAbroad() {
        return ABROAD.stream()
                .filter(other -> other != market && customer.isPublished())
                .flatMap(other -> inside(PayeeKind.GLOBAL, customer, other, Channels.inside()).stream())
                .toList();
    }

    private Optional<Payee> inside(PayeeKind kind, SeedCustomer whose, Market where, List<String> methods) {
        return holdings.apply(whose.in(where)).accounts().stream()
                .filter(account -> receives(account, where))
                .findFirst()
                .map(account -> payee(
                        kind,
                        ProfileSeed.of(seed, where, whose).name().full(),
                        account.number().value(),
                        account.currency(),
                        methods,
                        null,
                        new Payee.Receiver(whose.in(where), account.id()),
                        null));
    }

    private static boolean receives(Account account, Market where) {
        return account.status() == AccountStatus.ACTIVE
                && account.kind().isDeposit()
                && account.kind().canPay()
                && account.currency() == where.currency();
    }

    private List<Payee> elsewhere() {
        Locality place = Localities.of(market);
        return Stream.of(place.landlord(), place.travel()).map(this::elsewhere).toList();
    }

    private Payee elsewhere(String name) {
        return payee(
                PayeeKind.EXTERNAL,
                name,
                dice("payee account", name).number(ACCOUNT_LENGTH),
                market.currency(),
                Channels.domestic(market),
                Channels.otherBank(market),
                null,
                null);
    }

    private List<Payee> billers() {
        return Merchants.of(seed, market).stream().map(this::biller).toList();
    }

    private Payee biller(Merchant merchant) {
        String digits =
                dice("bill number", merchant.name()).number(merchant.rule().digits() - 1);
        return payee(
                PayeeKind.BILLER,
                merchant.name(),
                LuhnDigit.appendTo(digits),
                market.currency(),
                Channels.domestic(market),
                null,
                null,
                merchant.number());
    }

    private List<Payee> abroad() {
        return Arrays.stream(Foreigner.values())
                .filter(person -> Channels.reach(market, person.kind()))
                .map(person -> payee(
                        person.kind(),
                        person.fullName(),
                        person.account(),
                        person.currency(),
                        Channels.of(person.kind()),
                        person.bank(),
                        null,
                        null))
                .toList();
    }

    private Payee payee(
            PayeeKind kind,
            String name,
            String account,
            Currency currency,
            List<String> methods,
            @Nullable PayeeBank bank,
            Payee.@Nullable Receiver receiver,
            @Nullable String merchant) {
        return new Payee(
                dice("payee id", kind.name() + account).hex(ID_LENGTH),
                Holder.of(customer.in(market)),
                kind,
                name,
                name.split(" ")[0],
                account,
                currency,
                methods,
                bank,
                receiver,
                merchant);
    }

    private Dice dice(String what, String which) {
        return Dice.of(seed, what, market.name(), customer.label(), which);
    }
}
