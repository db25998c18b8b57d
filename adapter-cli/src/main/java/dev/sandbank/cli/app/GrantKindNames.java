package dev.sandbank.cli.app;

import dev.sandbank.domain.oauth.client.GrantKind;
import java.util.Arrays;
import java.util.Iterator;

/** The names of grant kinds as they are typed, for shells that complete them. */
final class GrantKindNames implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(GrantKind.values())
                .map(kind -> ClientJson.lower(kind).replace('_', '-'))
                .iterator();
    }
}
