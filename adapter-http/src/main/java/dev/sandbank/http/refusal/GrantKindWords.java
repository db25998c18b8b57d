package dev.sandbank.http.refusal;

import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.refusal.Refused;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The kinds of grant in a GRANT_KIND_WRONG refusal, as words for a hint. */
final class GrantKindWords {

    private GrantKindWords() {}

    /** The same refusal with words for its {@code wanted} and {@code sent}. */
    static Refused in(Refused refused) {
        String wanted = Arrays.stream(refused.detail("wanted").split(" "))
                .map(GrantKindWords::token)
                .collect(Collectors.joining(", or "));
        return new Refused(refused.reason(), Map.of("wanted", wanted, "sent", token(refused.detail("sent"))));
    }

    private static String token(String grantKind) {
        if (grantKind.isEmpty()) {
            return "another kind of token";
        }
        String name = " (" + grantKind.toLowerCase(Locale.ROOT) + ")";
        return switch (GrantKind.valueOf(grantKind)) {
            case CLIENT_CREDENTIALS -> "the application's own token" + name;
            case AUTHORIZATION_CODE, PASSWORD, ISSUED_DEVICE -> "a customer's token" + name;
            case CARD_AUTHORIZATION -> "a card's token" + name;
        };
    }
}
