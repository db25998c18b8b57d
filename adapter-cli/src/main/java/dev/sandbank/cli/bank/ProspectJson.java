package dev.sandbank.cli.bank;

import dev.sandbank.domain.bank.onboarding.Prospect;

/** A prospect, as it is shown. */
record ProspectJson(
        String prospectId,
        String market,
        String since,
        String productGroup,
        String name,
        String email,
        String phone,
        String clientId) {

    static ProspectJson of(Prospect prospect) {
        return new ProspectJson(
                prospect.id(),
                prospect.market().code(),
                prospect.at().toString(),
                prospect.interest(),
                prospect.name(),
                prospect.email(),
                prospect.phone(),
                prospect.client());
    }
}
