package dev.sandbank.domain.bank.account.consent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class AccountConsentsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final List<String> TYPES = List.of("TERMS_AND_CONDITIONS", "MARKETING_CONSENT");

    private final AccountConsents seeded = AccountConsents.seeded(
            SeedName.DEFAULT, new AccountId("account"), TestCustomer.EVERYTHING.in(Market.IN), TYPES);

    @Property(tries = 50)
    void lastWordCountsAndIsReadAsItWasStored(
            @ForAll @Size(min = 1, max = 8) List<Boolean> said, @ForAll boolean ofACard) {
        String card = ofACard ? "card" : null;
        AccountConsents consents = seeded;
        for (boolean given : said) {
            consents = consents.with(new AccountConsent("MARKETING_CONSENT", given, TODAY, card));
        }

        assertThat(consents.consents()).hasSize(ofACard ? 3 : 2);
        assertThat(consents.consents())
                .contains(new AccountConsent("MARKETING_CONSENT", said.get(said.size() - 1), TODAY, card));
        assertThat(consents.consents().get(0)).matches(AccountConsent::given);
        assertThat(AccountConsents.KIND.read(AccountConsents.KIND.stored(consents)))
                .isEqualTo(consents);
    }
}
