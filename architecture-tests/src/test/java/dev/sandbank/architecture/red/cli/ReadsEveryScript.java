package dev.sandbank.architecture.red.cli;

import java.math.BigDecimal;
import java.util.function.Function;

/** Digits of every script are digits to the command line. */
final class ReadsEveryScript {

    private static final Function<String, Integer> READER = Integer::valueOf;

    BigDecimal amount(String text) {
        return READER.apply(text) > 0 ? new BigDecimal(text) : BigDecimal.ZERO;
    }
}
