package dev.sandbank.domain.bank.onboarding;

import java.time.LocalDate;

/** A step that somebody takes with an application. */
@FunctionalInterface
public interface ApplicationStep {

    /**
     * The application after the step.
     *
     * @param today the day of the market, by the clock of the space
     */
    ProductApplication take(ProductApplication before, LocalDate today);
}
