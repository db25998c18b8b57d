package dev.sandbank.http.bank.profile;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.ProfileUseCases;
import dev.sandbank.application.bank.profile.contact.AskedContact;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.domain.bank.profile.ContactChange;
import dev.sandbank.domain.bank.profile.EmailAddress;
import dev.sandbank.domain.bank.profile.PhoneNumber;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import java.util.Map;
import java.util.regex.Pattern;

/** Changes of a customer's profile. E-mail addresses and phones change after a one-time code. */
public final class ProfileChangeOperations {

    private static final String EMAIL = "emailAddress";
    private static final String NO_SUCH_PHONE = "It must be one of the kinds of phones in the reference data.";
    private static final Pattern COUNTRY_CODE = Pattern.compile("[1-9][0-9]{0,3}");
    private static final Pattern AREA_CODE = Pattern.compile("[0-9]{0,6}");
    private static final Pattern EXTENSION = Pattern.compile("[0-9]{0,6}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{4,15}");

    private final ProfileUseCases useCases;

    public ProfileChangeOperations(ProfileUseCases useCases) {
        this.useCases = useCases;
    }

    public Map<String, Handler> handlers() {
        return Map.of(
                "updateCustomerProfile", this::change,
                "updateCustomerEmail", call -> ask(call, email(call.json())),
                "confirmCustomerEmail", call -> confirm(call, ContactChange.Kind.EMAIL),
                "updateCustomerPhoneNumber", call -> ask(call, phone(call.json())),
                "confirmCustomerPhoneNumber", call -> confirm(call, ContactChange.Kind.PHONE));
    }

    private Answer change(Call call) {
        Grant grant = call.grant();
        useCases.changeProfile().change(grant.space(), grant.customer(), new SentProfile(call.json()));
        return Answer.empty();
    }

    private Answer ask(Call call, AskedContact asked) {
        ControlFlowId flow = useCases.askContactChange()
                .ask(ProfileCalls.owner(call), call.grant().customer(), asked);
        return Answer.json(new WaitingJson(flow.value()));
    }

    private Answer confirm(Call call, ContactChange.Kind kind) {
        useCases.confirmContactChange()
                .confirm(ProfileCalls.owner(call), call.grant().customer(), kind, ProfileCalls.flow(call));
        return Answer.empty();
    }

    private static AskedContact email(JsonNode body) {
        String address = body.path(EMAIL).asText().strip();
        dev.sandbank.domain.mail.EmailAddress.objectionTo(address).ifPresent(objection -> {
            throw ProfileCalls.wrong(EMAIL, objection);
        });
        return new AskedContact.Email(
                ProfileCalls.text(body, "", "emailKey").orElse(null),
                ProfileCalls.known(body, "emailType", EmailAddress.Type.class).orElse(null),
                address,
                body.path("preferredEmailFlag").asBoolean());
    }

    private static AskedContact phone(JsonNode body) {
        return new AskedContact.Phone(new PhoneNumber(
                ProfileCalls.known(body, "phoneType", PhoneNumber.Type.class)
                        .orElseThrow(() -> ProfileCalls.wrong("phoneType", NO_SUCH_PHONE)),
                digits(body, "phoneCountryCode", COUNTRY_CODE),
                digits(body, "areaCode", AREA_CODE),
                digits(body, "phoneNumber", NUMBER),
                digits(body, "extension", EXTENSION)));
    }

    private static String digits(JsonNode body, String name, Pattern shape) {
        String sent = ProfileCalls.text(body, "", name).orElse("");
        if (!shape.matcher(sent).matches()) {
            throw ProfileCalls.wrong(name, FieldFault.Kind.INVALID_FORMAT);
        }
        return sent;
    }

    /** A change that waits for its one-time code. */
    private record WaitingJson(String controlFlowId) {}
}
