package dev.sandbank.http.refusal.hint;

import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.GrantKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes facts as words for a hint. */
final class HintWords {

    private static final int LONGEST_SENT = 40;

    private HintWords() {}

    /** One hint for a reason. */
    static List<Hint> only(String cause, String remedy) {
        return List.of(Hint.hint(cause, remedy));
    }

    /** A text from the caller, shortened and cleaned so that it is safe in a header. */
    static String sent(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_SENT)).replaceAll("[^A-Za-z0-9_./-]", "?");
    }

    static String codes(Set<Market> markets) {
        return markets.stream().map(Market::code).sorted().collect(Collectors.joining(", "));
    }

    static String tokens(Set<GrantKind> grantKinds) {
        return grantKinds.stream().sorted().map(HintWords::token).collect(Collectors.joining(", or "));
    }

    static String token(GrantKind grantKind) {
        String name = " (" + grantKind.name().toLowerCase(Locale.ROOT) + ")";
        return switch (grantKind) {
            case CLIENT_CREDENTIALS -> "the application's own token" + name;
            case AUTHORIZATION_CODE, PASSWORD, ISSUED_DEVICE -> "a customer's token" + name;
            case CARD_AUTHORIZATION -> "a card's token" + name;
        };
    }
}
