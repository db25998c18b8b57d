package dev.sandbank.cli.failure;

import dev.sandbank.domain.bank.persona.Persona;
import dev.sandbank.domain.refusal.AdapterReason;
import dev.sandbank.domain.refusal.AuthorizationRefusal;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.CertificateRefusal;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.ClientRefusal.ClientDetailsInvalid;
import dev.sandbank.domain.refusal.ClientRefusal.NamedClient;
import dev.sandbank.domain.refusal.CodeRefusal;
import dev.sandbank.domain.refusal.ContactRefusal;
import dev.sandbank.domain.refusal.CredentialRefusal;
import dev.sandbank.domain.refusal.CustomerRefusal;
import dev.sandbank.domain.refusal.CustomerRefusal.CustomerDetailsInvalid;
import dev.sandbank.domain.refusal.CustomerRefusal.CustomerExists;
import dev.sandbank.domain.refusal.CustomerRefusal.DataSetInUse;
import dev.sandbank.domain.refusal.DeveloperRefusal;
import dev.sandbank.domain.refusal.IconRefusal;
import dev.sandbank.domain.refusal.LoanRefusal;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.ProductionRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.ReasonTable;
import dev.sandbank.domain.refusal.Refusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.RegistrationRefusal;
import dev.sandbank.domain.refusal.RewardsRefusal;
import dev.sandbank.domain.refusal.SpaceRefusal;
import dev.sandbank.domain.refusal.SpaceRefusal.NamedSpace;
import dev.sandbank.domain.refusal.SpaceRefusal.SpaceDetailsInvalid;
import dev.sandbank.domain.refusal.SpaceRefusal.SpaceInUse;
import dev.sandbank.domain.refusal.StepUpRefusal;
import dev.sandbank.domain.refusal.TeamRefusal;
import dev.sandbank.domain.refusal.TeamRefusal.LastOwner;
import dev.sandbank.domain.refusal.TeamRefusal.NamedTeam;
import dev.sandbank.domain.refusal.TokenRefusal;
import dev.sandbank.domain.refusal.TokenRefusal.NamedTokenUnknown;
import java.util.Locale;

/**
 * Refusals as sentences for the person at the terminal: one for each that a command can meet, and the bare reason for
 * those that no command meets.
 */
record RefusalText(Refusal refusal) implements ReasonTable<String> {

    static String of(Refused refused) {
        return refused.reason().in(new RefusalText(refused.refusal()));
    }

    @Override
    public String of(ClientRefusal reason) {
        return switch (reason) {
            case CLIENT_UNKNOWN -> "there is no application " + clientId();
            case CLIENT_EXISTS -> "there is an application " + clientId() + " already";
            case CLIENT_IS_PUBLIC -> "application " + clientId() + " is public: it has no secret to rotate";
            case CLIENT_DETAILS_INVALID ->
                refusal instanceof ClientDetailsInvalid invalid ? invalid.sentence() : bare(reason);
            case CLIENT_SECRET_WRONG,
                    CLIENT_SUSPENDED,
                    CLIENT_GUESSING,
                    CLIENT_NOT_ALLOWED_GRANT,
                    CLIENT_NOT_APPROVED_FOR_MARKET,
                    CLIENT_SECRETS_FULL,
                    CLIENT_SECRET_UNKNOWN,
                    CLIENT_SECRET_LAST,
                    CLIENT_NOT_YOURS,
                    CLIENT_NOT_CONFIRMED,
                    CLIENT_CHANGED_MEANWHILE,
                    CLIENT_SENT_OTHERWISE -> bare(reason);
        };
    }

    @Override
    public String of(TokenRefusal reason) {
        return refusal instanceof NamedTokenUnknown unknown ? "there is no token " + unknown.tokenId() : bare(reason);
    }

    @Override
    public String of(AuthorizationRefusal reason) {
        return bare(reason);
    }

    @Override
    public String of(CodeRefusal reason) {
        return bare(reason);
    }

    @Override
    public String of(CustomerRefusal reason) {
        if (refusal instanceof CustomerDetailsInvalid invalid) {
            return invalid.sentence();
        }
        if (refusal instanceof CustomerExists exists) {
            return "the market has a customer " + exists.userId() + " already";
        }
        if (refusal instanceof DataSetInUse use) {
            return DataSetUseText.of(use);
        }
        return switch (reason) {
            case CUSTOMERS_FULL -> "the space may have at most " + Persona.MOST + " added customers";
            case DATA_SET_UNKNOWN -> "there is no such data set; `sandbank data list` shows them";
            default -> bare(reason);
        };
    }

    @Override
    public String of(StepUpRefusal reason) {
        return bare(reason);
    }

    @Override
    public String of(BankRefusal reason) {
        return switch (reason) {
            case CARDS_NONE -> "the customer has no card";
            case CARD_UNKNOWN -> "the customer has no such card; `sandbank customer show` lists them";
            case INPUT_INVALID ->
                refusal instanceof InputInvalid invalid
                        ? FieldText.of(invalid.faults().get(0))
                        : bare(reason);
            case ACCOUNT_UNKNOWN,
                    ACCOUNT_IN_USE,
                    TRANSACTIONS_NONE,
                    RESOURCE_UNKNOWN,
                    REFERENCE_CODE_UNKNOWN,
                    DIRECTORY_ENTRY_UNKNOWN,
                    CARD_NOT_SHOWN,
                    CARD_FUNCTION_UNKNOWN,
                    CARD_STATE_FORBIDS,
                    CARD_ACT_NOT_OFFERED,
                    CARD_REPLACED_ALREADY,
                    CARD_LIMIT_TOO_HIGH,
                    CARD_LIMIT_TOO_LOW,
                    CARD_CODE_WRONG,
                    CARD_PLANS_FULL,
                    CARD_PLAN_UNKNOWN,
                    CARDS_FULL,
                    CARD_ACCOUNT_UNSUITABLE,
                    ACCOUNT_WITHOUT_ROUTING,
                    CUSTOMER_OFFER_UNKNOWN,
                    CUSTOMER_OFFER_CLOSED,
                    OFFER_AMOUNT_WRONG,
                    APPLICATION_WITHOUT_SECRET,
                    TRANSFERS_NONE -> bare(reason);
        };
    }

    @Override
    public String of(BankRefusal.OnboardingRefusal reason) {
        return bare(reason);
    }

    @Override
    public String of(PaymentRefusal reason) {
        return PaymentRefusalText.of(refusal);
    }

    @Override
    public String of(LoanRefusal reason) {
        return switch (reason) {
            case LOAN_UNKNOWN -> "the customer booked no such loan; see 'sandbank customer loans'";
            case LOAN_ENDED -> "nothing is owed of the loan any more";
            case SETTLEMENT_TOO_HIGH -> "that is more than is owed; see 'sandbank customer loans'";
            case LENDING_CARD_UNKNOWN,
                    ACCOUNT_WITHOUT_LOANS,
                    INSTALMENTS_TOO_SMALL,
                    LOANS_FULL,
                    LOAN_DECLINED,
                    PURCHASE_UNKNOWN,
                    PURCHASE_PLANNED_ALREADY,
                    PAYOUT_ACCOUNT_UNKNOWN,
                    OFFER_UNKNOWN -> bare(reason);
        };
    }

    @Override
    public String of(IconRefusal reason) {
        return IconRefusalText.of(refusal);
    }

    @Override
    public String of(CredentialRefusal reason) {
        return CredentialRefusalText.of(reason);
    }

    @Override
    public String of(RewardsRefusal reason) {
        return bare(reason);
    }

    @Override
    public String of(RegistrationRefusal reason) {
        return DeveloperRefusalText.of(reason, refusal);
    }

    @Override
    public String of(DeveloperRefusal reason) {
        return DeveloperRefusalText.of(reason, refusal);
    }

    @Override
    public String of(TeamRefusal reason) {
        if (refusal instanceof LastOwner last) {
            return "team " + last.team() + " would have no owner (other members: " + last.others()
                    + "); one of them must become an owner first";
        }
        return refusal instanceof NamedTeam named
                ? "there is no team " + named.team() + "; sandbank team list"
                : bare(reason);
    }

    @Override
    public String of(ContactRefusal reason) {
        return DeskRefusalText.of(reason, refusal);
    }

    @Override
    public String of(CertificateRefusal reason) {
        return CertificateRefusalText.of(reason, refusal);
    }

    @Override
    public String of(ProductionRefusal reason) {
        return DeskRefusalText.of(reason, refusal);
    }

    @Override
    public String of(SpaceRefusal reason) {
        return switch (reason) {
            case SPACE_UNKNOWN -> "there is no space " + space() + "; sandbank space create " + space() + " makes it";
            case SPACE_EXISTS -> "there is a space " + space() + " already";
            case SPACE_IN_USE -> refusal instanceof SpaceInUse used ? inUse(used) : bare(reason);
            case SPACE_PERMANENT -> "the space default cannot be deleted; empty it: sandbank space reset default";
            case SPACE_DETAILS_INVALID ->
                refusal instanceof SpaceDetailsInvalid invalid ? invalid.sentence() : bare(reason);
            case CLOCK_MOVED_MEANWHILE ->
                "the clock was changed by somebody else at the same time; see where it stands: sandbank space show";
            case CLOCK_BEFORE_ENTRIES ->
                "something was booked in this space at a later time; sandbank space reset undoes all bookings";
        };
    }

    @Override
    public String of(AdapterReason reason) {
        return bare(reason);
    }

    private static String inUse(SpaceInUse used) {
        return "space " + used.space() + " still has applications (" + used.applications()
                + "); find them by sandbank app list, then delete them (sandbank app delete ID) or move them"
                + " (sandbank app update ID --space default)";
    }

    private String space() {
        return refusal instanceof NamedSpace named ? named.space() : "";
    }

    private String clientId() {
        return refusal instanceof NamedClient named ? named.clientId() : "";
    }

    static String bare(Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
