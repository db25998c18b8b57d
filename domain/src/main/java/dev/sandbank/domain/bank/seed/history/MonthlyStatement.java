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

/** The movements of one account in one month, being written down. Those of a day keep the order they are written in. */
public final class MonthlyStatement {

    /** The last day every month has. */
    public static final int LAST_DAY = 28;

    private static final DateTimeFormatter REFERENCE_DATE = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

    private final AccountBlueprint account;
    private final YearMonth month;
    private final List<Movement> lines = new ArrayList<>();

    MonthlyStatement(AccountBlueprint account, YearMonth month) {
        this.account = account;
        this.month = month;
    }

    /** A reference that no other line of that account and day has. */
    static String reference(AccountBlueprint account, Purpose purpose, LocalDate date, int line) {
        Dice dice = account.dice("reference", date.toString(), Integer.toString(line));
        return purpose.referencePrefix()
                + REFERENCE_DATE.format(date)
                + dice.text(1, "MOTX")
                + account.tag()
                + String.format(Locale.ROOT, "%02d", line)
                + dice.digits(2);
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

    /** What was gained less what was lost. */
    Money net() {
        return lines.stream().map(Movement::amount).reduce(Money.zero(account.currency()), Money::plus);
    }

    /** All lines, oldest first. */
    List<Movement> lines() {
        return lines.stream().sorted(Comparator.comparing(Movement::date)).toList();
    }
}
