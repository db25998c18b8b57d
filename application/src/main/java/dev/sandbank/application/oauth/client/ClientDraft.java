package dev.sandbank.application.oauth.client;

import dev.sandbank.domain.naming.ReadableName;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.client.ClientSecret;
import dev.sandbank.domain.oauth.client.ClientSecrets;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.domain.ratelimit.RateLimit;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes a client from its description, without any store; refuses what no client may be. */
final class ClientDraft {

    private ClientDraft() {}

    /** The chosen secret, a fresh one, or null for a public client. */
    static @Nullable String secret(NewClient wanted, Supplier<String> fresh) {
        String chosen = wanted.secret();
        if (chosen == null) {
            return wanted.withoutSecret() ? null : fresh.get();
        }
        if (wanted.withoutSecret()) {
            throw ClientChanges.invalid("an application is either public or has a secret");
        }
        if (chosen.length() < ClientSecret.MIN_CHOSEN_LENGTH || chosen.length() > ClientSecret.MAX_CHOSEN_LENGTH) {
            throw ClientChanges.invalid("a chosen secret must have at least " + ClientSecret.MIN_CHOSEN_LENGTH
                    + " characters and at most " + ClientSecret.MAX_CHOSEN_LENGTH);
        }
        object("a chosen secret", chosen);
        return chosen;
    }

    static Client client(
            NewClient wanted,
            Supplier<ClientId> freshId,
            @Nullable String secret,
            RateLimit usualRate,
            boolean insecureRedirects,
            Instant now) {
        Set<GrantKind> kinds = secret == null ? Set.of(GrantKind.AUTHORIZATION_CODE) : Set.of(GrantKind.values());
        if (wanted.space().equals(SpaceId.PRODUCTION)) {
            throw ClientChanges.invalid("an application of production is handed over with an approved request only");
        }
        try {
            Client bare = new Client(
                    wanted.id() == null ? freshId.get() : chosenId(wanted.id()),
                    wanted.space(),
                    wanted.name().strip(),
                    "",
                    null,
                    List.of(),
                    List.of(),
                    secret == null ? ClientSecrets.NONE : ClientSecrets.of(ClientSecret.of(secret, now, null)),
                    kinds,
                    Scopes.NONE,
                    Profile.COMPATIBLE,
                    usualRate,
                    false,
                    now,
                    null);
            return wanted.details().applyTo(bare, insecureRedirects);
        } catch (IllegalArgumentException e) {
            throw ClientChanges.invalid(String.valueOf(e.getMessage()));
        }
    }

    private static ClientId chosenId(String id) {
        object("client id", id);
        return new ClientId(id);
    }

    private static void object(String what, String text) {
        ReadableName.objectionTo(text).ifPresent(objection -> {
            throw ClientChanges.invalid(what + " " + objection);
        });
    }
}
