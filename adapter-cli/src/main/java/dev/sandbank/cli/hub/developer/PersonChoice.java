package dev.sandbank.cli.hub.developer;

import dev.sandbank.domain.hub.registration.RegistrationState;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Which people are listed.
 *
 * @param state those whose registration is in a state; null for developers
 */
record PersonChoice(@Nullable RegistrationState state) {

    static final PersonChoice DEVELOPERS = new PersonChoice(null);

    private static final String ACCOUNT = "account";

    private static Stream<RegistrationState> states() {
        return Arrays.stream(RegistrationState.values()).filter(state -> state != RegistrationState.ACTIVATED);
    }

    private static Stream<String> words() {
        return Stream.concat(Stream.of(ACCOUNT), states().map(RegistrationState::text));
    }

    static final class Reader implements ITypeConverter<PersonChoice> {
        @Override
        public PersonChoice convert(String text) {
            if (text.equals(ACCOUNT)) {
                return DEVELOPERS;
            }
            return states().filter(state -> state.text().equals(text))
                    .findFirst()
                    .map(PersonChoice::new)
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
