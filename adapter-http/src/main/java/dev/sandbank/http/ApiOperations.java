package dev.sandbank.http;

import dev.sandbank.application.UseCases;
import dev.sandbank.http.bank.BankOperations;
import dev.sandbank.http.bank.caller.Viewers;
import dev.sandbank.http.bank.onboarding.OnboardingOperations;
import dev.sandbank.http.contract.Contract;
import dev.sandbank.http.contract.input.ContractInputs;
import dev.sandbank.http.encryption.E2eKeyOperations;
import dev.sandbank.http.idempotency.OnceHandlers;
import dev.sandbank.http.oauth.TokenEndpoints;
import dev.sandbank.http.operation.Handler;
import dev.sandbank.http.operation.Operations;
import dev.sandbank.http.stepup.OneTimeCodeOperations;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Binds the operations of the contract to their handlers. */
record ApiOperations(Contract contract, UseCases useCases, HttpPorts ports, Supplier<String> publicUrl) {

    Operations tree() {
        Map<String, Handler> handlers = new HashMap<>();
        handlers.putAll(TokenEndpoints.handlers(useCases.oauth(), ports.secrets()));
        handlers.putAll(E2eKeyOperations.handlers(useCases.handOutE2eKey()));
        handlers.putAll(OneTimeCodeOperations.handlers(useCases.stepUp()));
        handlers.putAll(BankOperations.handlers(
                useCases.bank(), new OnceHandlers(useCases.answerOnce()), viewers(), publicUrl, ports.secrets()));
        handlers.putAll(OnboardingOperations.handlers(useCases.bank().onboarding(), contract));
        return new Operations(
                contract.operations(handlers, new ContractInputs(contract)::of),
                contract.pages(),
                contract.oauthSegment());
    }

    private Viewers viewers() {
        return new Viewers(useCases.customer().accounts());
    }
}
