package dev.sandbank.http.refusal;

import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.http.operation.RequestRefusal;
import java.util.Arrays;
import java.util.stream.Stream;

/** All reasons of all features, as the sealed types list them. */
final class EveryReason {

    private EveryReason() {}

    static Stream<Reason> stream() {
        return Stream.of(RequestRefusal.class.getInterfaces()[0], Reason.class)
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                .filter(Class::isEnum)
                .flatMap(feature -> Arrays.stream(feature.getEnumConstants()))
                .map(Reason.class::cast);
    }
}
