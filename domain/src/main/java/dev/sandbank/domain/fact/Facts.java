package dev.sandbank.domain.fact;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.market.Currency;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Texts by name, sorted. A thing is written by {@link FactWriter} and read again by the methods here; the parts of a
 * thing have its name and a dot before their own ({@code address.city}), those of a list their number too
 * ({@code emails.0.type}).
 */
public final class Facts {

    /** No fact. */
    public static final Facts NONE = new Facts(new TreeMap<>());

    private final SortedMap<String, String> values;

    /** @param values nobody else changes them */
    private Facts(TreeMap<String, String> values) {
        this.values = Collections.unmodifiableSortedMap(values);
    }

    public static Facts of(Map<String, String> values) {
        return new Facts(new TreeMap<>(values));
    }

    /** All of them, sorted by name. */
    public SortedMap<String, String> values() {
        return values;
    }

    /** Reads facts from their canonical text. */
    public static Facts parse(String text) {
        TreeMap<String, String> values = new TreeMap<>();
        text.lines()
                .map(line -> line.split("=", 2))
                .forEach(fact -> values.put(unescaped(fact[0]), unescaped(fact[1])));
        return new Facts(values);
    }

    /** The canonical text: one line for each fact, sorted by name. Equal facts have equal texts. */
    public String canonical() {
        return values.entrySet().stream()
                .map(fact -> escaped(fact.getKey()) + "=" + escaped(fact.getValue()))
                .collect(Collectors.joining("\n"));
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    public @Nullable String textOrNull(String name) {
        return values.get(name);
    }

    /**
     * The text of that name.
     *
     * @throws IllegalArgumentException if there is none, as in all methods here whose answer is not optional
     */
    public String text(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("the fact " + name + " is missing"));
    }

    public long number(String name) {
        return new BigDecimal(text(name)).longValueExact();
    }

    public int count(String name) {
        return new BigDecimal(text(name)).intValueExact();
    }

    public BigDecimal decimal(String name) {
        return new BigDecimal(text(name));
    }

    /** Whether the fact says yes; a fact that is missing says no. */
    public boolean flag(String name) {
        return find(name).map(Boolean::parseBoolean).orElse(false);
    }

    public Instant instant(String name) {
        return Instant.parse(text(name));
    }

    public @Nullable Instant instantOrNull(String name) {
        return find(name).map(Instant::parse).orElse(null);
    }

    public LocalDate day(String name) {
        return LocalDate.parse(text(name));
    }

    public @Nullable LocalDate dayOrNull(String name) {
        return find(name).map(LocalDate::parse).orElse(null);
    }

    public Money money(String name) {
        String[] parts = text(name).split(" ", 2);
        return Money.of(parts[0], Currency.valueOf(parts[1]));
    }

    public @Nullable Money moneyOrNull(String name) {
        return values.containsKey(name) ? money(name) : null;
    }

    /** The constant of an enum. */
    public <E extends Enum<E>> E one(String name, Class<E> constants) {
        return Enum.valueOf(constants, text(name));
    }

    /** The parts of a thing; none if there is no such thing. */
    public Facts part(String name) {
        String prefix = name + ".";
        TreeMap<String, String> parts = new TreeMap<>();
        values.tailMap(prefix).entrySet().stream()
                .takeWhile(fact -> fact.getKey().startsWith(prefix))
                .forEach(fact -> parts.put(fact.getKey().substring(prefix.length()), fact.getValue()));
        return new Facts(parts);
    }

    /** The things of a list. */
    public List<Facts> list(String name) {
        List<Facts> things = new ArrayList<>();
        for (Facts next = part(name + ".0"); !next.isEmpty(); next = part(name + "." + things.size())) {
            things.add(next);
        }
        return things;
    }

    /** The texts of a list. */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (String next = values.get(name + ".0"); next != null; next = values.get(name + "." + texts.size())) {
            texts.add(next);
        }
        return texts;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Facts that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return "Facts" + values;
    }

    private static String escaped(String text) {
        return text.replace("%", "%25").replace("=", "%3D").replace("\n", "%0A").replace("\r", "%0D");
    }

    private static String unescaped(String text) {
        return text.replace("%0D", "\r")
                .replace("%0A", "\n")
                .replace("%3D", "=")
                .replace("%25", "%");
    }
}
