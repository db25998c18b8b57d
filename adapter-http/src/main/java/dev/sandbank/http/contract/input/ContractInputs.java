package dev.sandbank.http.contract.input;

import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.http.contract.Contract;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.InputCheck;

/** Makes the input check of every operation from its document. The documents are read when a call first needs one. */
public final class ContractInputs {

    private final Contract contract;

    public ContractInputs(Contract contract) {
        this.contract = contract;
    }

    /** The check of an operation, by its {@code operationId}. */
    public InputCheck of(String operationId) {
        return call -> check(operationId, call);
    }

    private void check(String operationId, Call call) {
        Client client = call.clientOrNull();
        new RequestCheck(contract.schemas(operationId), call.market(), client != null && client.isStrict()).check(call);
    }
}
