package dev.sandbank.http.refusal.hint;

import dev.sandbank.domain.refusal.AuthorizationRefusal;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.BankRefusal.OnboardingRefusal;
import dev.sandbank.domain.refusal.CertificateRefusal;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.CodeRefusal;
import dev.sandbank.domain.refusal.ContactRefusal;
import dev.sandbank.domain.refusal.CredentialRefusal;
import dev.sandbank.domain.refusal.CustomerRefusal;
import dev.sandbank.domain.refusal.DeveloperRefusal;
import dev.sandbank.domain.refusal.IconRefusal;
import dev.sandbank.domain.refusal.LoanRefusal;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.ProductionRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.RegistrationRefusal;
import dev.sandbank.domain.refusal.RewardsRefusal;
import dev.sandbank.domain.refusal.SpaceRefusal;
import dev.sandbank.domain.refusal.StepUpRefusal;
import dev.sandbank.domain.refusal.TeamRefusal;
import dev.sandbank.domain.refusal.TokenRefusal;
import dev.sandbank.http.operation.AccessRefusal;
import dev.sandbank.http.operation.CredentialsRefusal;
import dev.sandbank.http.operation.Failure;
import dev.sandbank.http.operation.HttpReasonTable;
import dev.sandbank.http.operation.RequestRefusal;
import java.util.List;

/**
 * Gives one sentence for the developer, sent as {@code Sandbank-Hint}: what was wrong and what to do. No hint tells
 * whether a secret was nearly right, or what a valid value would be. {@code docs/ERRORS.md} is made from the same
 * lists.
 */
public final class Hints implements HttpReasonTable<List<Hint>> {

    private static final Hints TABLE = new Hints();

    private Hints() {}

    /** The hint of a refusal; one line of ASCII. */
    public static String of(Refused refused) {
        return fitting(refused).sentence(refused.refusal());
    }

    /** The hint without anything that the caller sent: those facts alone that are known to come from elsewhere. */
    static String kept(Refused refused) {
        String sentence = fitting(refused).keptSentence(refused.refusal());
        return refused.refusal() instanceof InputInvalid input ? sentence + " " + KeptFields.of(input) : sentence;
    }

    /** Why it was refused: the first half of the hint, without what a program can do about it. */
    public static String cause(Refused refused) {
        return fitting(refused).cause(refused.refusal());
    }

    private static Hint fitting(Refused refused) {
        return all(refused.reason()).stream()
                .filter(hint -> hint.fits().test(refused.refusal()))
                .findFirst()
                .orElseThrow();
    }

    /** All hints of a reason; the first that fits a refusal is its hint, and the last fits all. */
    public static List<Hint> all(Reason reason) {
        return reason.in(TABLE);
    }

    /** The failure of a refusal, for the log. */
    public static Failure failure(Refused refused) {
        return new Failure(refused.reason().name(), of(refused), kept(refused));
    }

    @Override
    public List<Hint> of(ClientRefusal reason) {
        return ClientHints.of(reason);
    }

    @Override
    public List<Hint> of(AuthorizationRefusal reason) {
        return AuthorizationHints.of(reason);
    }

    @Override
    public List<Hint> of(CodeRefusal reason) {
        return CodeHints.of(reason);
    }

    @Override
    public List<Hint> of(TokenRefusal reason) {
        return TokenHints.of(reason);
    }

    @Override
    public List<Hint> of(CustomerRefusal reason) {
        return CustomerHints.of(reason);
    }

    @Override
    public List<Hint> of(StepUpRefusal reason) {
        return StepUpHints.of(reason);
    }

    @Override
    public List<Hint> of(BankRefusal reason) {
        return BankHints.of(reason);
    }

    @Override
    public List<Hint> of(OnboardingRefusal reason) {
        return BankHints.of(reason);
    }

    @Override
    public List<Hint> of(RewardsRefusal reason) {
        return RewardsHints.of(reason);
    }

    @Override
    public List<Hint> of(RegistrationRefusal reason) {
        return RegistrationHints.of(reason);
    }

    @Override
    public List<Hint> of(DeveloperRefusal reason) {
        return DeveloperHints.of(reason);
    }

    @Override
    public List<Hint> of(TeamRefusal reason) {
        return TeamHints.of(reason);
    }

    @Override
    public List<Hint> of(ContactRefusal reason) {
        return ContactHints.of(reason);
    }

    @Override
    public List<Hint> of(CertificateRefusal reason) {
        return ProductionHints.of(reason);
    }

    @Override
    public List<Hint> of(ProductionRefusal reason) {
        return ProductionHints.of(reason);
    }

    @Override
    public List<Hint> of(SpaceRefusal reason) {
        return SpaceHints.of(reason);
    }

    @Override
    public List<Hint> of(PaymentRefusal reason) {
        return PaymentHints.of(reason);
    }

    @Override
    public List<Hint> of(LoanRefusal reason) {
        return LoanHints.of(reason);
    }

    @Override
    public List<Hint> of(IconRefusal reason) {
        return IconHints.of(reason);
    }

    @Override
    public List<Hint> of(CredentialRefusal reason) {
        return CredentialHints.of(reason);
    }

    @Override
    public List<Hint> of(RequestRefusal reason) {
        return RequestHints.of(reason);
    }

    @Override
    public List<Hint> of(CredentialsRefusal reason) {
        return CredentialsHints.of(reason);
    }

    @Override
    public List<Hint> of(AccessRefusal reason) {
        return AccessHints.of(reason);
    }
}
