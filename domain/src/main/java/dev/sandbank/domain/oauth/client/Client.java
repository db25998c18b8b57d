package dev.sandbank.domain.oauth.client;

import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.scope.KnownScope;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.domain.ratelimit.RateLimit;
import dev.sandbank.domain.refusal.AuthorizationRefusal.ScopeFault;
import dev.sandbank.domain.refusal.AuthorizationRefusal.ScopeNotAllowed;
import dev.sandbank.domain.refusal.ClientRefusal.MarketNotApproved;
import dev.sandbank.domain.space.SpaceId;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An OAuth client, which people know as an application. One of the sandbox can be used in every market.
 *
 * @param space the space whose data its calls see
 * @param description the text that tells customers on the consent page what the application does; may be empty
 * @param icon a data URI of an image shown on the consent page, or null
 * @param origins the origins from which its programs in browsers may call; only a public client can use them
 * @param secrets none for a public client
 * @param scopes the scopes it was approved for; empty means every published one
 * @param suspended true while the client, its tokens and its grants cannot be used
 * @param approval what it may do in production; null for one of the sandbox
 */
@RecordBuilder
public record Client(
        ClientId id,
        SpaceId space,
        String name,
        String description,
        @Nullable String icon,
        List<RedirectUri> redirectUris,
        List<Origin> origins,
        ClientSecrets secrets,
        Set<GrantKind> grantKinds,
        Scopes scopes,
        Profile profile,
        RateLimit rateLimit,
        boolean suspended,
        Instant createdAt,
        @Nullable Approval approval) {

    /** The maximum length of a name, in characters. */
    public static final int MAX_NAME_LENGTH = 100;

    /** The maximum length of a description, in characters. */
    public static final int MAX_DESCRIPTION_LENGTH = 1000;

    /** The maximum length of an icon's data URI, in characters; it allows an image of about 64 KiB. */
    public static final int MAX_ICON_LENGTH = 90_000;

    /** The maximum number of redirect URIs. */
    public static final int MAX_REDIRECT_URIS = 20;

    /** The maximum number of origins. */
    public static final int MAX_ORIGINS = 20;

    private static final String ONLY_COMPATIBLE =
            " must use https: only a compatible application may have plain http" + " to other machines than localhost";

    public Client {
        redirectUris = List.copyOf(redirectUris);
        origins = List.copyOf(origins);
        grantKinds = Set.copyOf(grantKinds);
        require(!name.isBlank() && name.length() <= MAX_NAME_LENGTH, "name must have 1 to 100 characters");
        require(description.length() <= MAX_DESCRIPTION_LENGTH, "description must have at most 1000 characters");
        require(redirectUris.size() <= MAX_REDIRECT_URIS, "at most 20 redirect URIs");
        require(origins.size() <= MAX_ORIGINS, "at most 20 origins");
        if (profile == Profile.STRICT) {
            redirectUris.forEach(uri -> require(!uri.isInsecure(), "redirect URI " + uri + ONLY_COMPATIBLE));
            origins.forEach(origin -> require(!origin.isInsecure(), "origin " + origin + ONLY_COMPATIBLE));
        }
        require(
                space.equals(SpaceId.PRODUCTION) == (approval != null),
                "the space of production and an approval come together");
        require(
                icon == null || (icon.startsWith("data:image/") && icon.length() <= MAX_ICON_LENGTH),
                "icon must be a data:image/... URI of at most 90000 characters");
    }

    /** Whether the client has no secret and so cannot prove who it is. */
    public boolean isPublic() {
        return secrets.newestFirst().isEmpty();
    }

    /** Whether it was handed over for production; then every call of it needs its certificate. */
    public boolean isOfProduction() {
        return approval != null;
    }

    /** Why it cannot call in a market; empty if it can. */
    public Optional<MarketNotApproved> objectionTo(Market market) {
        return approval == null || approval.markets().contains(market)
                ? Optional.empty()
                : Optional.of(new MarketNotApproved(market, approval.markets()));
    }

    public boolean isStrict() {
        return profile == Profile.STRICT;
    }

    /** Whether the client must send a code challenge; strict clients and public clients must. */
    public boolean mustUsePkce() {
        return isStrict() || isPublic();
    }

    /**
     * Why it cannot ask for these scopes; empty if it can.
     *
     * @param ofGrant whether the kind of grant in question gives a published scope
     */
    public Optional<ScopeNotAllowed> objectionTo(Scopes asked, Predicate<KnownScope> ofGrant) {
        if (asked.isEmpty()) {
            return Optional.of(new ScopeNotAllowed(ScopeFault.MISSING, ""));
        }
        for (String name : asked.names()) {
            ScopeFault fault = faultOf(name, ofGrant);
            if (fault != null) {
                return Optional.of(new ScopeNotAllowed(fault, name));
            }
        }
        return Optional.empty();
    }

    private @Nullable ScopeFault faultOf(String scope, Predicate<KnownScope> ofGrant) {
        Optional<KnownScope> known = KnownScope.named(scope);
        if (known.isEmpty()) {
            return ScopeFault.UNKNOWN;
        }
        if (!ofGrant.test(known.get())) {
            return ScopeFault.OF_ANOTHER_GRANT;
        }
        return scopes.isEmpty() || scopes.contains(scope) ? null : ScopeFault.NOT_APPROVED;
    }

    /** The registered URI that allows the requested one, if any. */
    public Optional<RedirectUri> redirectUriFor(String requested) {
        return redirectUris.stream()
                .filter(uri -> uri.allows(requested, profile))
                .findFirst();
    }

    /** Whether a program of this client that a browser loaded from that origin may read the answers of the server. */
    public boolean letsCall(String origin) {
        return isPublic()
                && origins.stream().anyMatch(registered -> registered.value().equals(origin));
    }

    public Client withSecrets(ClientSecrets replaced) {
        return new Client(
                id,
                space,
                name,
                description,
                icon,
                redirectUris,
                origins,
                replaced,
                grantKinds,
                scopes,
                profile,
                rateLimit,
                suspended,
                createdAt,
                approval);
    }

    /** The same application under another id, with secrets of its own. */
    public Client withIdAndSecrets(ClientId other, ClientSecrets fresh, Instant now) {
        return new Client(
                other,
                space,
                name,
                description,
                icon,
                redirectUris,
                origins,
                fresh,
                grantKinds,
                scopes,
                profile,
                rateLimit,
                suspended,
                now,
                approval);
    }

    /** The same client in another space. Its tokens and grants of the present one open nothing any more. */
    public Client withSpace(SpaceId other) {
        return new Client(
                id,
                other,
                name,
                description,
                icon,
                redirectUris,
                origins,
                secrets,
                grantKinds,
                scopes,
                profile,
                rateLimit,
                suspended,
                createdAt,
                approval);
    }

    /** The same client after another approval. */
    public Client withApproval(Approval other) {
        return new Client(
                id,
                space,
                name,
                description,
                icon,
                redirectUris,
                origins,
                secrets,
                grantKinds,
                scopes,
                profile,
                rateLimit,
                suspended,
                createdAt,
                other);
    }

    private static void require(boolean condition, String sentence) {
        if (!condition) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
