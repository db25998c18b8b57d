package dev.sandbank.domain.bank.onboarding;

import dev.sandbank.domain.refusal.BankRefusal.OnboardingRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refusal;
import java.time.LocalDate;

/** Refusals of a step that carry facts. */
public final class ApplicationRefused {

    private ApplicationRefused() {}

    /** The step is not for an application that has come this far. */
    public record InStage(Stage stage) implements Refusal {
        @Override
        public Reason reason() {
            return OnboardingRefusal.APPLICATION_STAGE_WRONG;
        }
    }

    /** The offer was good until the end of a day that is over. */
    public record OfferExpired(LocalDate on) implements Refusal {
        @Override
        public Reason reason() {
            return OnboardingRefusal.OFFER_EXPIRED;
        }
    }

    /**
     * Proof is missing.
     *
     * @param proofs the kinds of proof, in words for people
     */
    public record DocumentsMissing(String proofs) implements Refusal {
        @Override
        public Reason reason() {
            return OnboardingRefusal.DOCUMENTS_MISSING;
        }
    }
}
