package dev.sandbank.domain.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.loan.InstalmentsTooSmall;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.AuthorizationRefusal.ChallengeMethodWrong;
import dev.sandbank.domain.refusal.AuthorizationRefusal.MarketUnknown;
import dev.sandbank.domain.refusal.AuthorizationRefusal.NotPublished;
import dev.sandbank.domain.refusal.AuthorizationRefusal.RedirectUriMissing;
import dev.sandbank.domain.refusal.AuthorizationRefusal.ScopeFault;
import dev.sandbank.domain.refusal.AuthorizationRefusal.ScopeNotAllowed;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.CertificateRefusal.CertificateOutOfTime;
import dev.sandbank.domain.refusal.CertificateRefusal.CertificateUnusable;
import dev.sandbank.domain.refusal.ClientRefusal.ClientDetailsInvalid;
import dev.sandbank.domain.refusal.ClientRefusal.ClientGuessing;
import dev.sandbank.domain.refusal.ClientRefusal.GrantNotAllowed;
import dev.sandbank.domain.refusal.ClientRefusal.MarketNotApproved;
import dev.sandbank.domain.refusal.ClientRefusal.NamedClient;
import dev.sandbank.domain.refusal.ContactRefusal.ContactDetailsInvalid;
import dev.sandbank.domain.refusal.ContactRefusal.ContactElsewhere;
import dev.sandbank.domain.refusal.ContactRefusal.NamedContactUnknown;
import dev.sandbank.domain.refusal.CredentialRefusal.CredentialsBusy;
import dev.sandbank.domain.refusal.CredentialRefusal.FactorCodeWrong;
import dev.sandbank.domain.refusal.CredentialRefusal.FactorDelayed;
import dev.sandbank.domain.refusal.CustomerRefusal.LoginLocked;
import dev.sandbank.domain.refusal.CustomerRefusal.LoginWrong;
import dev.sandbank.domain.refusal.DeveloperRefusal.DeveloperLoginLocked;
import dev.sandbank.domain.refusal.DeveloperRefusal.NamedDeveloper;
import dev.sandbank.domain.refusal.IconRefusal.IconPartForbidden;
import dev.sandbank.domain.refusal.IconRefusal.IconTooComplex;
import dev.sandbank.domain.refusal.IconRefusal.IconTooWide;
import dev.sandbank.domain.refusal.IconRefusal.IconsBusy;
import dev.sandbank.domain.refusal.PaymentRefusal.AmountInvalid;
import dev.sandbank.domain.refusal.PaymentRefusal.OtherCurrency;
import dev.sandbank.domain.refusal.ProductionRefusal.NamedProductionUnknown;
import dev.sandbank.domain.refusal.ProductionRefusal.ProductionDetailsInvalid;
import dev.sandbank.domain.refusal.ProductionRefusal.ProductionElsewhere;
import dev.sandbank.domain.refusal.ProductionRefusal.ProductionNeedsSandbox;
import dev.sandbank.domain.refusal.ProductionRefusal.ProductionOpenAlready;
import dev.sandbank.domain.refusal.RegistrationRefusal.NamedPerson;
import dev.sandbank.domain.refusal.RegistrationRefusal.RegistrationElsewhere;
import dev.sandbank.domain.refusal.SpaceRefusal.NamedSpace;
import dev.sandbank.domain.refusal.SpaceRefusal.SpaceDetailsInvalid;
import dev.sandbank.domain.refusal.SpaceRefusal.SpaceInUse;
import dev.sandbank.domain.refusal.StepUpRefusal.OneTimeCodeWrong;
import dev.sandbank.domain.refusal.TeamRefusal.AddressesTooMany;
import dev.sandbank.domain.refusal.TeamRefusal.InvitationEnded;
import dev.sandbank.domain.refusal.TeamRefusal.InvitationForAnother;
import dev.sandbank.domain.refusal.TeamRefusal.LastOwner;
import dev.sandbank.domain.refusal.TeamRefusal.NamedTeam;
import dev.sandbank.domain.refusal.TeamRefusal.TeamActionForbidden;
import dev.sandbank.domain.refusal.TeamRefusal.TeamFull;
import dev.sandbank.domain.refusal.TeamRefusal.TeamNameInvalid;
import dev.sandbank.domain.refusal.TokenRefusal.AccessTokenExpired;
import dev.sandbank.domain.refusal.TokenRefusal.NamedTokenUnknown;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReasonsTest {

    /** A reason that an adapter adds. */
    private enum OfAnAdapter implements AdapterReason {
        HEADER_UNREADABLE
    }

    private static final ReasonTable<Reason> SAME = new ReasonItself();

    /** Every reason of every feature. */
    static Stream<Reason> reasons() {
        return Stream.<Reason[]>of(
                        ClientRefusal.values(),
                        AuthorizationRefusal.values(),
                        CodeRefusal.values(),
                        TokenRefusal.values(),
                        CustomerRefusal.values(),
                        StepUpRefusal.values(),
                        BankRefusal.values(),
                        BankRefusal.OnboardingRefusal.values(),
                        RewardsRefusal.values(),
                        SpaceRefusal.values(),
                        PaymentRefusal.values(),
                        LoanRefusal.values(),
                        RegistrationRefusal.values(),
                        DeveloperRefusal.values(),
                        IconRefusal.values(),
                        CredentialRefusal.values(),
                        TeamRefusal.values(),
                        ContactRefusal.values(),
                        ProductionRefusal.values(),
                        CertificateRefusal.values(),
                        OfAnAdapter.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void tableIsAskedForTheReasonItself(Reason reason) {
        assertThat(reason.in(SAME)).isSameAs(reason);
        assertThat(reason.reason()).isSameAs(reason);
        assertThat(new Refused(reason).reason()).isSameAs(reason);
    }

    @Test
    void factsBelongToTheirReason() {
        assertFacts(Map.ofEntries(
                Map.entry(new RedirectUriMissing(2), AuthorizationRefusal.REDIRECT_URI_MISSING),
                Map.entry(new ScopeNotAllowed(ScopeFault.MISSING, ""), AuthorizationRefusal.SCOPE_NOT_ALLOWED),
                Map.entry(new MarketUnknown("countryCode", "XX"), AuthorizationRefusal.MARKET_UNKNOWN),
                Map.entry(new ChallengeMethodWrong(), AuthorizationRefusal.CODE_CHALLENGE_MALFORMED),
                Map.entry(new NotPublished(Market.SG, Set.of(Market.US)), AuthorizationRefusal.MARKET_UNKNOWN),
                Map.entry(new ClientGuessing(60), ClientRefusal.CLIENT_GUESSING),
                Map.entry(new GrantNotAllowed("password"), ClientRefusal.CLIENT_NOT_ALLOWED_GRANT),
                Map.entry(new MarketNotApproved(Market.SG, Set.of()), ClientRefusal.CLIENT_NOT_APPROVED_FOR_MARKET),
                Map.entry(new ProductionNeedsSandbox("shop"), ProductionRefusal.PRODUCTION_NEEDS_SANDBOX),
                Map.entry(new ClientDetailsInvalid("too long"), ClientRefusal.CLIENT_DETAILS_INVALID),
                Map.entry(new NamedClient(ClientRefusal.CLIENT_EXISTS, "shop"), ClientRefusal.CLIENT_EXISTS),
                Map.entry(new LoginWrong(4), CustomerRefusal.LOGIN_WRONG),
                Map.entry(new LoginLocked(Instant.EPOCH), CustomerRefusal.LOGIN_LOCKED),
                Map.entry(new AmountInvalid("negative"), PaymentRefusal.AMOUNT_INVALID),
                Map.entry(new OtherCurrency(Currency.SGD), PaymentRefusal.CURRENCY_OF_ANOTHER_ACCOUNT),
                Map.entry(new SpaceInUse("yard", 2), SpaceRefusal.SPACE_IN_USE),
                Map.entry(new SpaceDetailsInvalid("too long"), SpaceRefusal.SPACE_DETAILS_INVALID),
                Map.entry(new NamedSpace(SpaceRefusal.SPACE_UNKNOWN, "yard"), SpaceRefusal.SPACE_UNKNOWN),
                Map.entry(new OneTimeCodeWrong(4), StepUpRefusal.ONE_TIME_CODE_WRONG),
                Map.entry(new NamedTokenUnknown("01"), TokenRefusal.ACCESS_TOKEN_UNKNOWN),
                Map.entry(new AccessTokenExpired(Instant.EPOCH), TokenRefusal.ACCESS_TOKEN_EXPIRED),
                Map.entry(new NamedPerson(RegistrationRefusal.EMAIL_TAKEN, "a@b.c"), RegistrationRefusal.EMAIL_TAKEN),
                Map.entry(
                        new RegistrationElsewhere("a@b.c", "invited", null, null),
                        RegistrationRefusal.REGISTRATION_ELSEWHERE),
                Map.entry(
                        new NamedDeveloper(DeveloperRefusal.LAST_ADMINISTRATOR, "ann"),
                        DeveloperRefusal.LAST_ADMINISTRATOR),
                Map.entry(new DeveloperLoginLocked(Instant.EPOCH), DeveloperRefusal.DEVELOPER_LOGIN_LOCKED)));
    }

    @Test
    void factsOfTheOtherFeaturesBelongToTheirReason() {
        assertFacts(Map.ofEntries(
                Map.entry(new NamedContactUnknown("c"), ContactRefusal.CONTACT_UNKNOWN),
                Map.entry(new ContactElsewhere("c", "closed", "ann", Instant.EPOCH), ContactRefusal.CONTACT_ELSEWHERE),
                Map.entry(new ContactDetailsInvalid("sentence"), ContactRefusal.CONTACT_DETAILS_INVALID),
                Map.entry(
                        new CertificateOutOfTime(CertificateRefusal.CERTIFICATE_EXPIRED, Instant.EPOCH),
                        CertificateRefusal.CERTIFICATE_EXPIRED),
                Map.entry(
                        new CertificateUnusable(CertificateRefusal.CERTIFICATE_UNREADABLE, "sentence"),
                        CertificateRefusal.CERTIFICATE_UNREADABLE),
                Map.entry(new NamedProductionUnknown("p"), ProductionRefusal.PRODUCTION_UNKNOWN),
                Map.entry(
                        new ProductionElsewhere("p", "approved", "ann", Instant.EPOCH),
                        ProductionRefusal.PRODUCTION_ELSEWHERE),
                Map.entry(new ProductionOpenAlready("shop", "sg", "p"), ProductionRefusal.PRODUCTION_OPEN_ALREADY),
                Map.entry(new ProductionDetailsInvalid("sentence"), ProductionRefusal.PRODUCTION_DETAILS_INVALID),
                Map.entry(new NamedTeam(TeamRefusal.TEAM_UNKNOWN, "t"), TeamRefusal.TEAM_UNKNOWN),
                Map.entry(new TeamNameInvalid("Enter a name."), TeamRefusal.TEAM_NAME_INVALID),
                Map.entry(new TeamActionForbidden("member", "Rename"), TeamRefusal.TEAM_ACTION_FORBIDDEN),
                Map.entry(new LastOwner("Payments", 2), TeamRefusal.TEAM_LAST_OWNER),
                Map.entry(new TeamFull("200 members"), TeamRefusal.TEAM_FULL),
                Map.entry(new AddressesTooMany(200), TeamRefusal.ADDRESSES_TOO_MANY),
                Map.entry(new InvitationEnded("declined", Instant.EPOCH), TeamRefusal.INVITATION_ENDED),
                Map.entry(new InvitationForAnother("a@b.c", "d@e.f"), TeamRefusal.INVITATION_FOR_ANOTHER),
                Map.entry(new InstalmentsTooSmall(Money.zero(Currency.SGD)), LoanRefusal.INSTALMENTS_TOO_SMALL),
                Map.entry(new FactorCodeWrong(Instant.EPOCH), CredentialRefusal.FACTOR_CODE_WRONG),
                Map.entry(new FactorDelayed(30), CredentialRefusal.FACTOR_DELAYED),
                Map.entry(new CredentialsBusy(2), CredentialRefusal.CREDENTIALS_BUSY),
                Map.entry(new IconTooWide(30_000, 30_000), IconRefusal.ICON_TOO_WIDE),
                Map.entry(new IconPartForbidden("filter"), IconRefusal.ICON_PART_FORBIDDEN),
                Map.entry(new IconTooComplex("more than 1000 elements"), IconRefusal.ICON_TOO_COMPLEX),
                Map.entry(new IconsBusy(5), IconRefusal.ICONS_BUSY)));
    }

    private static void assertFacts(Map<Refusal, Reason> expected) {
        assertThat(expected).allSatisfy((refusal, reason) -> {
            assertThat(refusal.reason()).isSameAs(reason);
            assertThat(new Refused(refusal)).hasMessage(reason.name());
        });
    }

    @Test
    void nameOfAForbiddenPartIsShortAndAscii() {
        assertThat(new IconPartForbidden("f\u0131lter\n").part()).isEqualTo("f?lter?");
        assertThat(new IconPartForbidden("x".repeat(1_000)).part()).hasSize(40);
    }

    @Test
    void faultsOfSeveralFieldsAreOneRefusal() {
        InputInvalid invalid = InputInvalid.of(
                Map.of("amount", FieldFault.Kind.INVALID_REFERENCE, "tenor", FieldFault.Kind.INVALID_REFERENCE));
        assertThat(invalid.reason()).isSameAs(BankRefusal.INPUT_INVALID);
        assertThat(invalid.faults()).extracting(FieldFault::field).containsExactlyInAnyOrder("amount", "tenor");
        assertThat(InputInvalid.of("tenor", FieldFault.Kind.INVALID_REFERENCE).faults())
                .isEqualTo(List.of(new FieldFault("tenor", FieldFault.Kind.INVALID_REFERENCE)));
    }
}
