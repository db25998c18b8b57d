package dev.sandbank.application.dataset.read;

import dev.sandbank.application.dataset.read.JsonValue.JsonArray;
import dev.sandbank.application.dataset.read.ReadCustomer.ReadTransaction;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.dataset.DataSetLimits;
import dev.sandbank.domain.dataset.SetCard;
import dev.sandbank.domain.dataset.SetTransaction;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the credit cards of one customer. */
final class CardReader {

    /** The fields of a credit card. */
    static final List<String> CARD = List.of("limit", "nickname", "owed", "transactions");

    /** The months whose purchases can be owed at the same time: a statement is paid in the month after it. */
    private static final int MONTHS = 3;

    private final Faults faults;
    private final @Nullable Currency currency;
    private final Texts texts = new Texts();

    /** @param market null if it is not known, because it is wrong */
    CardReader(Faults faults, @Nullable Market market) {
        this.faults = faults;
        this.currency = market == null ? null : market.currency();
    }

    List<SetCard> cards(Fields customer, int accounts) {
        Optional<JsonArray> array = customer.array("creditCards");
        int size = array.map(cards -> cards.items().size()).orElse(0);
        if (size > DataSetLimits.CREDIT_CARDS || size + accounts > DataSetLimits.ACCOUNTS) {
            customer.fault(
                    "creditCards",
                    "expected at most " + DataSetLimits.CREDIT_CARDS + " credit cards, and at most "
                            + DataSetLimits.ACCOUNTS + " accounts and credit cards together, found " + size
                            + " credit cards");
            return List.of();
        }
        return array.map(cards -> Fields.ofAll(cards, customer.path().to("creditCards"), faults, CARD).stream()
                        .flatMap(fields -> card(fields).stream())
                        .toList())
                .orElse(List.of());
    }

    private Optional<SetCard> card(Fields fields) {
        fields.require(Set.of("limit"));
        Optional<Currency> known = Optional.ofNullable(currency);
        Optional<Money> limit = known.flatMap(each -> AccountReader.amount(fields, "limit", each))
                .filter(each -> positive(fields, each));
        Optional<Money> owed = known.flatMap(each -> AccountReader.amount(fields, "owed", each))
                .filter(each -> AccountReader.notNegative(fields, "owed", each));
        Optional<String> nickname = texts.name(fields, "nickname");
        TransactionReader reader = TransactionReader.ofCard(faults, currency);
        List<SetTransaction> transactions = reader.transactions(fields).stream()
                .map(ReadTransaction::transaction)
                .toList();
        if (limit.isEmpty() || !reader.isWhole()) {
            return Optional.empty();
        }
        SetCard card = new SetCard(
                nickname.orElse(null),
                limit.get(),
                owed.orElse(Money.zero(limit.get().currency())),
                transactions);
        checkLimit(fields, card);
        return Optional.of(card);
    }

    private static boolean positive(Fields fields, Money limit) {
        boolean positive = !limit.isNegative() && limit.minorUnits() != 0;
        if (!positive) {
            fields.fault("limit", "expected an amount above 0");
        }
        return positive;
    }

    private static void checkLimit(Fields fields, SetCard card) {
        TreeMap<YearMonth, Money> spent = new TreeMap<>();
        card.transactions()
                .forEach(each ->
                        spent.merge(YearMonth.from(each.date()), each.amount().negate(), Money::plus));
        if (card.owed().compareTo(card.limit()) > 0) {
            fields.fault("owed", "expected at most the limit, " + card.limit());
            return;
        }
        spent.keySet().stream()
                .map(last -> Map.entry(last, owedUpTo(last, card, spent)))
                .filter(owed -> owed.getValue().compareTo(card.limit()) > 0)
                .findFirst()
                .ifPresent(over -> fields.fault(
                        "limit",
                        "expected at least what is owed and the purchases of " + MONTHS
                                + " months in a row; in those up to " + over.getKey() + " that is " + over.getValue()));
    }

    private static Money owedUpTo(YearMonth last, SetCard card, TreeMap<YearMonth, Money> spent) {
        return spent.subMap(last.minusMonths(MONTHS - 1), true, last, true).values().stream()
                .reduce(card.owed(), Money::plus);
    }
}
