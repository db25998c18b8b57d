package dev.sandbank.domain.stepup;

import dev.sandbank.domain.fact.Facts;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The facts of a requested act by name, such as amount, payee and account. A one-time code approves exactly these
 * facts.
 */
public record Payload(SortedMap<String, String> facts) {

    /** A payload without facts. */
    public static final Payload NONE = of(Map.of());

    public Payload {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    public static Payload of(Map<String, String> facts) {
        return new Payload(new TreeMap<>(facts));
    }

    /** Reads the payload from its canonical text. */
    public static Payload parse(String text) {
        return new Payload(Facts.parse(text).values());
    }

    /** The canonical text: one line for each fact, sorted by name. Equal payloads have equal texts. */
    public String text() {
        return new Facts(facts).canonical();
    }

    public Optional<String> fact(String name) {
        return Optional.ofNullable(facts.get(name));
    }

    /** Whether every repeated fact equals the fact here. */
    boolean covers(Payload saidAgain) {
        return facts.entrySet().containsAll(saidAgain.facts.entrySet());
    }
}
