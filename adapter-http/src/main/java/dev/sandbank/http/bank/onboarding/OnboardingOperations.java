package dev.sandbank.http.bank.onboarding;

import dev.sandbank.application.bank.onboarding.OnboardingUseCases;
import dev.sandbank.http.contract.Contract;
import dev.sandbank.http.operation.Handler;
import java.util.HashMap;
import java.util.Map;

/** The operations of people who apply for a product of the bank. */
public final class OnboardingOperations {

    private OnboardingOperations() {}

    /** The handlers by {@code operationId}. Forms are read and written by the schemas of the contract. */
    public static Map<String, Handler> handlers(OnboardingUseCases useCases, Contract contract) {
        Map<String, Handler> handlers = new HashMap<>();
        handlers.putAll(new CatalogueOperations(useCases, contract).handlers());
        handlers.putAll(new ApplicationOperations(useCases, contract).handlers());
        handlers.putAll(new ApplicantOperations(useCases, contract).handlers());
        handlers.putAll(new CheckOperations(useCases).handlers());
        return handlers;
    }
}
