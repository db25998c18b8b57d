package dev.sandbank.http.bank.reference;

import dev.sandbank.application.bank.reference.ReferenceUseCases;
import dev.sandbank.application.bank.reference.SearchText;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import java.util.Map;

/** Reference data, which has two paths for each kind of market, and the directories. */
public final class ReferenceOperations {

    private final ReferenceUseCases useCases;

    public ReferenceOperations(ReferenceUseCases useCases) {
        this.useCases = useCases;
    }

    /** The handlers, by {@code operationId}. */
    public Map<String, Handler> handlers() {
        return Map.of(
                "referenceData", this::referenceData,
                "referenceDataUnversioned", this::referenceData,
                "referenceDataApac", this::referenceData,
                "searchEmployers", this::employers,
                "searchRussianAddresses", this::addresses);
    }

    private Answer referenceData(Call call) {
        String code = call.pathParam("referenceCode");
        return Answer.json(ReferenceDataJson.of(useCases.readReferenceData().read(call.market(), code)));
    }

    private Answer employers(Call call) {
        return Answer.json(EmployersJson.of(useCases.findEmployers().find(call.market(), text(call, "employerName"))));
    }

    private Answer addresses(Call call) {
        return Answer.json(StreetsJson.of(useCases.findStreets().find(text(call, "address"))));
    }

    private static SearchText text(Call call, String parameter) {
        String sent = call.query(parameter);
        if (sent == null) {
            throw new Refused(InputInvalid.of(parameter, FieldFault.Kind.MISSING));
        }
        return new SearchText(parameter, sent);
    }
}
