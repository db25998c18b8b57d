package dev.sandbank.application.customer.persona;

import dev.sandbank.domain.bank.profile.PersonName;
import dev.sandbank.domain.bank.seed.people.SeedCustomer;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A user id that is made of a name: its Latin letters, and a number if somebody else has them. */
final class FreeUserId {

    private static final int MIN_LENGTH = 3;
    private static final int MAX_LENGTH = 28;
    private static final String WITHOUT_LETTERS = "Customer";

    private FreeUserId() {}

    static String of(PersonName name, List<SeedCustomer> others) {
        String letters = Normalizer.normalize(name.first() + name.last(), Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z]", "");
        String wish = letters.length() < MIN_LENGTH
                        || letters.toLowerCase(Locale.ROOT).startsWith("sandboxuser")
                ? WITHOUT_LETTERS
                : letters.substring(0, Math.min(letters.length(), MAX_LENGTH));
        return IntStream.rangeClosed(1, others.size() + 1)
                .mapToObj(number -> number == 1 ? wish : wish + number)
                .filter(id -> others.stream().noneMatch(other -> other.userId().equalsIgnoreCase(id)))
                .findFirst()
                .orElseThrow();
    }
}
