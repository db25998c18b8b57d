package dev.sandbank.application.oauth.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.customer.CustomerAccounts;
import dev.sandbank.application.customer.CustomerAccounts.OwnAccount;
import dev.sandbank.application.oauth.code.AuthorizationRequest;
import dev.sandbank.application.oauth.code.GrantConsent;
import dev.sandbank.application.oauth.code.RedirectTarget;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.BusinessCode;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.consent.GrantId;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.domain.oauth.token.Lifetimes;
import dev.sandbank.domain.oauth.token.OpaqueToken;
import dev.sandbank.domain.refusal.AuthorizationRefusal;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CustomersGrantsTest {

    private static final CustomerId CUSTOMER = new CustomerId(Market.SG, "SandboxUser1");
    private static final CustomerId NEIGHBOUR = new CustomerId(Market.SG, "SandboxUser2");
    private static final AccountId OWN = new AccountId("own");

    private final SettableClock clock = new SettableClock();
    private final InMemoryStores stores = new InMemoryStores();
    private final Client client = ClientFixture.client("client");
    private final CustomerAccounts accounts = (space, customer) -> customer.equals(CUSTOMER)
            ? List.of(new OwnAccount(OWN, "Savings", "XXXXXX1111", BigDecimal.TEN, Currency.SGD, false))
            : List.of();
    private final GrantConsent grantConsent = new GrantConsent(
            stores.codes(),
            stores.grants(),
            accounts,
            stores.transactions(),
            clock,
            new CountingSecrets(),
            Lifetimes.DEFAULT);
    private final ListGrants listGrants = new ListGrants(stores.grants(), stores.clients(), clock);
    private final FindGrant findGrant = new FindGrant(stores.grants(), stores.clients());
    private final RevokeGrant revokeGrant = new RevokeGrant(stores.grants(), stores.transactions(), clock);

    CustomersGrantsTest() {
        stores.clients().add(client);
    }

    @Test
    void consentIsListedFoundAndRevokedByItsCustomerAlone() {
        redeem(consent(CUSTOMER, Set.of(OWN)));
        GrantId id = listGrants.list(SpaceId.DEFAULT, CUSTOMER).get(0).grant().id();
        assertThat(findGrant.find(SpaceId.DEFAULT, CUSTOMER, id).orElseThrow().client())
                .isEqualTo(client);
        assertThat(findGrant.find(SpaceId.DEFAULT, NEIGHBOUR, id)).isEmpty();
        assertThat(findGrant.find(new SpaceId("other"), CUSTOMER, id)).isEmpty();
        assertRefused(() -> revokeGrant.revoke(SpaceId.DEFAULT, NEIGHBOUR, id), AuthorizationRefusal.GRANT_UNKNOWN);
        assertThat(listGrants.list(SpaceId.DEFAULT, CUSTOMER)).hasSize(1);
        revokeGrant.revoke(SpaceId.DEFAULT, CUSTOMER, id);
        revokeGrant.revoke(SpaceId.DEFAULT, CUSTOMER, id);
        assertThat(listGrants.list(SpaceId.DEFAULT, CUSTOMER)).isEmpty();
    }

    @Test
    void foreignOrNoAccountsCannotBeConsentedTo() {
        assertRefused(() -> consent(CUSTOMER, Set.of(new AccountId("foreign"))), BankRefusal.ACCOUNT_UNKNOWN);
        assertRefused(() -> consent(CUSTOMER, Set.of()), AuthorizationRefusal.CONSENT_WITHOUT_ACCOUNT);
        redeem(consent(NEIGHBOUR, Set.of()));
        assertThat(listGrants.list(SpaceId.DEFAULT, CUSTOMER)).isEmpty();
        assertThat(listGrants.list(SpaceId.DEFAULT, NEIGHBOUR)).hasSize(1);
    }

    @Test
    void consentWhoseCodeWasNeverRedeemedIsNotListedAndEndsWithIt() {
        consent(CUSTOMER, Set.of(OWN));
        assertThat(listGrants.list(SpaceId.DEFAULT, CUSTOMER)).isEmpty();
        Grant unused = stores.grants().all().get(0);
        clock.advance(Lifetimes.DEFAULT.authorizationCode());
        assertThat(unused.liveAt(clock.now(SpaceId.DEFAULT))).isFalse();
    }

    private void redeem(OpaqueToken code) {
        assertThat(stores.codes().spend(code.id(), clock.now(SpaceId.DEFAULT))).isTrue();
    }

    private OpaqueToken consent(CustomerId customer, Set<AccountId> chosen) {
        AuthorizationRequest request = new AuthorizationRequest(
                new RedirectTarget(client, ClientFixture.REDIRECT_URI, true),
                Market.SG,
                BusinessCode.GCB,
                Scopes.parse("cards"),
                null);
        OpaqueToken code = grantConsent.grant(request, customer, chosen);
        assertThat(code.value()).startsWith("sbk_ac_");
        return code;
    }

    private static void assertRefused(Runnable work, Reason reason) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
