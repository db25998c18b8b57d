package dev.sandbank.http.bank.payment;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.money.AmountSide;
import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.application.bank.payment.AdhocDetails.Sent;
import dev.sandbank.application.bank.payment.Payer;
import dev.sandbank.application.bank.payment.PaymentRequest;
import dev.sandbank.application.bank.payment.PaymentTarget;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.support.Digits;
import dev.sandbank.domain.bank.identifier.Remark;
import dev.sandbank.domain.bank.payment.PaymentKind;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.stepup.FlowOwner;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.refusal.FieldPlace;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What calls about payments have in common. Their forms have been checked by the documents. */
public final class PaymentCalls {

    private static final String SOURCE = "sourceAccountId";
    private static final String AMOUNT = "transactionAmount";
    private static final String SIDE = "transferCurrencyIndicator";
    private static final String CURRENCY = "transactionCurrencyCode";
    private static final String REMARKS = "remarks";
    private static final String SOURCE_SIDE = "SOURCE_ACCOUNT_CURRENCY";
    private static final String DESTINATION_SIDE = "DESTINATION_ACCOUNT_CURRENCY";

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}([.][0-9]{1,30})?([eE][+-]?[0-9]{1,3})?");

    private PaymentCalls() {}

    /** The customer whose token it is. */
    public static Payer payer(Call call) {
        Grant grant = call.grant();
        return new Payer(
                new FlowOwner(
                        grant.space(), grant.client().value(), grant.customer().userId()),
                new Viewer(grant.space(), grant.customer(), grant.accounts()),
                call.caller().client().isStrict());
    }

    /** The flow that the call names. */
    public static ControlFlowId flow(Call call) {
        return new ControlFlowId(call.json().path("controlFlowId").asText());
    }

    static PaymentRequest request(Call call, PaymentKind kind, PaymentTarget target) {
        return request(call.json(), "", call.json().path(SOURCE).asText(), kind, target);
    }

    /**
     * A payment that a part of a body asks for.
     *
     * @param place where the part is: empty, or {@code externalDomesticDetails/}
     */
    public static PaymentRequest request(
            JsonNode part, String place, String source, PaymentKind kind, PaymentTarget target) {
        return new PaymentRequest(
                kind,
                new AccountId(source),
                target,
                amount(part, place, AMOUNT),
                side(part, place),
                new ScheduleBody(part, place).read(),
                remarks(part, place));
    }

    /** A text at a place in the body, such as {@code payeeAccountDetails/payeeName}; null if it was not sent. */
    public static @Nullable Sent sent(Call call, String place) {
        JsonNode node = call.json().at("/" + place);
        return node.isMissingNode() || node.isNull() || node.asText().isBlank()
                ? null
                : new Sent(FieldPlace.inBody(place), node.asText());
    }

    /** A text that must have been sent. */
    public static Sent mustBeSent(Call call, String place) {
        Sent sent = sent(call, place);
        if (sent == null) {
            throw new Refused(InputInvalid.of(FieldPlace.inBody(place), FieldFault.Kind.MISSING));
        }
        return sent;
    }

    /** An amount that must have been sent. */
    public static AskedAmount amount(JsonNode part, String place, String name) {
        String field = FieldPlace.inBody(place + name);
        if (part.path(name).isMissingNode() || part.path(name).isNull()) {
            throw new Refused(InputInvalid.of(field, FieldFault.Kind.MISSING));
        }
        return new AskedAmount(field, number(field, part.path(name).asText()));
    }

    /** The amount; null if none was sent. */
    static @Nullable AskedAmount amountIfSent(JsonNode body) {
        return body.hasNonNull(AMOUNT) ? amount(body, "", AMOUNT) : null;
    }

    /** A number as JSON writes it, whether it was sent as one or as a text. */
    private static BigDecimal number(String field, String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new Refused(InputInvalid.of(field, FieldFault.Kind.INVALID_FORMAT));
        }
        return Digits.decimal(text);
    }

    /**
     * A body says either which account's currency it means or names the currency; without either it is the source's. What
     * says neither is refused: whoever means another currency must not find another amount moved.
     */
    private static AmountSide side(JsonNode body, String place) {
        String side = body.path(SIDE).asText();
        if (side.equalsIgnoreCase(SOURCE_SIDE)) {
            return AmountSide.SOURCE;
        }
        if (side.equalsIgnoreCase(DESTINATION_SIDE)) {
            return AmountSide.DESTINATION;
        }
        if (!side.isBlank()) {
            throw new Refused(InputInvalid.of(FieldPlace.inBody(place + SIDE), FieldFault.Kind.INVALID_REFERENCE));
        }
        String named = body.path(CURRENCY).asText();
        return named.isBlank() ? AmountSide.SOURCE : new AmountSide.Named(FieldPlace.inBody(place + CURRENCY), named);
    }

    /** Remarks are one text, or a list of them. */
    static String remarks(JsonNode body, String place) {
        JsonNode sent = body.path(REMARKS);
        List<String> lines = new ArrayList<>();
        if (sent.isArray()) {
            sent.forEach(line -> lines.add(line.path(REMARKS).asText()));
        } else if (sent.isValueNode() && !sent.isNull()) {
            lines.add(sent.asText());
        }
        return Remark.parse(String.join(" ", lines))
                .orRefuse(FieldPlace.inBody(place + REMARKS))
                .value();
    }
}
