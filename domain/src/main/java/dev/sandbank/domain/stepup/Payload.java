package dev.sandbank.domain.stepup;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
        return of(text.lines()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(fact -> unescaped(fact[0]), fact -> unescaped(fact[1]))));
    }

    /** The canonical text: one line for each fact, sorted by name. Equal payloads have equal texts. */
    public String text() {
        return facts.entrySet().stream()
                .map(fact -> escaped(fact.getKey()) + "=" + escaped(fact.getValue()))
                .collect(Collectors.joining("\n"));
    }

    public Optional<String> fact(String name) {
        return Optional.ofNullable(facts.get(name));
    }

    /** Whether every repeated fact equals the fact here. */
    boolean covers(Payload saidAgain) {
        return facts.entrySet().containsAll(saidAgain.facts.entrySet());
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
