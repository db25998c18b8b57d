package dev.sandbank.cli.hub.contact;

import dev.sandbank.domain.hub.contact.ContactState;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Which threads are listed.
 *
 * @param state null for those in any state
 */
record ContactChoice(@Nullable ContactState state) {

    private static final String ALL = "all";

    private static Stream<String> words() {
        return Stream.concat(Arrays.stream(ContactState.values()).map(ContactState::text), Stream.of(ALL));
    }

    static final class Reader implements ITypeConverter<ContactChoice> {
        @Override
        public ContactChoice convert(String text) {
            if (text.equals(ALL)) {
                return new ContactChoice(null);
            }
            return ContactState.of(text)
                    .map(ContactChoice::new)
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + text + "' is none of " + String.join(", ", words().toList())));
        }
    }

    /** The words as they are typed, for shells that complete them. */
    static final class Words implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return words().iterator();
        }
    }
}
