package dev.sandbank.domain.market;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A line of business inside a market: {@code gcb} everywhere, {@code ppl} and {@code kgn} in Australia only. */
public enum BusinessCode {
    GCB,
    PPL,
    KGN;

    /** The business code with this spelling, in upper or lower case, if there is one. */
    public static Optional<BusinessCode> byCode(String code) {
        return Stream.of(values())
                .filter(known -> known.name().equalsIgnoreCase(code))
                .findFirst();
    }

    /** The code in paths: {@code gcb}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
