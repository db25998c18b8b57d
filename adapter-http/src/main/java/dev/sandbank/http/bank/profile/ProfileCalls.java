package dev.sandbank.http.bank.profile;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.stepup.FlowOwner;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.refusal.FieldPlace;
import java.util.Arrays;
import java.util.Optional;

/** What all calls that change profiles have in common. Their forms have been checked by the documents. */
final class ProfileCalls {

    /** The longest text of a name or an address, in characters. */
    private static final int MAX_LENGTH = 100;

    private ProfileCalls() {}

    static FlowOwner owner(Call call) {
        Grant grant = call.grant();
        return new FlowOwner(
                grant.space(), grant.client().value(), grant.customer().userId());
    }

    static ControlFlowId flow(Call call) {
        return new ControlFlowId(call.json().path("controlFlowId").asText());
    }

    /**
     * A text that was sent, which may be empty; nothing if it was left out.
     *
     * @param path of the field in the body, up to its name
     */
    static Optional<String> text(JsonNode body, String path, String name) {
        JsonNode sent = body.path(name);
        if (sent.isMissingNode() || sent.isNull()) {
            return Optional.empty();
        }
        String text = sent.asText().strip();
        if (text.length() > MAX_LENGTH || text.chars().anyMatch(Character::isISOControl)) {
            throw wrong(path + name, FieldFault.Kind.OUT_OF_RANGE);
        }
        return Optional.of(text);
    }

    /** The constant of an enum that was sent; nothing if it was left out or is no such word. */
    static <E extends Enum<E>> Optional<E> known(JsonNode body, String name, Class<E> type) {
        String sent = body.path(name).asText();
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(sent))
                .findFirst();
    }

    /** The constant of an enum that was sent. */
    static <E extends Enum<E>> E one(String sent, String path, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(sent))
                .findFirst()
                .orElseThrow(() -> wrong(path, FieldFault.Kind.INVALID_REFERENCE));
    }

    static Refused wrong(String path, FieldFault.Kind kind) {
        return new Refused(InputInvalid.of(FieldPlace.inBody(path), kind));
    }

    static Refused wrong(String path, String sentence) {
        return new Refused(InputInvalid.of(FieldPlace.inBody(path), FieldFault.Kind.INVALID_FORMAT, sentence));
    }
}
