package dev.sandbank.application;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.encryption.HandOutE2eKey;
import dev.sandbank.application.ratelimit.AdmitCall;
import dev.sandbank.application.ratelimit.InMemoryRateWindows;
import dev.sandbank.application.secret.Guesses;

/** Every use case that a server has a door to. */
public record UseCases(
        OAuthUseCases oauth,
        HandOutE2eKey handOutE2eKey,
        StepUpUseCases stepUp,
        CustomerUseCases customer,
        BankUseCases bank,
        AdmitCall admitCall) {

    /**
     * The use cases over these stores. The bank as it is read is remembered, and wrong secrets are counted, once for all
     * of them.
     */
    public static UseCases over(Stores stores, Ports ports) {
        CustomerBanks banks = new CustomerBanks(ports.clocks(), ports.seeds(), stores.journal());
        BankCustomers customers = BankCustomers.seeded(banks, ports.seeds());
        Guesses guesses = new Guesses(stores.locks(), stores.transactions(), ports.monotonic(), ports.wall());
        StepUpUseCases stepUp = StepUpUseCases.over(stores, ports);
        return new UseCases(
                OAuthUseCases.over(stores, ports, customers, guesses, stepUp),
                new HandOutE2eKey(ports.ciphertexts().keys(), ports.clocks(), ports.secrets()),
                stepUp,
                CustomerUseCases.over(stores, ports, customers, guesses, stepUp),
                BankUseCases.over(stores, ports, new BankViews(banks), stepUp),
                new AdmitCall(new InMemoryRateWindows(), ports.monotonic()));
    }
}
