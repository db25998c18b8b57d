package dev.sandbank.application.dataset.read;

import dev.sandbank.application.dataset.read.JsonValue.JsonArray;
import dev.sandbank.application.dataset.read.ReadCustomer.ReadAccount;
import dev.sandbank.application.dataset.read.ReadCustomer.ReadTransaction;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.seed.holdings.CustomerBlueprint;
import dev.sandbank.domain.dataset.DataSetLimits;
import dev.sandbank.domain.dataset.SetAccount;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the accounts of one customer. */
final class AccountReader {

    /** The fields of an account. */
    static final List<String> ACCOUNT =
            List.of("id", "kind", "currency", "nickname", "openingBalance", "balance", "transactions");

    /** The form of ids of accounts. */
    static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,39}");

    private static final Set<AccountKind> KINDS =
            new LinkedHashSet<>(List.of(AccountKind.SAVINGS, AccountKind.CHECKING));

    private final Faults faults;
    private final @Nullable Market market;
    private final Set<String> unsure;
    private final Texts texts = new Texts();

    /**
     * A reader of accounts in a market.
     *
     * @param market null if it is not known, because it is wrong
     * @param unsure the ids of accounts to which something belongs that is wrong
     */
    AccountReader(Faults faults, @Nullable Market market, Set<String> unsure) {
        this.unsure = unsure;
        this.faults = faults;
        this.market = market;
    }

    List<ReadAccount> accounts(Fields customer) {
        Optional<JsonArray> array = customer.array("accounts");
        if (array.isEmpty()) {
            return List.of();
        }
        int size = array.get().items().size();
        if (size == 0 || size > DataSetLimits.ACCOUNTS) {
            customer.fault("accounts", "expected 1 to " + DataSetLimits.ACCOUNTS + " accounts, found " + size);
            return List.of();
        }
        return Fields.ofAll(array.get(), customer.path().to("accounts"), faults, ACCOUNT).stream()
                .flatMap(fields -> account(fields).stream())
                .toList();
    }

    private Optional<ReadAccount> account(Fields fields) {
        fields.require(Set.of("id", "kind", "currency", "openingBalance"));
        Optional<String> id = fields.text("id").filter(text -> {
            boolean right = ID.matcher(text).matches();
            if (!right) {
                fields.fault("id", "expected 1 to 40 of A-Z, a-z, 0-9, _ and -, found " + Texts.shown(text));
            }
            return right;
        });
        Optional<AccountKind> kind = kind(fields);
        Optional<Currency> currency = currency(fields);
        Optional<String> nickname = texts.name(fields, "nickname");
        Optional<Money> opening = currency.flatMap(each -> amount(fields, "openingBalance", each))
                .filter(each -> notNegative(fields, "openingBalance", each));
        Optional<Money> balance = currency.flatMap(each -> amount(fields, "balance", each));
        TransactionReader reader = TransactionReader.ofAccount(faults, currency.orElse(null), unsure);
        List<ReadTransaction> transactions = reader.transactions(fields);
        boolean whole = reader.isWhole() && (balance.isPresent() || !fields.has("balance"));
        if (!whole || opening.isEmpty()) {
            id.ifPresent(unsure::add);
        }
        if (id.isEmpty() || kind.isEmpty() || opening.isEmpty()) {
            transactions.forEach(read -> mention(read.transaction().account()));
            return Optional.empty();
        }
        SetAccount account = new SetAccount(
                id.get(),
                kind.get(),
                nickname.orElse(null),
                opening.get(),
                balance.orElse(opening.get()),
                transactions.stream().map(ReadTransaction::transaction).toList());
        return Optional.of(new ReadAccount(fields, account, transactions));
    }

    private void mention(@Nullable String account) {
        if (account != null) {
            unsure.add(account);
        }
    }

    static boolean notNegative(Fields fields, String field, Money amount) {
        if (amount.isNegative()) {
            fields.fault(field, "expected an amount that is not negative");
        }
        return !amount.isNegative();
    }

    private static Optional<AccountKind> kind(Fields fields) {
        Optional<String> word = fields.text("kind");
        Optional<AccountKind> kind = KINDS.stream()
                .filter(one -> word.filter(word(one)::equals).isPresent())
                .findFirst();
        if (word.isPresent() && kind.isEmpty()) {
            String words = KINDS.stream().map(AccountReader::word).collect(Collectors.joining(" or "));
            fields.fault("kind", "expected " + words + ", found " + Texts.shown(word.get()));
        }
        return kind;
    }

    static String word(AccountKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private Optional<Currency> currency(Fields fields) {
        Optional<String> code = fields.text("currency");
        if (code.isEmpty() || market == null) {
            return Optional.empty();
        }
        Set<Currency> sold = new LinkedHashSet<>(List.of(market.currency(), CustomerBlueprint.abroad(market)));
        Optional<Currency> currency =
                sold.stream().filter(one -> one.name().equals(code.get())).findFirst();
        if (currency.isEmpty()) {
            String words = sold.stream().map(Currency::name).collect(Collectors.joining(" or "));
            fields.fault(
                    "currency",
                    "expected " + words + " in the market " + market.code() + ", found " + Texts.shown(code.get()));
        }
        return currency;
    }

    /** An amount of a currency; empty if there is none, or it is told what is wrong with it. */
    static Optional<Money> amount(Fields fields, String field, Currency currency) {
        Optional<String> digits = fields.number(field);
        Optional<Money> amount = digits.flatMap(text -> Money.parse(text, currency))
                .filter(money -> money.decimal().abs().compareTo(BigDecimal.TEN.pow(DataSetLimits.DIGITS)) < 0);
        if (digits.isPresent() && amount.isEmpty()) {
            fields.fault(
                    field,
                    "expected an amount of " + currency + " with at most " + DataSetLimits.DIGITS
                            + " digits before the point and " + currency.scale() + " behind it, found "
                            + digits.get());
        }
        return amount;
    }
}
