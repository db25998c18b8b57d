package dev.sandbank.domain.bank.identifier;

import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.Refused;
import java.util.Optional;
import java.util.function.Function;

/** The result of reading a text: a value, or the reason why the text is none. */
public sealed interface Reading<T> {

    /** The text is a value. */
    record Good<T>(T value) implements Reading<T> {}

    /** The text is no value. */
    record Bad<T>(IdentifierFault fault) implements Reading<T> {}

    /** Makes the value of a text in which no fault was found. */
    static <T> Reading<T> of(String text, Function<String, Optional<IdentifierFault>> check, Function<String, T> make) {
        Optional<IdentifierFault> fault = check.apply(text);
        return fault.isPresent() ? new Bad<>(fault.get()) : new Good<>(make.apply(text));
    }

    /** The same reading of a value that is made of this one. */
    default <R> Reading<R> map(Function<T, R> change) {
        return this instanceof Bad<T> bad ? new Bad<>(bad.fault()) : new Good<>(change.apply(((Good<T>) this).value()));
    }

    default Optional<T> read() {
        return this instanceof Good<T> good ? Optional.of(good.value()) : Optional.empty();
    }

    default Optional<IdentifierFault> objection() {
        return this instanceof Bad<T> bad ? Optional.of(bad.fault()) : Optional.empty();
    }

    /** The value; without one, the request is refused and the refusal names the field and the reason. */
    default T orRefuse(String field) {
        if (this instanceof Bad<T> bad) {
            throw new Refused(
                    InputInvalid.of(field, bad.fault().kind(), bad.fault().sentence()));
        }
        return ((Good<T>) this).value();
    }
}
