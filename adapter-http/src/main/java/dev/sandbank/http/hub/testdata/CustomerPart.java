package dev.sandbank.http.hub.testdata;

import dev.sandbank.application.bank.testdata.TestCustomerData;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountStatus;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.payment.payee.Payee;
import dev.sandbank.domain.bank.profile.PhoneNumber;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.page.MoneyText;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Copyable;
import dev.sandbank.http.page.part.Counted;
import dev.sandbank.http.page.part.Table;
import dev.sandbank.http.page.part.Table.Column;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One customer on the page of a market.
 *
 * @param data what the customer has
 */
public record CustomerPart(Market market, TestCustomerData data) {

    /** Where merchants name a card by its cloaked number. */
    private static final Set<Market> CLOAKING = EnumSet.of(Market.US, Market.MX);

    /** The anchor of the customer on the page. */
    public String anchor() {
        return data.customer().userId().toLowerCase(Locale.ROOT);
    }

    public String person() {
        return data.profile().name().full();
    }

    /** What kind of customer it is. */
    public String kind() {
        return HeldWords.of(data);
    }

    public Copyable userId() {
        return new Copyable(anchor() + "-id", "User ID", data.customer().userId());
    }

    /** The published password; null for a customer who was added, whose password nobody keeps. */
    public @Nullable Copyable password() {
        return data.customer() instanceof TestCustomer test
                ? new Copyable(anchor() + "-password", "Password", test.password())
                : null;
    }

    public boolean hasCards() {
        return !data.cards().isEmpty();
    }

    public boolean hasPayees() {
        return !data.payees().isEmpty();
    }

    /** The points in words. */
    public String points() {
        return Counted.of(data.points(), "reward point", "reward points");
    }

    /** The phone numbers, as linking a card needs them. */
    public List<String> phones() {
        return data.profile().phones().stream().map(PhoneNumber::international).toList();
    }

    /** How many payees there are. */
    public String payeeCount() {
        return Counted.of(data.payees().size(), "payee", "payees");
    }

    public Table accounts() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Account account : data.accounts()) {
            String name = Objects.requireNonNullElse(
                    account.nickname(), account.product().name());
            String state = account.status() == AccountStatus.ACTIVE ? "" : ", " + HeldWords.word(account.status());
            rows.add(List.of(
                    Cell.text(name, account.number().value()),
                    Cell.text(HeldWords.word(account.kind()) + state),
                    Cell.text(MoneyText.of(account.balance().decimal(), account.currency())),
                    copied("account", rows.size(), account.id().value(), "the account ID of " + name)));
        }
        return new Table(
                "Accounts of " + person(),
                List.of(Column.of("Account"), Column.of("Kind"), Column.ofNumbers("Balance"), Column.of("Account ID")),
                rows);
    }

    public Table cards() {
        List<Column> columns = new ArrayList<>(List.of(Column.of("Card"), Column.of("Kind"), Column.of("Card ID")));
        if (cloaks()) {
            columns.add(Column.of("Cloaked number"));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (HeldCard card : data.cards()) {
            String name = card.card().productName();
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.text(name, card.displayNumber()),
                    Cell.text(HeldWords.word(card.card().type())),
                    copied("card", rows.size(), card.id().value(), "the card ID of " + name)));
            if (cloaks()) {
                row.add(copied(
                        "cloaked", rows.size(), card.card().cloakedNumber().value(), "the cloaked number of " + name));
            }
            rows.add(row);
        }
        return new Table("Cards of " + person(), columns, rows);
    }

    private boolean cloaks() {
        return CLOAKING.contains(market);
    }

    public Table payees() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Payee payee : data.payees()) {
            rows.add(List.of(
                    Cell.text(payee.nickname(), payee.displayAccount()),
                    Cell.code(payee.kind().paymentType()),
                    copied("payee", rows.size(), payee.id(), "the payee ID of " + payee.nickname())));
        }
        return new Table(
                "Payees of " + person(),
                List.of(Column.of("Payee"), Column.of("Payment type"), Column.of("Payee ID")),
                rows);
    }

    private Cell copied(String what, int row, String value, String words) {
        return new Cell.Copied(anchor() + "-" + what + "-" + row, value, words);
    }
}
