package dev.sandbank.persistence.oauth;

import dev.sandbank.domain.certificate.ClientCertificate;
import dev.sandbank.domain.certificate.Thumbprint;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.consent.GrantId;
import dev.sandbank.domain.oauth.token.AccessToken;
import dev.sandbank.domain.oauth.token.TokenId;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.persistence.sql.ReadCache;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The caches that let a bearer check work without SQL: spaces, clients, certificates, access tokens, and the grants of
 * those tokens.
 * A cached token is valid only while the same grant object is cached too, so the end of a grant removes one entry,
 * however many tokens it has.
 */
public final class ReadCaches {

    private static final int MAX_TOKENS = 20_000;
    private static final int MAX_SPACES = 20_000;
    private static final int MAX_CERTIFICATES = 20_000;

    /** The weight of a client is the length of its icon in characters, which is by far its largest part. */
    private static final int MAX_CLIENT_WEIGHT = 10_000_000;

    private static final int CLIENT_BASE_WEIGHT = 1_000;

    private final ReadCache<ClientId, Client> clients;
    private final ReadCache<SpaceId, Space> spaces;
    private final ReadCache<TokenId, AccessToken> tokens;
    private final ReadCache<GrantId, Grant> grants;
    private final ReadCache<Thumbprint, ClientCertificate> certificates;
    private final ReadCache<String, Instant> lastLock;
    private final Map<SpaceId, Instant> deletedBefore = new ConcurrentHashMap<>();

    private ReadCaches(
            ReadCache<ClientId, Client> clients,
            ReadCache<SpaceId, Space> spaces,
            ReadCache<TokenId, AccessToken> tokens,
            ReadCache<GrantId, Grant> grants,
            ReadCache<Thumbprint, ClientCertificate> certificates,
            ReadCache<String, Instant> lastLock) {
        this.clients = clients;
        this.spaces = spaces;
        this.tokens = tokens;
        this.grants = grants;
        this.certificates = certificates;
        this.lastLock = lastLock;
    }

    /** The caches of a server. */
    public static ReadCaches limited() {
        return new ReadCaches(
                new ReadCache<>(MAX_CLIENT_WEIGHT, (id, client) -> weightOf(client)),
                new ReadCache<>(MAX_SPACES, (id, space) -> 1),
                new ReadCache<>(MAX_TOKENS, (id, token) -> 1),
                new ReadCache<>(MAX_TOKENS, (id, grant) -> 1),
                new ReadCache<>(MAX_CERTIFICATES, (id, certificate) -> 1),
                new ReadCache<>(1, (id, end) -> 1));
    }

    /** The caches of a command, which remember nothing. */
    public static ReadCaches none() {
        return new ReadCaches(
                ReadCache.none(),
                ReadCache.none(),
                ReadCache.none(),
                ReadCache.none(),
                ReadCache.none(),
                ReadCache.none());
    }

    /** The spaces; every call reads the time and the seed from them. */
    public ReadCache<SpaceId, Space> spaces() {
        return spaces;
    }

    /** The certificates of applications; calls that show one read it. */
    public ReadCache<Thumbprint, ClientCertificate> certificates() {
        return certificates;
    }

    /** When the last lock of those who guess secrets ends; calls with a secret ask for it. */
    public ReadCache<String, Instant> lastLock() {
        return lastLock;
    }

    ReadCache<ClientId, Client> clients() {
        return clients;
    }

    ReadCache<TokenId, AccessToken> tokens() {
        return tokens;
    }

    ReadCache<GrantId, Grant> grants() {
        return grants;
    }

    /** The token, if it is cached, was not deleted since, and its grant has not changed. */
    @SuppressWarnings("ReferenceEquality") // the very grant, see above
    @Nullable
    AccessToken token(TokenId id) {
        AccessToken token = tokens.find(id);
        if (token == null || wasDeleted(token)) {
            return null;
        }
        if (token.grant() == null) {
            return token;
        }
        return grants.find(token.grant().id()) == token.grant() ? token : null;
    }

    /** To be called before reading a token that will be cached. */
    Tickets tickets() {
        return new Tickets(tokens.ticket(), grants.ticket());
    }

    /** Caches a token, and returns it with the grant object that all tokens of that grant share. */
    AccessToken remember(Tickets tickets, AccessToken read) {
        Grant grant = read.grant();
        if (grant == null) {
            return rememberToken(tickets, read);
        }
        Grant known = grants.find(grant.id());
        if (known != null && known.equals(grant)) {
            return rememberToken(tickets, with(known, read));
        }
        grants.remember(tickets.ofGrants(), grant.id(), grant);
        return rememberToken(tickets, read);
    }

    /**
     * To be called when tokens that expired in the space before the instant were deleted. They are ignored from now on,
     * and new entries replace them in time.
     */
    void deletedExpired(SpaceId space, Instant before) {
        deletedBefore.put(space, before);
    }

    public void forgetAll() {
        spaces.forgetAll();
        clients.forgetAll();
        certificates.forgetAll();
        lastLock.forgetAll();
        grants.forgetAll();
        tokens.forgetAll();
        // This must come last, because until then it prevents deleted tokens from being found.
        deletedBefore.clear();
    }

    private boolean wasDeleted(AccessToken token) {
        Instant before = deletedBefore.get(token.space());
        return before != null && token.expiresAt().isBefore(before);
    }

    private AccessToken rememberToken(Tickets tickets, AccessToken token) {
        tokens.remember(tickets.ofTokens(), token.id(), token);
        return token;
    }

    private static AccessToken with(Grant grant, AccessToken token) {
        return new AccessToken(
                token.id(),
                token.hash(),
                token.space(),
                token.client(),
                token.market(),
                token.businessCode(),
                token.scopes(),
                grant,
                token.issuedAt(),
                token.expiresAt(),
                token.revokedAt(),
                token.boundTo());
    }

    private static int weightOf(Client client) {
        return CLIENT_BASE_WEIGHT + (client.icon() == null ? 0 : client.icon().length());
    }

    /** Tickets that tell when a token and its grant were read. */
    record Tickets(long ofTokens, long ofGrants) {}
}
