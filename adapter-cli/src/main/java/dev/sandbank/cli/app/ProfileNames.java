package dev.sandbank.cli.app;

import dev.sandbank.domain.oauth.client.Profile;
import java.util.Arrays;
import java.util.Iterator;

/** The names of profiles as they are typed, for shells that complete them. */
final class ProfileNames implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(Profile.values()).map(ClientJson::lower).iterator();
    }
}
