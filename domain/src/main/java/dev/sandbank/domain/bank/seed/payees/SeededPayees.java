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
import dev.sandbank.domain.bank.seed.written.WrittenBank;
import dev.sandbank.domain.bank.seed.written.WrittenPayee;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the payees of a customer: those that somebody wrote down for them, or the other test customers of the market, a landlord and a travel agency at another bank, three
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
        return customer.written()
                .flatMap(WrittenBank::payees)
                .map(written -> written.stream()
                        .flatMap(each -> payees.written(each).map(payee -> called(payee, each.nickname())))
                        .toList())
                .orElseGet(payees::made);
    }

    /** Nothing if the customer who is meant is not there any more, or has no account that can be paid. */
    private Stream<Payee> written(WrittenPayee written) {
        return switch (written.kind()) {
            case INTERNAL -> inside(written).stream();
            case BILLER ->
                Merchants.of(seed, market).stream()
                        .filter(merchant -> merchant.name().equals(written.name()))
                        .map(merchant -> biller(merchant, written.account()));
            default -> Stream.of(elsewhere(Objects.requireNonNull(written.name()), written.account()));
        };
    }

    private Optional<Payee> inside(WrittenPayee written) {
        CustomerId other = new CustomerId(market, written.account());
        String name = TestCustomer.of(other).map(this::nameOf).orElse(written.name());
        return inside(PayeeKind.INTERNAL, Objects.requireNonNull(name), other, Channels.inside());
    }

    private String nameOf(SeedCustomer other) {
        return ProfileSeed.of(seed, market, other).name().full();
    }

    private List<Payee> made() {
        return Stream.of(neighbours(), elsewhere(), billers(), ownAbroad(), abroad())
                .flatMap(List::stream)
                .toList();
    }

    private List<Payee> neighbours() {
        return Arrays.stream(TestCustomer.values())
                .filter(other -> !other.equals(customer))
                .flatMap(other ->
                        inside(PayeeKind.INTERNAL, nameOf(other), other.in(market), Channels.inside()).stream())
                .toList();
    }

    private List<Payee> ownAbroad() {
        return ABROAD.stream()
                .filter(other -> other != market && customer.isPublished())
                .flatMap(other -> inside(
                        PayeeKind.GLOBAL,
                        ProfileSeed.of(seed, other, customer).name().full(),
                        customer.in(other),
                        Channels.inside())
                        .stream())
                .toList();
    }

    private Optional<Payee> inside(PayeeKind kind, String name, CustomerId whose, List<String> methods) {
        return holdings.apply(whose).accounts().stream()
                .filter(account -> receives(account, whose.market()))
                .findFirst()
                .map(account -> payee(
                        kind,
                        name,
                        account.number().value(),
                        account.currency(),
                        methods,
                        null,
                        new Payee.Receiver(whose, account.id()),
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
        return Stream.of(place.landlord(), place.travel())
                .map(name -> elsewhere(name, dice("payee account", name).number(ACCOUNT_LENGTH)))
                .toList();
    }

    private Payee elsewhere(String name, String account) {
        return payee(
                PayeeKind.EXTERNAL,
                name,
                account,
                market.currency(),
                Channels.domestic(market),
                Channels.otherBank(market),
                null,
                null);
    }

    private List<Payee> billers() {
        return Merchants.of(seed, market).stream()
                .map(merchant -> biller(merchant, numberAt(merchant)))
                .toList();
    }

    private String numberAt(Merchant merchant) {
        return LuhnDigit.appendTo(
                dice("bill number", merchant.name()).number(merchant.rule().digits() - 1));
    }

    private Payee biller(Merchant merchant, String number) {
        return payee(
                PayeeKind.BILLER,
                merchant.name(),
                number,
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

    private static Payee called(Payee payee, @Nullable String nickname) {
        return nickname == null ? payee : payee.called(nickname);
    }

    private Dice dice(String what, String which) {
        return Dice.of(seed, what, market.name(), customer.label(), which);
    }
}
