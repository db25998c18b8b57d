package dev.sandbank.application.bank.account.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sandbank.application.bank.account.AccountWorld;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.account.consent.AccountConsent;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccountConsentsTest {

    private static final String FIELD = "/JSON/consentType";

    private final AccountWorld world = new AccountWorld();
    private final Account savings = world.account(AccountKind.SAVINGS);
    private final ReadAccountConsents read = new ReadAccountConsents(world.views);
    private final ChangeAccountConsents change =
            new ChangeAccountConsents(world.views, world.stores.bankRecords(), world.stores.transactions());

    @Test
    void everyTypeIsThereFromTheStartAndTheNeededOnesAreGiven() {
        List<AccountConsent> all = read.read(world.viewer(), savings.id(), null);

        assertThat(all).extracting(AccountConsent::type).hasSize(7).doesNotHaveDuplicates();
        assertThat(read.read(world.viewer(), savings.id(), "pdp_consent"))
                .singleElement()
                .matches(AccountConsent::given);
    }

    @Test
    void lastWordCountsAndOthersStay() {
        List<AccountConsent> before = read.read(world.viewer(), savings.id(), null);
        String card = world.views.of(world.viewer()).cards().get(0).id().value();

        change(
                new ChangedConsent("MARKETING_CONSENT", true, null),
                new ChangedConsent("marketing_consent", false, null));
        change(new ChangedConsent("STORE_CREDIT_CARD_INFO", true, card));

        List<AccountConsent> after = read.read(world.viewer(), savings.id(), null);
        assertThat(after).hasSize(before.size() + 1);
        assertThat(read.read(world.viewer(), savings.id(), "MARKETING_CONSENT"))
                .singleElement()
                .matches(consent -> !consent.given());
        assertThat(read.read(world.viewer(), savings.id(), "STORE_CREDIT_CARD_INFO"))
                .extracting(AccountConsent::card)
                .containsExactly(null, card);
        assertThat(read.read(world.viewer(), world.account(AccountKind.CHECKING).id(), null))
                .hasSize(before.size());
    }

    @Test
    void whatIsUnknownIsRefusedAndNothingIsChanged() {
        List<AccountConsent> before = read.read(world.viewer(), savings.id(), null);
        ChangedConsent fine = new ChangedConsent("MARKETING_CONSENT", true, null);

        assertRefused(BankRefusal.INPUT_INVALID, fine, new ChangedConsent("EVERYTHING", true, null));
        assertRefused(BankRefusal.CARD_NOT_SHOWN, fine, new ChangedConsent("PDP_CONSENT", true, "no card"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> read.read(world.viewer(), new AccountId("none"), null))
                .matches(refused -> refused.reason() == BankRefusal.ACCOUNT_UNKNOWN);
        assertThat(read.read(world.viewer(), savings.id(), null)).isEqualTo(before);
    }

    private void change(ChangedConsent... changes) {
        change.change(world.viewer(), savings.id(), List.of(changes), FIELD);
    }

    private void assertRefused(Reason reason, ChangedConsent... changes) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> change(changes))
                .matches(refused -> refused.reason() == reason);
    }
}
