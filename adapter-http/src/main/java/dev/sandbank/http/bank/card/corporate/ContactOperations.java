package dev.sandbank.http.bank.card.corporate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.bank.card.corporate.ChangeCompanyContacts;
import dev.sandbank.application.bank.card.corporate.ReadCompanyContacts;
import dev.sandbank.application.bank.card.corporate.ReadCompanyContacts.ContactList;
import dev.sandbank.domain.bank.card.corporate.CompanyContact;
import dev.sandbank.domain.bank.card.corporate.CompanyContacts;
import dev.sandbank.domain.bank.card.corporate.SentContact;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.bank.caller.Viewers;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import dev.sandbank.http.operation.Json;
import dev.sandbank.http.refusal.FieldPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whom to ask about a company card. */
public final class ContactOperations {

    private static final String CONTACTS = "contacts";
    private static final String OFFICER = "corporateOfficerDetails";
    private static final String EMAIL = "contactEmail";
    private static final String NAME = "contactName";
    private static final String PHONE = "contactPhoneNumber";
    private static final Pattern INTERNATIONAL = Pattern.compile("[1-9][0-9]{5,14}");

    private final ReadCompanyContacts readCompanyContacts;
    private final ChangeCompanyContacts changeCompanyContacts;
    private final Viewers viewers;

    public ContactOperations(
            ReadCompanyContacts readCompanyContacts, ChangeCompanyContacts changeCompanyContacts, Viewers viewers) {
        this.readCompanyContacts = readCompanyContacts;
        this.changeCompanyContacts = changeCompanyContacts;
        this.viewers = viewers;
    }

    /** The handlers by {@code operationId}. */
    public Map<String, Handler> handlers() {
        return Map.of("readCorporateContacts", this::read, "updateCorporateContacts", this::change);
    }

    private Answer read(Call call) {
        checkOfficer(call.json());
        return Answer.json(ContactsJson.of(
                readCompanyContacts.read(viewers.of(call.caller().token()), CorporateOperations.token(call))));
    }

    private Answer change(Call call) {
        checkOfficer(call.json());
        JsonNode contacts = call.json().path(CONTACTS);
        if (contacts.isEmpty() || contacts.size() > CompanyContacts.MOST) {
            throw wrong(
                    FieldPlace.inBody(CONTACTS),
                    contacts.isEmpty() ? FieldFault.Kind.MISSING : FieldFault.Kind.OUT_OF_RANGE);
        }
        List<SentContact> sent = new ArrayList<>();
        for (JsonNode contact : contacts) {
            sent.add(sent(contact, CONTACTS + "/" + sent.size() + "/"));
        }
        changeCompanyContacts.change(
                viewers.of(call.caller().token()),
                CorporateOperations.token(call),
                sent,
                place -> FieldPlace.inBody(CONTACTS + "/" + place));
        return Answer.empty();
    }

    private static SentContact sent(JsonNode contact, String path) {
        String name = contact.path(NAME).asText().strip();
        if (name.isEmpty() || name.chars().anyMatch(Character::isISOControl)) {
            throw wrong(
                    FieldPlace.inBody(path + NAME),
                    name.isEmpty() ? FieldFault.Kind.MISSING : FieldFault.Kind.INVALID_FORMAT);
        }
        String email = Json.text(contact, EMAIL);
        if (email != null) {
            checkEmail(email, path + EMAIL);
        }
        String phone = Json.text(contact, PHONE);
        if (phone != null && !INTERNATIONAL.matcher(phone).matches()) {
            throw wrong(FieldPlace.inBody(path + PHONE), FieldFault.Kind.INVALID_FORMAT);
        }
        JsonNode preferred = contact.path("preferredContactFlag");
        return new SentContact(
                Json.text(contact, "contactId"),
                contact.path("contactType").asText(),
                name,
                email,
                phone,
                preferred.isBoolean() ? (Boolean) preferred.asBoolean() : null);
    }

    /** Any officer may read and change contacts; who is named must only be one that can be written to. */
    private static void checkOfficer(JsonNode body) {
        String email = Json.text(body.path(OFFICER), "emailAddress");
        if (email != null) {
            checkEmail(email, OFFICER + "/emailAddress");
        }
    }

    private static void checkEmail(String email, String path) {
        EmailAddress.objectionTo(email).ifPresent(objection -> {
            throw new Refused(InputInvalid.of(FieldPlace.inBody(path), FieldFault.Kind.INVALID_FORMAT, objection));
        });
    }

    private static Refused wrong(String field, FieldFault.Kind kind) {
        return new Refused(InputInvalid.of(field, kind));
    }

    private record ContactsJson(String corporateCustomerName, List<ContactJson> contacts) {

        static ContactsJson of(ContactList list) {
            return new ContactsJson(
                    list.company(),
                    list.contacts().contacts().stream().map(ContactJson::of).toList());
        }
    }

    private record ContactJson(
            String contactId,
            String contactType,
            String contactName,
            @Nullable String contactEmail,
            @Nullable String contactPhoneNumber,
            boolean preferredContactFlag) {

        static ContactJson of(CompanyContact contact) {
            return new ContactJson(
                    contact.id(),
                    contact.type(),
                    contact.name(),
                    contact.email(),
                    contact.phone(),
                    contact.preferred());
        }
    }
}
