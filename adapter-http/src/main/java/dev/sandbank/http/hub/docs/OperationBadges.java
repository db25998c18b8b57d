package dev.sandbank.http.hub.docs;

import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.http.contract.DescribedOperation;
import dev.sandbank.http.page.part.Badge;
import dev.sandbank.http.page.part.Tone;
import java.util.ArrayList;
import java.util.List;

/** What stands beside an operation in a few words: who may call it, and what it asks for. */
public final class OperationBadges {

    private OperationBadges() {}

    /** The badges of one operation. */
    public static List<Badge> of(DescribedOperation operation) {
        List<Badge> badges = new ArrayList<>();
        operation.grants().forEach(grant -> badges.add(new Badge(Tone.NEUTRAL, words(grant))));
        if (operation.basic()) {
            badges.add(new Badge(Tone.NEUTRAL, "Client secret"));
        } else if (operation.page()) {
            badges.add(new Badge(Tone.NEUTRAL, "Opened in a browser"));
        } else if (operation.grants().isEmpty()) {
            badges.add(new Badge(Tone.NEUTRAL, "No token"));
        }
        if (operation.stepUp()) {
            badges.add(new Badge(Tone.WARNING, "One-time code (MFA)"));
        } else if (operation.confirmation()) {
            badges.add(new Badge(Tone.NEUTRAL, "Confirms after the code"));
        }
        badges.add(
                operation.stateful() ? new Badge(Tone.SUCCESS, "Stateful") : new Badge(Tone.NEUTRAL, "Shaped answer"));
        return badges;
    }

    /** A kind of grant in words. */
    public static String words(GrantKind grant) {
        return switch (grant) {
            case CLIENT_CREDENTIALS -> "Two-legged token";
            case AUTHORIZATION_CODE -> "Three-legged token";
            case PASSWORD -> "Password grant";
            case CARD_AUTHORIZATION -> "Card token";
            case ISSUED_DEVICE -> "Device token";
        };
    }
}
