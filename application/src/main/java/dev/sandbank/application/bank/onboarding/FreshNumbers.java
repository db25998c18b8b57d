package dev.sandbank.application.bank.onboarding;

import dev.sandbank.application.support.Secrets;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes ids that end in decimal digits, as the public sandbox has them. */
public record FreshNumbers(Secrets secrets) {

    private static final int CANDIDATES = 8;

    /** Some ids to choose from; they are made before a unit of work, which takes the first that is free. */
    public List<String> candidates(String prefix, int digits) {
        return Stream.generate(() -> prefix + number(digits)).limit(CANDIDATES).toList();
    }

    public static String free(List<String> candidates, Predicate<String> taken) {
        return candidates.stream()
                .filter(taken.negate())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no id is free"));
    }

    private String number(int digits) {
        String number = new BigInteger(1, secrets.random(digits))
                .mod(BigInteger.TEN.pow(digits))
                .toString();
        return "0".repeat(digits - number.length()) + number;
    }
}
