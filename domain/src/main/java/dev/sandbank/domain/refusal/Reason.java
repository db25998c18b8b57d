package dev.sandbank.domain.refusal;

/**
 * One reason to refuse. Each feature has an enum of its own reasons; logs and documentation show their names. Code that
 * answers all reasons does so by a {@link ReasonTable}, so that a new reason does not compile before it has an answer.
 */
public sealed interface Reason extends Refusal
        permits ClientRefusal,
                AuthorizationRefusal,
                CodeRefusal,
                TokenRefusal,
                CustomerRefusal,
                StepUpRefusal,
                BankRefusal,
                BankRefusal.OnboardingRefusal,
                RewardsRefusal,
                SpaceRefusal,
                PaymentRefusal,
                LoanRefusal,
                RegistrationRefusal,
                DeveloperRefusal,
                IconRefusal,
                CredentialRefusal,
                TeamRefusal,
                ContactRefusal,
                ProductionRefusal,
                CertificateRefusal,
                AdapterReason {

    String name();

    /** The value of a table for this reason. */
    <A> A in(ReasonTable<A> table);

    @Override
    default Reason reason() {
        return this;
    }
}
