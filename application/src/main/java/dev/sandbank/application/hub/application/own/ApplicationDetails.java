package dev.sandbank.application.hub.application.own;

import dev.sandbank.application.oauth.client.ClientChanges;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.client.Origin;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.oauth.client.RedirectUri;
import dev.sandbank.domain.space.SpaceId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the owner of an application says about it.
 *
 * @param space where its calls go
 */
public record ApplicationDetails(
        String name,
        String description,
        List<String> redirectUris,
        List<String> origins,
        Set<GrantKind> grantKinds,
        Profile profile,
        SpaceId space) {

    public ApplicationDetails {
        redirectUris = List.copyOf(redirectUris);
        origins = List.copyOf(origins);
        grantKinds = Set.copyOf(grantKinds);
    }

    /** The details of an application as it is. */
    public static ApplicationDetails of(Client client) {
        return new ApplicationDetails(
                client.name(),
                client.description(),
                client.redirectUris().stream().map(RedirectUri::value).toList(),
                client.origins().stream().map(Origin::value).toList(),
                client.grantKinds(),
                client.profile(),
                client.space());
    }

    /** The same in another space. */
    public ApplicationDetails in(SpaceId other) {
        return new ApplicationDetails(name, description, redirectUris, origins, grantKinds, profile, other);
    }

    /** A mark by which a form knows whether the application was changed since the form was made. */
    public String version() {
        String all = Stream.of(
                        List.of(name, description, profile.name(), space.value()),
                        redirectUris,
                        origins,
                        grantKinds.stream().map(GrantKind::name).sorted().toList())
                .map(List::toString)
                .collect(Collectors.joining("\n"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    ClientChanges changes() {
        return new ClientChanges(
                name, description, null, redirectUris, origins, grantKinds, null, profile, null, null, space);
    }
}
