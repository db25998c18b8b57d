package dev.sandbank.domain.stepup;

import dev.sandbank.domain.fact.Facts;
import java.util.Map;
import java.util.Optional;

/**
 * The facts of a requested act by name, such as amount, payee and account. A one-time code approves exactly these
 * facts.
 */
public record Payload(Facts facts) {

    /** A payload without facts. */
    public static final Payload NONE = new Payload(Facts.NONE);

    public static Payload of(Map<String, String> facts) {
        return new Payload(Facts.of(facts));
    }

    /** Reads the payload from its canonical text. */
    public static Payload parse(String text) {
        return new Payload(Facts.parse(text));
    }

    /** The canonical text: one line for each fact, sorted by name. Equal payloads have equal texts. */
    public String text() {
        return facts.canonical();
    }

    public Optional<String> fact(String name) {
        return facts.find(name);
    }

    /** Whether every repeated fact equals the fact here. */
    boolean covers(Payload saidAgain) {
        return facts.values().entrySet().containsAll(saidAgain.facts.values().entrySet());
    }
}
