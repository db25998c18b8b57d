package dev.sandbank.http.bank.card;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.card.work.CardAmount;
import dev.sandbank.application.bank.card.work.CardCaller;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.support.Digits;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.token.AccessToken;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.stepup.FlowOwner;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.refusal.FieldPlace;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What all calls about cards have in common. Their forms have been checked by the documents. */
final class CardCalls {

    static final String CARD_ID = "cardId";
    private static final String CONTROL_FLOW_ID = "controlFlowId";

    private CardCalls() {}

    static Viewer viewer(Call call) {
        Grant grant = call.grant();
        return new Viewer(grant.space(), grant.customer(), grant.accounts());
    }

    static CardCaller caller(Call call) {
        return caller(call, viewer(call));
    }

    /** The caller, for a viewer that an application without a customer's consent may see. */
    static CardCaller caller(Call call, Viewer viewer) {
        AccessToken token = call.caller().token();
        Grant grant = token.grant();
        String subject = grant == null ? "" : grant.customer().userId();
        FlowOwner owner = new FlowOwner(token.space(), token.client().value(), subject);
        return new CardCaller(owner, viewer, call.caller().client().isStrict());
    }

    static CardId cardInPath(Call call) {
        return new CardId(call.pathParam(CARD_ID));
    }

    static CardId cardInBody(JsonNode body) {
        String id = text(body, CARD_ID);
        if (id == null) {
            throw missing(CARD_ID);
        }
        return new CardId(id);
    }

    static ControlFlowId flow(Call call) {
        return new ControlFlowId(call.json().path(CONTROL_FLOW_ID).asText());
    }

    /** A text of the body; null if it is missing or blank. */
    static @Nullable String text(JsonNode body, String name) {
        JsonNode sent = body.path(name);
        return sent.isNull() || sent.asText().isBlank() ? null : sent.asText();
    }

    /** A day of the body; null if none was sent. */
    static @Nullable LocalDate day(JsonNode body, String name) {
        String sent = text(body, name);
        return sent == null ? null : LocalDate.parse(sent.strip());
    }

    /** An amount of the body. */
    static CardAmount amount(JsonNode body, String path, String name) {
        String sent = text(body, name);
        if (sent == null) {
            throw missing(path + name);
        }
        return new CardAmount(FieldPlace.inBody(path + name), Digits.decimal(sent.strip()));
    }

    static Refused missing(String path) {
        return new Refused(InputInvalid.of(FieldPlace.inBody(path), FieldFault.Kind.MISSING));
    }

    static Refused wrong(String path) {
        return new Refused(InputInvalid.of(FieldPlace.inBody(path), FieldFault.Kind.OUT_OF_RANGE));
    }
}
