package dev.sandbank.bootstrap.embedded;

import dev.sandbank.application.oauth.client.ClientChanges;
import dev.sandbank.application.oauth.client.NewClient;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.space.SpaceId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An application that is not registered yet. What is not set has its default; {@link #create} registers it. */
public final class NewApplication {

    /** The redirect URI when none is set. Nothing needs to listen there, because no browser follows it. */
    private static final String CALLBACK = "http://127.0.0.1/callback";

    private final Function<NewClient, Application> registration;
    private final String name;
    private final List<String> redirectUris = new ArrayList<>();
    private @Nullable String id;
    private @Nullable String secret;
    private Profile profile = Profile.COMPATIBLE;
    private @Nullable Integer callsPerMinute;
    private SpaceId space = SpaceId.DEFAULT;

    NewApplication(String name, Function<NewClient, Application> registration) {
        this.name = name;
        this.registration = registration;
    }

    /** An id of one's own choice instead of a random UUID. */
    public NewApplication id(String chosen) {
        this.id = chosen;
        return this;
    }

    /** A secret of one's own choice, at least 16 characters, instead of a random one. */
    public NewApplication secret(String chosen) {
        this.secret = chosen;
        return this;
    }

    /** Where customers are sent back to; call it once for each. The default is {@code http://127.0.0.1/callback}. */
    public NewApplication redirectUri(String uri) {
        redirectUris.add(uri);
        return this;
    }

    /** Gives it the profile {@code strict}: today's good practice instead of what the public sandbox tolerates. */
    public NewApplication strict() {
        this.profile = Profile.STRICT;
        return this;
    }

    /** How many calls it may make in any 60 seconds; 0 means no limit. */
    public NewApplication rate(int limit) {
        this.callsPerMinute = limit;
        return this;
    }

    /** The space it lives in, which must exist. */
    public NewApplication space(String existing) {
        this.space = new SpaceId(existing);
        return this;
    }

    /**
     * Registers it.
     *
     * @throws dev.sandbank.domain.refusal.Refused if the id is taken, the space is unknown, or no application may have
     *     these details
     */
    public Application create() {
        List<String> uris = redirectUris.isEmpty() ? List.of(CALLBACK) : List.copyOf(redirectUris);
        ClientChanges details =
                new ClientChanges(null, null, null, uris, null, null, null, profile, callsPerMinute, null, null);
        return registration.apply(new NewClient(name, space, id, secret, false, details));
    }
}
