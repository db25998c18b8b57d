package dev.sandbank.cli.hub.production;

import dev.sandbank.domain.hub.production.ProductionState;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Which requests are listed.
 *
 * @param waiting only those that wait for a reviewer
 * @param state only those in a state; null for those in any state
 */
record ProductionChoice(boolean waiting, @Nullable ProductionState state) {

    static final ProductionChoice WAITING = new ProductionChoice(true, null);

    private static final String WAITING_WORD = "waiting";
    private static final String ALL = "all";

    private static Stream<String> words() {
        return Stream.concat(
                Stream.of(WAITING_WORD, ALL),
                Arrays.stream(ProductionState.values()).map(ProductionState::text));
    }

    static final class Reader implements ITypeConverter<ProductionChoice> {
        @Override
        public ProductionChoice convert(String text) {
            if (text.equals(WAITING_WORD)) {
                return WAITING;
            }
            if (text.equals(ALL)) {
                return new ProductionChoice(false, null);
            }
            return ProductionState.of(text)
                    .map(state -> new ProductionChoice(false, state))
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
