package dev.sandbank.domain.bank.seed.written;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.history.Purpose;
import dev.sandbank.domain.market.Currency;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A movement that somebody wrote down.
 *
 * @param amount positive where the holder gains
 * @param other who is on the other side
 * @param own the place of the account on the other side among those of the same customer, or {@value #ELSEWHERE}
 * @param number tells it from the other movements of that day; both accounts of a transfer have the same
 */
@RecordBuilder
public record WrittenLine(
        LocalDate date, Purpose purpose, Money amount, String text, String other, int own, int number) {

    /** The other side is no account of the same customer. */
    public static final int ELSEWHERE = -1;

    private static final String BETWEEN = "\t";
    private static final int PARTS = 7;

    public WrittenLine {
        if (amount.minorUnits() == 0 || own < ELSEWHERE || number < 0 || (text + other).contains(BETWEEN)) {
            throw new IllegalArgumentException("no history has such a movement");
        }
    }

    /** The text from which {@link #parse} reads it again. */
    String stored() {
        return String.join(
                BETWEEN,
                date.toString(),
                purpose.name(),
                Long.toString(amount.minorUnits()),
                Integer.toString(own),
                Integer.toString(number),
                text,
                other);
    }

    static WrittenLine parse(String stored, Currency currency) {
        String[] parts = stored.split(BETWEEN, -1);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("a movement has " + PARTS + " parts");
        }
        return new WrittenLine(
                LocalDate.parse(parts[0]),
                Purpose.valueOf(parts[1]),
                new Money(whole(parts[2]), currency),
                parts[5],
                parts[6],
                Math.toIntExact(whole(parts[3])),
                Math.toIntExact(whole(parts[4])));
    }

    private static long whole(String digits) {
        return new BigDecimal(digits).longValueExact();
    }
}
