package dev.sandbank.application.bank.rewards.order;

import dev.sandbank.domain.bank.rewards.order.MilesProgramme;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Points to be exchanged for miles.
 *
 * @param member whose miles they become; null for the customer's own account
 */
public record MilesRequest(String programmeCode, @Nullable String member, long points) {

    /**
     * The airline's programme.
     *
     * @throws Refused INPUT_INVALID for an unknown programme or what cannot be a member's number
     */
    MilesProgramme programme() {
        MilesProgramme programme = MilesProgramme.find(programmeCode)
                .orElseThrow(() -> new Refused(InputInvalid.of("programCode", FieldFault.Kind.INVALID_REFERENCE)));
        if (member != null && !programme.couldBeMember(member)) {
            throw new Refused(InputInvalid.of("membershipNumber", FieldFault.Kind.INVALID_FORMAT));
        }
        return programme;
    }
}
