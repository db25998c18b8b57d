package dev.sandbank.application.oauth.client;

import dev.sandbank.domain.naming.ReadableName;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.client.Origin;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.oauth.client.RedirectUri;
import dev.sandbank.domain.oauth.scope.KnownScope;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.domain.ratelimit.RateLimit;
import dev.sandbank.domain.refusal.ClientRefusal.ClientDetailsInvalid;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an owner says about a client when registering or changing it, as they wrote it. Null leaves a thing as it is.
 *
 * @param icon the drawn icon, or that there shall be none
 * @param redirectUris replace the registered ones
 * @param origins replace the registered ones
 * @param scopes those it is approved for; empty means every published one
 * @param callsPerMinute 0 means unlimited
 * @param suspended true ends all use of it until it is resumed
 * @param space where it lives from now on; tokens of the space it leaves open nothing any more
 * @param insecureToo whether its redirect URIs and origins may be plain http to other machines
 */
public record ClientChanges(
        @Nullable String name,
        @Nullable String description,
        @Nullable ChosenIcon icon,
        @Nullable List<String> redirectUris,
        @Nullable List<String> origins,
        @Nullable Set<GrantKind> grantKinds,
        @Nullable Scopes scopes,
        @Nullable Profile profile,
        @Nullable Integer callsPerMinute,
        @Nullable Boolean suspended,
        @Nullable SpaceId space,
        boolean insecureToo) {

    private static final String HOW_TO_BE_INSECURE = " must use https, unless it leads to localhost or 127.0.0.1;"
            + " a compatible application may have it all the same by --allow-insecure-redirect,"
            + " and every one by the setting insecure-redirects";

    /** Changes without leave for insecure redirect URIs and origins. */
    public ClientChanges(
            @Nullable String name,
            @Nullable String description,
            @Nullable ChosenIcon icon,
            @Nullable List<String> redirectUris,
            @Nullable List<String> origins,
            @Nullable Set<GrantKind> grantKinds,
            @Nullable Scopes scopes,
            @Nullable Profile profile,
            @Nullable Integer callsPerMinute,
            @Nullable Boolean suspended,
            @Nullable SpaceId space) {
        this(
                name,
                description,
                icon,
                redirectUris,
                origins,
                grantKinds,
                scopes,
                profile,
                callsPerMinute,
                suspended,
                space,
                false);
    }

    /** No change. */
    public static final ClientChanges NONE =
            new ClientChanges(null, null, null, null, null, null, null, null, null, null, null);

    /** Suspends it, or lets it be used again. */
    public static ClientChanges suspension(boolean suspended) {
        return new ClientChanges(null, null, null, null, null, null, null, null, null, suspended, null);
    }

    /** Another limit; 0 means unlimited. */
    public static ClientChanges limit(int callsPerMinute) {
        return new ClientChanges(null, null, null, null, null, null, null, null, callsPerMinute, null, null);
    }

    /**
     * The client after these changes; refuses what no client may be.
     *
     * @param insecureForAll whether every client may have insecure redirect URIs and origins
     */
    Client applyTo(Client client, boolean insecureForAll) {
        try {
            checkSpace(client);
            Client changed = checked(changed(client));
            checkProduction(changed);
            if (!insecureForAll && !insecureToo) {
                checkSecure(changed);
            }
            return changed;
        } catch (IllegalArgumentException e) {
            throw invalid(String.valueOf(e.getMessage()));
        }
    }

    private Client changed(Client client) {
        return new Client(
                client.id(),
                orElse(space, client.space()),
                orElse(name, client.name()).strip(),
                orElse(description, client.description()).strip(),
                icon == null ? client.icon() : icon.stored(),
                redirectUris == null
                        ? client.redirectUris()
                        : redirectUris.stream().map(RedirectUri::new).toList(),
                origins == null
                        ? client.origins()
                        : origins.stream().map(Origin::new).toList(),
                client.secrets(),
                orElse(grantKinds, client.grantKinds()),
                orElse(scopes, client.scopes()),
                orElse(profile, client.profile()),
                callsPerMinute == null ? client.rateLimit() : new RateLimit(callsPerMinute),
                orElse(suspended, client.suspended()),
                client.createdAt(),
                client.approval());
    }

    /** Only the hand-over of an approved request leads to production, and nothing leads out of it. */
    private void checkSpace(Client before) {
        if (space != null && before.isOfProduction() != space.equals(SpaceId.PRODUCTION)) {
            throw invalid("no change of its space leads an application to production or out of it");
        }
    }

    private static void checkProduction(Client after) {
        if (after.isOfProduction() && !after.isStrict()) {
            throw invalid("an application of production is strict");
        }
    }

    /** Looks at what these changes name; what the client had before may stay. */
    private void checkSecure(Client client) {
        Stream<RedirectUri> uris = redirectUris == null ? Stream.of() : client.redirectUris().stream();
        uris.filter(RedirectUri::isInsecure).findFirst().ifPresent(uri -> {
            throw invalid("redirect URI " + uri + HOW_TO_BE_INSECURE);
        });
        Stream<Origin> named = origins == null ? Stream.of() : client.origins().stream();
        named.filter(Origin::isInsecure).findFirst().ifPresent(origin -> {
            throw invalid("origin " + origin + HOW_TO_BE_INSECURE);
        });
    }

    /** RFC 6749 section 4.4: only a client that can prove itself may act on its own. */
    private static Client checked(Client client) {
        object("name", ReadableName.objectionTo(client.name()));
        object("description", ReadableName.objectionToText(client.description()));
        if (client.isPublic() && client.grantKinds().contains(GrantKind.CLIENT_CREDENTIALS)) {
            throw invalid("an application without a secret cannot use client credentials");
        }
        if (!client.isPublic() && !client.origins().isEmpty()) {
            throw invalid("only a public application can have origins: a secret in a browser is none");
        }
        if (client.grantKinds().isEmpty()) {
            throw invalid("an application needs at least one grant kind");
        }
        client.scopes().names().stream()
                .filter(scope -> KnownScope.named(scope).isEmpty())
                .findFirst()
                .ifPresent(unknown -> {
                    throw invalid("scope " + unknown + " is not one of the published scopes");
                });
        return client;
    }

    private static void object(String what, Optional<String> objection) {
        objection.ifPresent(sentence -> {
            throw invalid(what + " " + sentence);
        });
    }

    private static <T> T orElse(@Nullable T changed, T present) {
        return changed == null ? present : changed;
    }

    static Refused invalid(String sentence) {
        return new Refused(new ClientDetailsInvalid(sentence));
    }
}
