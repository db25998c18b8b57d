package dev.sandbank.domain.refusal;

/**
 * Gives a value to every reason, such as a status or a sentence. Each method is a switch without a default over the
 * reasons of one feature.
 */
public interface ReasonTable<A> {

    A of(ClientRefusal reason);

    A of(AuthorizationRefusal reason);

    A of(CodeRefusal reason);

    A of(TokenRefusal reason);

    A of(CustomerRefusal reason);

    A of(StepUpRefusal reason);

    A of(BankRefusal reason);

    A of(BankRefusal.OnboardingRefusal reason);

    A of(RewardsRefusal reason);

    A of(SpaceRefusal reason);

    A of(PaymentRefusal reason);

    A of(LoanRefusal reason);

    A of(RegistrationRefusal reason);

    A of(DeveloperRefusal reason);

    A of(IconRefusal reason);

    A of(CredentialRefusal reason);

    A of(TeamRefusal reason);

    A of(ContactRefusal reason);

    A of(ProductionRefusal reason);

    A of(CertificateRefusal reason);

    A of(AdapterReason reason);
}
