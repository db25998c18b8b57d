package dev.sandbank.cli.failure;

import dev.sandbank.domain.refusal.ContactRefusal;
import dev.sandbank.domain.refusal.ContactRefusal.ContactDetailsInvalid;
import dev.sandbank.domain.refusal.ContactRefusal.ContactElsewhere;
import dev.sandbank.domain.refusal.ContactRefusal.NamedContactUnknown;
import dev.sandbank.domain.refusal.ProductionRefusal;
import dev.sandbank.domain.refusal.ProductionRefusal.NamedProductionUnknown;
import dev.sandbank.domain.refusal.ProductionRefusal.ProductionDetailsInvalid;
import dev.sandbank.domain.refusal.ProductionRefusal.ProductionElsewhere;
import dev.sandbank.domain.refusal.Refusal;

/** The refusals about contact threads and requests for production, in words for the operator. */
final class DeskRefusalText {

    private DeskRefusalText() {}

    static String of(ContactRefusal reason, Refusal refusal) {
        return switch (reason) {
            case CONTACT_UNKNOWN ->
                refusal instanceof NamedContactUnknown unknown
                        ? "there is no contact thread " + unknown.contact() + "; sandbank contact list"
                        : RefusalText.bare(reason);
            case CONTACT_ELSEWHERE ->
                refusal instanceof ContactElsewhere elsewhere
                        ? "contact thread " + elsewhere.contact() + " is " + elsewhere.state() + " since "
                                + elsewhere.at() + ", by " + elsewhere.by()
                        : RefusalText.bare(reason);
            case CONTACT_FULL -> "this contact thread has as many messages as one can have";
            case CONTACT_DETAILS_INVALID ->
                refusal instanceof ContactDetailsInvalid invalid ? invalid.sentence() : RefusalText.bare(reason);
            case CONTACT_TOO_MANY, CONTACT_SENT_OTHERWISE -> RefusalText.bare(reason);
        };
    }

    static String of(ProductionRefusal reason, Refusal refusal) {
        return switch (reason) {
            case PRODUCTION_UNKNOWN ->
                refusal instanceof NamedProductionUnknown unknown
                        ? "there is no request for production " + unknown.request() + "; sandbank production list"
                        : RefusalText.bare(reason);
            case PRODUCTION_ELSEWHERE ->
                refusal instanceof ProductionElsewhere elsewhere
                        ? "request " + elsewhere.request() + " is " + elsewhere.state() + " since " + elsewhere.at()
                                + ", by " + elsewhere.by()
                        : RefusalText.bare(reason);
            case PRODUCTION_DETAILS_INVALID ->
                refusal instanceof ProductionDetailsInvalid invalid ? invalid.sentence() : RefusalText.bare(reason);
            case PRODUCTION_FULL -> "this request has as many questions as one can have; approve or decline it";
            case PRODUCTION_OPEN_ALREADY,
                    PRODUCTION_NEEDS_SANDBOX,
                    PRODUCTION_SENT_OTHERWISE,
                    PRODUCTION_NOT_APPROVED,
                    PRODUCTION_TAKEN -> RefusalText.bare(reason);
        };
    }
}
