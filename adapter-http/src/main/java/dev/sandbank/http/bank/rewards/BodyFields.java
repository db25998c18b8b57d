package dev.sandbank.http.bank.rewards;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.support.Digits;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.Call;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a JSON body that fits its schema, which has been checked. Numbers may be written as texts and texts as
 * whole numbers, as callers of the public sandbox do. Faults that a schema cannot describe are noted by {@link #wrong},
 * and {@link #check} refuses all of them together. Values may be used only after that.
 */
final class BodyFields {

    private final JsonNode object;
    private final String prefix;
    private final Map<String, FieldFault.Kind> errors;

    private BodyFields(JsonNode object, String prefix, Map<String, FieldFault.Kind> errors) {
        this.object = object;
        this.prefix = prefix;
        this.errors = errors;
    }

    static BodyFields of(Call call) {
        return new BodyFields(call.json(), "", new TreeMap<>());
    }

    /** The fields of an object inside this one; its errors are refused with this one's. */
    BodyFields inside(String name) {
        return new BodyFields(object.path(name), prefix + name + "/", errors);
    }

    /** A text without white space around it; empty if it is absent. */
    String text(String name) {
        return object.path(name).asText().strip();
    }

    /** A text, or null if it is absent or blank. */
    @Nullable
    String optionalText(String name) {
        String text = text(name);
        return text.isEmpty() ? null : text;
    }

    BigDecimal number(String name) {
        return Digits.decimal(text(name));
    }

    /** A whole number; one that is too large for the bank is noted as wrong. */
    long whole(String name) {
        try {
            return number(name).longValueExact();
        } catch (ArithmeticException e) {
            wrong(name, FieldFault.Kind.INVALID_FORMAT);
            return 0;
        }
    }

    boolean flag(String name) {
        return text(name).equalsIgnoreCase("true");
    }

    /** Notes something wrong with a field, in the words of the field errors. */
    void wrong(String name, FieldFault.Kind kind) {
        errors.putIfAbsent(prefix + name, kind);
    }

    /**
     * Ends the reading of this object and of the objects inside it.
     *
     * @throws Refused INPUT_INVALID with every field that is wrong
     */
    void check() {
        if (!errors.isEmpty()) {
            throw new Refused(InputInvalid.of(errors));
        }
    }
}
