package dev.sandbank.domain.oauth.client;

import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.secret.SecretHash;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A client's secrets, newest first: at most two of each owner, and {@value #MAX_SECRETS} in all. Empty for a public
 * client; so a client that has secrets never loses the last one, it can only end.
 */
public record ClientSecrets(List<ClientSecret> newestFirst) {

    /** The secrets of a public client: none. */
    public static final ClientSecrets NONE = new ClientSecrets(List.of());

    /** The largest number of secrets of a client. */
    public static final int MAX_SECRETS = 20;

    private static final int MAX_OF_OWNER = 2;

    public ClientSecrets {
        newestFirst = List.copyOf(newestFirst);
        if (newestFirst.size() > MAX_SECRETS) {
            throw new IllegalArgumentException(
                    "a client has at most " + MAX_SECRETS + " secrets, not " + newestFirst.size());
        }
        for (ClientSecret secret : newestFirst) {
            if (of(newestFirst.stream(), secret.owner()).count() > MAX_OF_OWNER) {
                throw new IllegalArgumentException("a client has at most two secrets of one owner");
            }
        }
    }

    public static ClientSecrets of(SecretHash hash, Instant now) {
        return new ClientSecrets(List.of(new ClientSecret(hash, now, null)));
    }

    /** The only secret of a new client. */
    public static ClientSecrets of(ClientSecret first) {
        return new ClientSecrets(List.of(first));
    }

    /** The same as {@link #rotate(ClientSecret, Instant, Duration)} on the command line. */
    public ClientSecrets rotate(SecretHash hash, Instant now, Duration overlap) {
        return rotate(new ClientSecret(hash, now, null), now, overlap);
    }

    /**
     * These secrets with a new current one. The former newest one of the same owner stays valid for {@code overlap}; an
     * older one ends now. A new one of the command line does this to the secrets of all owners.
     */
    public ClientSecrets rotate(ClientSecret fresh, Instant now, Duration overlap) {
        Set<Optional<DeveloperId>> seen = new HashSet<>();
        Stream<ClientSecret> previous = newestFirst.stream()
                .filter(secret -> secret.liveAt(now))
                .flatMap(secret -> {
                    boolean stays = fresh.owner() != null && !Objects.equals(secret.owner(), fresh.owner());
                    boolean newest = seen.add(Optional.ofNullable(secret.owner()));
                    return stays
                            ? Stream.of(secret)
                            : newest ? Stream.of(secret.expiringAt(now.plus(overlap))) : Stream.of();
                })
                .filter(secret -> secret.liveAt(now));
        return with(fresh, previous.toList());
    }

    /**
     * These secrets with one more.
     *
     * @throws Refused CLIENT_SECRETS_FULL if its owner has two that work, or the client has as many as it may have
     */
    public ClientSecrets add(ClientSecret fresh, Instant now) {
        List<ClientSecret> living = livingAt(now);
        if (of(living.stream(), fresh.owner()).count() >= MAX_OF_OWNER) {
            throw new Refused(ClientRefusal.CLIENT_SECRETS_FULL);
        }
        return with(fresh, living);
    }

    private static ClientSecrets with(ClientSecret fresh, List<ClientSecret> others) {
        if (others.size() >= MAX_SECRETS) {
            throw new Refused(ClientRefusal.CLIENT_SECRETS_FULL);
        }
        return new ClientSecrets(
                Stream.concat(Stream.of(fresh), others.stream()).toList());
    }

    /** The secret of that id that works. */
    public Optional<ClientSecret> find(String id, Instant now) {
        return livingAt(now).stream().filter(secret -> secret.id().equals(id)).findFirst();
    }

    /**
     * These secrets after one has ended.
     *
     * @throws Refused CLIENT_SECRET_UNKNOWN if none of that id works; CLIENT_SECRET_LAST if no other one works
     */
    public ClientSecrets end(String id, Instant now) {
        ClientSecret ended = find(id, now).orElseThrow(() -> new Refused(ClientRefusal.CLIENT_SECRET_UNKNOWN));
        List<ClientSecret> others =
                livingAt(now).stream().filter(secret -> !secret.equals(ended)).toList();
        if (others.isEmpty()) {
            throw new Refused(ClientRefusal.CLIENT_SECRET_LAST);
        }
        return new ClientSecrets(others);
    }

    /** These secrets after all of one owner have ended. */
    public ClientSecrets endAllOf(DeveloperId owner, Instant now) {
        List<ClientSecret> others = livingAt(now).stream()
                .filter(secret -> !owner.equals(secret.owner()))
                .toList();
        if (!others.isEmpty() || newestFirst.isEmpty()) {
            return new ClientSecrets(others);
        }
        // Without any secret the client would be public, so an ended one stays.
        return new ClientSecrets(List.of(newestFirst.get(0).expiringAt(now)));
    }

    /** Those that work, newest first. */
    public List<ClientSecret> livingAt(Instant now) {
        return newestFirst.stream().filter(secret -> secret.liveAt(now)).toList();
    }

    private static Stream<ClientSecret> of(Stream<ClientSecret> secrets, @Nullable DeveloperId owner) {
        return secrets.filter(secret -> Objects.equals(secret.owner(), owner));
    }

    /**
     * Whether the presented secret is valid at {@code now}. Every stored secret is compared, so that the time does not
     * show which one matched.
     */
    public boolean accept(String presented, Instant now) {
        return accepted(presented, now) != null;
    }

    /** The secret that was presented, if it is valid; with the same work in every case. */
    public @Nullable ClientSecret accepted(String presented, Instant now) {
        ClientSecret accepted = null;
        for (ClientSecret secret : newestFirst) {
            if (secret.hash().matches(presented) && secret.liveAt(now)) {
                accepted = secret;
            }
        }
        return accepted;
    }
}
