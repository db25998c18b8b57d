package dev.sandbank.domain.bank.seed.history;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.account.history.Movement;
import dev.sandbank.domain.bank.account.history.Purpose;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.bank.seed.holdings.AccountBlueprint;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Collects the movements of one account in one month. Movements of the same day keep the order in which they were
 * added.
 */
public final class MonthlyStatement {

    /** The last day that every month has. */
    public static final int LAST_DAY = 28;

    private static final DateTimeFormatter REFERENCE_DATE = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

    private final AccountBlueprint account;
    private final YearMonth month;
    private final List<Movement> lines = new ArrayList<>();

    MonthlyStatement(AccountBlueprint account, YearMonth month) {
        this.account = account;
        this.month = month;
    }

    /** A reference that is unique for that account and day. */
    static String reference(AccountBlueprint account, Purpose purpose, LocalDate date, int line) {
        Dice dice = account.dice("reference", date.toString(), Integer.toString(line));
        return "%s%s%s%s%02d%s"
                .formatted(
                        purpose.referencePrefix(),
                        REFERENCE_DATE.format(date),
                        dice.text(1, "MOTX"),
                        account.tag(),
                        line,
                        dice.digits(2));
    }

    void add(Movement movement) {
        lines.add(movement);
    }

    void receive(int day, Purpose purpose, String description, Money amount, String payer) {
        write(day, purpose, description, amount, payer, null, null);
    }

    void pay(int day, Purpose purpose, String description, Money amount, String payee) {
        write(day, purpose, description, amount.negate(), payee, null, null);
    }

    /** Pays somebody abroad, who is owed an amount in a foreign currency. */
    void payAbroad(int day, Purpose purpose, String description, Money amount, String payee, Money foreign) {
        write(day, purpose, description, amount.negate(), payee, null, foreign);
    }

    /** Pays a shop, in a foreign currency if one is given. */
    void buy(int day, String shop, Money amount, @Nullable Money foreign) {
        String description = account.kind() == AccountKind.CREDIT_CARD ? shop : "CARD PURCHASE " + shop;
        write(day, Purpose.PURCHASE, description, amount.negate(), shop, shop, foreign);
    }

    private void write(
            int day,
            Purpose purpose,
            String description,
            Money amount,
            String who,
            @Nullable String shop,
            @Nullable Money foreign) {
        LocalDate date = month.atDay(day);
        String reference = reference(account, purpose, date, lines.size());
        lines.add(
                new Movement(reference, date, purpose, description, amount, LedgerAccount.outside(who), shop, foreign));
    }

    /** The sum of all gains minus all losses. */
    Money net() {
        return lines.stream().map(Movement::amount).reduce(Money.zero(account.currency()), Money::plus);
    }

    /** All lines, oldest first. */
    List<Movement> lines() {
        return lines.stream().sorted(Comparator.comparing(Movement::date)).toList();
    }
}
