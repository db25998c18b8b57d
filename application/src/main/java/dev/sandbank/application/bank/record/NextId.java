package dev.sandbank.application.bank.record;

import dev.sandbank.application.support.Digits;
import dev.sandbank.domain.bank.record.BankRecord;
import dev.sandbank.domain.bank.record.RecordKind;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * Gives ids that end with a number which follows those of the same holder. Only the holder's records are read, so it
 * costs the same however many customers a space has.
 *
 * @param numberAt where in an id its number begins
 */
public record NextId(BankRecords records, RecordKind<?> kind, int numberAt) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    /**
     * An id that no record of the space has; call it inside the unit of work that stores it.
     *
     * @param known the holder's records
     * @param naming makes the id of a number
     */
    public String after(SpaceId space, List<? extends BankRecord> known, IntFunction<String> naming) {
        int number = 1 + known.stream().mapToInt(this::number).max().orElse(0);
        while (records.find(space, kind, naming.apply(number)).isPresent()) {
            number++;
        }
        return naming.apply(number);
    }

    private int number(BankRecord known) {
        String end = known.id().substring(Math.min(numberAt, known.id().length()));
        return NUMBER.matcher(end).matches() ? Digits.whole(end) : 0;
    }
}
