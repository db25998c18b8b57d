package dev.sandbank.application;

import dev.sandbank.application.bank.BankCustomers;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.encryption.HandOutE2eKey;
import dev.sandbank.application.hub.tryit.TryMemory;
import dev.sandbank.application.idempotency.AnswerOnce;
import dev.sandbank.application.idempotency.AnsweringUnits;
import dev.sandbank.application.ratelimit.AdmitCall;
import dev.sandbank.application.ratelimit.RateWindows;
import dev.sandbank.application.secret.Guesses;

/** All use cases that a server can reach. */
public record UseCases(
        OAuthUseCases oauth,
        HandOutE2eKey handOutE2eKey,
        StepUpUseCases stepUp,
        CustomerUseCases customer,
        BankUseCases bank,
        AnswerOnce answerOnce,
        AdmitCall admitCall,
        MailUseCases mail,
        HubUseCases hub) {

    /** The use cases of a process that shares the calls of applications with no other. */
    public static UseCases over(Stores stores, Ports ports) {
        return over(stores, ports, RateWindows.inMemory());
    }

    /**
     * The use cases over these stores. All of them share one memory of the bank's data and one count of wrong secrets.
     */
    public static UseCases over(Stores stores, Ports ports, RateWindows windows) {
        CustomerBanks banks = new CustomerBanks(ports.clocks(), ports.seeds(), stores.journal());
        BankCustomers customers = BankCustomers.seeded(
                banks, ports.seeds(), stores.journal(), ports.hub().hashing());
        Guesses guesses = new Guesses(stores.locks(), stores.transactions(), ports.monotonic(), ports.wall());
        TryMemory tries = new TryMemory(stores.shelfItems(), stores.transactions(), ports.secrets(), ports.wall());
        AnsweringUnits units = new AnsweringUnits(stores.transactions());
        Stores watched = WatchedStores.over(stores, units, ports);
        StepUpUseCases stepUp = StepUpUseCases.over(watched, ports);
        return new UseCases(
                OAuthUseCases.over(stores, ports, customers, guesses, stepUp),
                new HandOutE2eKey(ports.ciphertexts().keys(), ports.clocks(), ports.secrets()),
                stepUp,
                CustomerUseCases.over(stores, ports, customers, guesses, stepUp, tries),
                BankUseCases.over(watched, ports, banks, stepUp),
                new AnswerOnce(stores.keptAnswers(), units, ports.wall()),
                new AdmitCall(windows, ports.monotonic()),
                MailUseCases.over(stores, ports),
                HubUseCases.over(stores, ports, guesses, windows, tries));
    }
}
