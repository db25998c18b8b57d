package dev.sandbank.domain.refusal;

/** A table that shows for each reason which method it calls. */
final class ReasonItself implements ReasonTable<Reason> {
    @Override
    public Reason of(ClientRefusal reason) {
        return reason;
    }

    @Override
    public Reason of(AuthorizationRefusal reason) {
        return reason;
    }

    @Override
    public Reason of(CodeRefusal reason) {
        return reason;
    }

    @Override
    public Reason of(TokenRefusal reason) {
        return reason;
    }

    @Override
    public Reason of(CustomerRefusal reason) {
        return reason;
    }

    @Override
    public Reason of(StepUpRefusal reason) {
        return reason;
    }

    @Override
    public Reason of(BankRefusal reason) {
        return reason;
    }

    @Override
    public Reason of(BankRefusal.OnboardingRefusal reason) {
        return reason;
    }

    @Override
    public Reason of(RewardsRefusal reason) {
        return reason;
    }

    @Override
    public Reason of(SpaceRefusal reason) {
        return reason;
    }

    @Override
    public Reason of(PaymentRefusal reason) {
        return reason;
    }

    @Override
    public Reason of(LoanRefusal reason) {
        return reason;
    }

    @Override
    public Reason of(RegistrationRefusal reason) {
        return reason;
    }

    @Override
    public Reason of(DeveloperRefusal reason) {
        return reason;
    }

    @Override
    public Reason of(CredentialRefusal reason) {
        return reason;
    }

    @Override
    public Reason of(IconRefusal reason) {
        return reason;
    }

    @Override
    public Reason of(TeamRefusal reason) {
        return reason;
    }

    @Override
    public Reason of(ContactRefusal reason) {
        return reason;
    }

    @Override
    public Reason of(ProductionRefusal reason) {
        return reason;
    }

    @Override
    public Reason of(CertificateRefusal reason) {
        return reason;
    }

    @Override
    public Reason of(AdapterReason reason) {
        return reason;
    }
}
