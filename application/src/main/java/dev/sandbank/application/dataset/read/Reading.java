package dev.sandbank.application.dataset.read;

import dev.sandbank.domain.dataset.DataSetDocument;
import dev.sandbank.domain.dataset.DataSetLimits;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What was read of a file: a document, or all its faults.
 *
 * @param faults the first of them, in the order of the file
 * @param count how many there are
 */
public record Reading(Optional<DataSetDocument> document, List<Fault> faults, int count) {

    /** How many faults are told. */
    public static final int TOLD = 100;

    public Reading {
        faults = List.copyOf(faults);
    }

    static Reading of(DataSetDocument document) {
        return new Reading(Optional.of(document), List.of(), 0);
    }

    /** What is told of a file that is too large to be read. */
    public static Reading tooLarge(long bytes) {
        String sentence =
                String.format(Locale.ROOT, "it has %,d bytes; a data set has at most %,d", bytes, DataSetLimits.BYTES);
        return failed(new Fault(0, 0, "", sentence));
    }

    static Reading failed(List<Fault> faults, int count) {
        return new Reading(Optional.empty(), faults, count);
    }

    static Reading failed(Fault fault) {
        return failed(List.of(fault), 1);
    }

    /** How many faults there are, in words: {@code 5,000 faults; the first 100 are listed}. */
    public String summary() {
        String all = count == 1 ? "1 fault" : String.format(Locale.ROOT, "%,d faults", count);
        return count > faults.size() ? all + "; the first " + faults.size() + " are listed" : all;
    }
}
