package dev.sandbank.cli.hub.developer;

import dev.sandbank.application.hub.developer.Standing;
import dev.sandbank.domain.hub.registration.RegistrationState;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Which people are listed.
 *
 * @param state those whose registration is in a state; null for developers
 * @param standing which developers; it says nothing if a state is given
 */
record PersonChoice(@Nullable RegistrationState state, Standing standing) {

    static final PersonChoice DEVELOPERS = new PersonChoice(null, Standing.ANY);

    private static final Map<String, PersonChoice> ALL = all();

    private static Map<String, PersonChoice> all() {
        Map<String, PersonChoice> all = new LinkedHashMap<>();
        all.put("account", DEVELOPERS);
        Stream.of(Standing.ACTIVE, Standing.SUSPENDED, Standing.ADMINISTRATOR)
                .forEach(each -> all.put(each.text(), new PersonChoice(null, each)));
        Arrays.stream(RegistrationState.values())
                .filter(each -> each != RegistrationState.ACTIVATED)
                .forEach(each -> all.put(each.text(), new PersonChoice(each, Standing.ANY)));
        return all;
    }

    static final class Reader implements ITypeConverter<PersonChoice> {
        @Override
        public PersonChoice convert(String text) {
            PersonChoice choice = ALL.get(text);
            if (choice == null) {
                throw new TypeConversionException("'" + text + "' is none of " + String.join(", ", ALL.keySet()));
            }
            return choice;
        }
    }

    /** The words as they are typed, for shells that complete them. */
    static final class Words implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ALL.keySet().iterator();
        }
    }
}
