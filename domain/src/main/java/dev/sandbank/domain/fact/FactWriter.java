package dev.sandbank.domain.fact;

import dev.sandbank.domain.bank.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes the {@link Facts} of a thing. A value that is null is left out. */
public final class FactWriter {

    private final SortedMap<String, String> values = new TreeMap<>();

    public FactWriter text(String name, @Nullable String value) {
        return put(name, value);
    }

    public FactWriter number(String name, long value) {
        return put(name, value);
    }

    public FactWriter decimal(String name, @Nullable BigDecimal value) {
        return put(name, value == null ? null : value.toPlainString());
    }

    /** Writes a yes; a no is left out. */
    public FactWriter flag(String name, boolean value) {
        return put(name, value ? Boolean.TRUE : null);
    }

    public FactWriter instant(String name, @Nullable Instant value) {
        return put(name, value);
    }

    public FactWriter day(String name, @Nullable LocalDate value) {
        return put(name, value);
    }

    public FactWriter money(String name, @Nullable Money value) {
        return put(name, value);
    }

    /** Writes the name of an enum's constant, which must therefore never change. */
    public FactWriter one(String name, @Nullable Enum<?> value) {
        return put(name, value == null ? null : value.name());
    }

    /** Writes the parts of a thing. */
    public FactWriter part(String name, Facts thing) {
        thing.values().forEach((part, value) -> put(name + "." + part, value));
        return this;
    }

    /**
     * Writes the things of a list.
     *
     * @throws IllegalArgumentException if one of them has no fact, for the list would seem to end there
     */
    public FactWriter list(String name, List<Facts> things) {
        for (int i = 0; i < things.size(); i++) {
            if (things.get(i).isEmpty()) {
                throw new IllegalArgumentException("a thing of " + name + " has no facts");
            }
            part(name + "." + i, things.get(i));
        }
        return this;
    }

    /** Writes the texts of a list. */
    public FactWriter texts(String name, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            put(name + "." + i, texts.get(i));
        }
        return this;
    }

    public Facts facts() {
        return Facts.of(values);
    }

    private FactWriter put(String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
        return this;
    }
}
