package dev.sandbank.http.bank.account.consent;

import static dev.sandbank.http.bank.account.AccountCalls.viewer;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.AccountUseCases;
import dev.sandbank.application.bank.account.consent.ChangedConsent;
import dev.sandbank.domain.bank.account.consent.AccountConsent;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.bank.account.TransactionRequest;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import dev.sandbank.http.refusal.FieldPlace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Consents about accounts. Those that let an application see accounts are not among them. */
public final class ConsentOperations {

    private static final String DETAILS = "accountConsentDetails";
    private static final String TYPE = "consentType";
    private static final String ACCOUNT = "accountId";
    private static final int MOST = 50;

    private final AccountUseCases useCases;

    public ConsentOperations(AccountUseCases useCases) {
        this.useCases = useCases;
    }

    /** The handlers by {@code operationId}. */
    public Map<String, Handler> handlers() {
        return Map.of("readAccountConsents", this::read, "updateAccountConsents", this::change);
    }

    private Answer read(Call call) {
        return Answer.json(new ConsentsJson(
                useCases
                        .readAccountConsents()
                        .read(viewer(call), TransactionRequest.account(call), call.query(TYPE))
                        .stream()
                        .map(ConsentJson::of)
                        .toList()));
    }

    private Answer change(Call call) {
        AccountId account = TransactionRequest.account(call);
        JsonNode sent = call.json();
        if (!sent.path(ACCOUNT).asText().equals(account.value())) {
            throw wrong(ACCOUNT, FieldFault.Kind.INVALID_REFERENCE);
        }
        JsonNode details = sent.path(DETAILS);
        if (details.isEmpty() || details.size() > MOST) {
            throw wrong(DETAILS, details.isEmpty() ? FieldFault.Kind.MISSING : FieldFault.Kind.OUT_OF_RANGE);
        }
        List<ChangedConsent> changes = new ArrayList<>();
        details.forEach(change -> changes.add(new ChangedConsent(
                change.path(TYPE).asText(), change.path("consentGivenFlag").asBoolean(), card(change))));
        useCases.changeAccountConsents()
                .change(viewer(call), account, changes, FieldPlace.inBody(DETAILS + "/" + TYPE));
        return Answer.empty();
    }

    private static @Nullable String card(JsonNode change) {
        String card = change.path("cardId").asText();
        return card.isBlank() || change.path("cardId").isNull() ? null : card;
    }

    private static Refused wrong(String field, FieldFault.Kind kind) {
        return new Refused(InputInvalid.of(FieldPlace.inBody(field), kind));
    }

    private record ConsentsJson(List<ConsentJson> accountConsentDetails) {}

    private record ConsentJson(
            String consentType,
            boolean consentGivenFlag,
            LocalDate consentUpdateDate,
            @Nullable String cardId) {

        static ConsentJson of(AccountConsent consent) {
            return new ConsentJson(consent.type(), consent.given(), consent.on(), consent.card());
        }
    }
}
