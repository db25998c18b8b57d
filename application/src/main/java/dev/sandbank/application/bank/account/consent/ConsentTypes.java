package dev.sandbank.application.bank.account.consent;

import dev.sandbank.application.bank.account.CustomerBank;
import dev.sandbank.domain.bank.account.consent.AccountConsents;
import dev.sandbank.domain.bank.reference.ReferenceData;
import dev.sandbank.domain.bank.reference.ReferenceValue;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Market;
import java.util.List;

/** The types of consents, and what customers say to them before anything is changed. */
final class ConsentTypes {

    private static final String TYPES = "consentType";

    private ConsentTypes() {}

    static List<String> of(Market market) {
        return ReferenceData.of(TYPES, market)
                .map(list -> list.values().stream().map(ReferenceValue::value).toList())
                .orElse(List.of());
    }

    static AccountConsents seeded(CustomerBank bank, AccountId account) {
        return AccountConsents.seeded(
                bank.key().seed(),
                account,
                bank.key().customer(),
                of(bank.key().customer().market()));
    }
}
