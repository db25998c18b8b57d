package dev.sandbank.application.oauth.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.customer.CardHolders;
import dev.sandbank.application.customer.CardHolders.HeldCard;
import dev.sandbank.application.customer.CustomerAccounts.OwnAccount;
import dev.sandbank.application.customer.CustomerPasswords;
import dev.sandbank.application.customer.KnownCustomers;
import dev.sandbank.application.encryption.Ciphertexts;
import dev.sandbank.application.encryption.E2eKeys;
import dev.sandbank.application.encryption.E2eSession;
import dev.sandbank.application.encryption.E2eSessions;
import dev.sandbank.application.encryption.HandOutE2eKey;
import dev.sandbank.application.encryption.TestE2eKeys;
import dev.sandbank.application.mail.PlainWords;
import dev.sandbank.application.mail.customer.WriteCode;
import dev.sandbank.application.oauth.token.IssuedTokens;
import dev.sandbank.application.oauth.token.RefreshAccessToken;
import dev.sandbank.application.oauth.token.TokenHolder;
import dev.sandbank.application.oauth.token.TokenStores;
import dev.sandbank.application.secret.Guesses;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.stepup.CodeAllowance;
import dev.sandbank.application.stepup.CodeMessages;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.stepup.StartControlFlow;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.BusinessCode;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.scope.KnownScope;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.domain.oauth.token.Lifetimes;
import dev.sandbank.domain.refusal.AuthorizationRefusal;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.CustomerRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal;
import dev.sandbank.domain.refusal.TokenRefusal;
import dev.sandbank.domain.secret.Source;
import dev.sandbank.domain.space.SpaceId;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Tokens are issued without an authorization code: by password, card and device. */
class DirectGrantsTest {

    private static final Source HERE = new Source("127.0.0.1");
    private static final CustomerId CUSTOMER = new CustomerId(Market.SG, "SandboxUser1");
    private static final AccountId ACCOUNT = new AccountId("own");
    private static final Scopes LOANS = Scopes.parse("lop_booking");

    private final SettableClock clock = new SettableClock();
    private final InMemoryStores stores = new InMemoryStores();
    private final CountingSecrets secrets = new CountingSecrets();
    private final TestE2eKeys keys = new TestE2eKeys();
    private final Client client = ClientFixture.client("client");
    private final TokenHolder holder = TokenHolder.without(client);
    private final KnownCustomers customers = (space, customer) -> customer.equals(CUSTOMER);
    private final CustomerPasswords passwords = new OnePassword();
    private final CardHolders holders = (space, market, lastFour, phone) ->
            lastFour.equals("8653") ? Optional.of(new HeldCard("card-1", CUSTOMER)) : Optional.empty();
    private final TokenPorts ports = new TokenPorts(
            new TokenStores(stores.grants(), stores.accessTokens(), stores.refreshTokens()),
            (space, customer) ->
                    List.of(new OwnAccount(ACCOUNT, "Savings", "XXXXXX1111", BigDecimal.TEN, Currency.SGD, false)),
            stores.transactions(),
            clock,
            secrets,
            Lifetimes.DEFAULT);
    private final ExchangePassword exchangePassword = exchangePassword(new Ciphertexts(keys, true));
    private final AuthorizeCard authorizeCard = new AuthorizeCard(
            holders,
            new StartControlFlow(
                    stores.controlFlows(),
                    stores.transactions(),
                    clock,
                    secrets,
                    new CodeMessages(
                            new WriteCode(stores.outbox(), secrets, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)),
                            new CodeAllowance(() -> Instant.EPOCH),
                            new PlainWords())));
    private final ExchangeCardAuthorization exchangeCard = new ExchangeCardAuthorization(ports, stores.controlFlows());
    private final IssueDeviceToken issueDeviceToken =
            new IssueDeviceToken(ports, customers, new Ciphertexts(keys, true));
    private final RefreshAccessToken refresh =
            new RefreshAccessToken(ports.stores(), stores.transactions(), clock, secrets, Lifetimes.DEFAULT);

    DirectGrantsTest() {
        stores.clients().add(client);
    }

    @Test
    void passwordGivesAGrantOfAllAccounts() {
        Grant grant = Objects.requireNonNull(byPassword("right").grant());

        assertThat(grant.kind()).isEqualTo(GrantKind.PASSWORD);
        assertThat(grant.accounts()).containsExactly(ACCOUNT);
        assertThat(grant.card()).isNull();
        assertThat(stores.grants().find(grant.id())).contains(grant);
        assertThat(grant.expiresAt()).isEqualTo(grant.grantedAt().plus(Duration.ofDays(30)));
    }

    @Test
    void wrongPasswordGivesNothingAndIsCounted() {
        for (int i = 0; i < 4; i++) {
            assertRefused(() -> byPassword("wrong"), CustomerRefusal.LOGIN_WRONG);
        }
        assertRefused(() -> byPassword("wrong"), CustomerRefusal.LOGIN_LOCKED);
        assertRefused(() -> byPassword("right"), CustomerRefusal.LOGIN_LOCKED);
        assertThat(stores.grants().liveOf(client.id(), clock.now(client.space()), 10))
                .isEmpty();
    }

    @Test
    void wrongScopeSessionOrUserIdGivesNoPasswordGrant() {
        String bizToken = session().bizToken();
        PasswordExchange any =
                new PasswordExchange(Market.SG, BusinessCode.GCB, Scopes.parse("/nothing"), "x", "x", bizToken);
        assertRefused(() -> exchangePassword.exchange(holder, HERE, any), AuthorizationRefusal.SCOPE_NOT_ALLOWED);
        PasswordExchange without = new PasswordExchange(Market.SG, BusinessCode.GCB, LOANS, "SandboxUser1", "x", " ");
        assertRefused(() -> exchangePassword.exchange(holder, HERE, without), CustomerRefusal.E2E_SESSION_UNKNOWN);
        PasswordExchange nobody = new PasswordExchange(Market.SG, BusinessCode.GCB, LOANS, " ", "x", bizToken);
        assertRefused(() -> exchangePassword.exchange(holder, HERE, nobody), CustomerRefusal.LOGIN_WRONG);
        assertThat(nobody.toString()).doesNotContain(bizToken);
    }

    @Test
    void sessionIsItsApplicationsAloneAndEndsWhereNothingMayBeReplayed() {
        ExchangePassword exact = exchangePassword(new Ciphertexts(keys, false));
        E2eSession session = session();
        String right = encrypted(session, "right");
        for (String bizToken : List.of("nonsense", handOut("rival").bizToken())) {
            assertRefused(
                    () -> exact.exchange(holder, HERE, byPassword(right, bizToken)),
                    CustomerRefusal.E2E_SESSION_UNKNOWN);
        }
        assertRefused(
                () -> exact.exchange(holder, HERE, byPassword(right, session().bizToken())),
                CustomerRefusal.LOGIN_WRONG);
        assertRefused(
                () -> exact.exchange(holder, HERE, byPassword("5b1e".repeat(128), session.bizToken())),
                CustomerRefusal.LOGIN_WRONG);
        assertThat(join(exact.exchange(holder, HERE, byPassword(right, session.bizToken())))
                        .grant())
                .isNotNull();
        clock.advance(E2eSessions.LIFETIME);
        assertRefused(
                () -> exact.exchange(holder, HERE, byPassword(right, session.bizToken())),
                CustomerRefusal.E2E_SESSION_UNKNOWN);
    }

    @Test
    void cardGivesATokenThatNamesItAndWhoseFamilyIsRenewed() {
        IssuedTokens first = byCard("987654");
        Grant grant = Objects.requireNonNull(first.grant());

        assertThat(grant.kind()).isEqualTo(GrantKind.CARD_AUTHORIZATION);
        assertThat(grant.card()).isEqualTo("card-1");
        assertThat(first.expiresIn()).isEqualTo(2_678_400);

        clock.advance(Duration.ofDays(20));
        IssuedTokens next = join(refresh.refresh(
                holder,
                Set.of(GrantKind.CARD_AUTHORIZATION),
                Objects.requireNonNull(first.refreshToken()).value(),
                null));
        assertThat(next.refreshTokenExpiresIn()).isEqualTo(32_140_800);
        assertThat(stores.grants().find(grant.id()).orElseThrow().expiresAt())
                .isEqualTo(clock.now(client.space()).plusSeconds(32_140_800));
        assertRefused(
                () -> join(refresh.refresh(
                        holder,
                        Set.of(GrantKind.AUTHORIZATION_CODE),
                        Objects.requireNonNull(next.refreshToken()).value(),
                        null)),
                TokenRefusal.REFRESH_TOKEN_UNKNOWN);
    }

    @Test
    void wrongCodeGivesNothingAndTheFlowStays() {
        ControlFlowId flow = authorizeCard.authorize(client, Market.SG, "8653", "6590020056");
        assertRefused(
                () -> join(exchangeCard.exchange(holder, card(flow, "000000"))), StepUpRefusal.ONE_TIME_CODE_WRONG);
        assertThat(join(exchangeCard.exchange(holder, card(flow, "987654"))).grant())
                .isNotNull();
        assertRefused(
                () -> join(exchangeCard.exchange(holder, card(flow, "987654"))), StepUpRefusal.CONTROL_FLOW_UNKNOWN);
    }

    @Test
    void unknownCardsAndPhonesOutOfReachStartNothing() {
        assertRefused(() -> authorizeCard.authorize(client, Market.SG, "1111", "6590020056"), BankRefusal.CARD_UNKNOWN);
        assertRefused(
                () -> authorizeCard.authorize(client, Market.SG, "8653", "6590020000"),
                StepUpRefusal.SMS_NOT_DELIVERED);
    }

    @Test
    void deviceGetsEveryScopeThatCustomersGive() {
        IssuedTokens tokens = join(issueDeviceToken.issue(holder, statement("SANDBOXUSER1")));

        assertThat(tokens.scopes().known()).isNotEmpty().allMatch(KnownScope::forCustomers);
        assertThat(tokens.scopes().contains("accounts_details_transactions")).isTrue();
        assertThat(Objects.requireNonNull(tokens.grant()).kind()).isEqualTo(GrantKind.ISSUED_DEVICE);
        assertRefused(
                () -> issueDeviceToken.issue(holder, statement("nobody")), CustomerRefusal.DEVICE_STATEMENT_INVALID);
    }

    private static DeviceStatement statement(String userId) {
        return new DeviceStatement(Market.SG, BusinessCode.GCB, TestE2eKeys.jwe(userId), UnaryOperator.identity());
    }

    private ExchangePassword exchangePassword(Ciphertexts ciphertexts) {
        Guesses guesses = new Guesses(stores.locks(), stores.transactions(), clock::instant, clock);
        return new ExchangePassword(ports, passwords, guesses, ciphertexts);
    }

    private IssuedTokens byPassword(String password) {
        E2eSession session = session();
        return join(
                exchangePassword.exchange(holder, HERE, byPassword(encrypted(session, password), session.bizToken())));
    }

    private static PasswordExchange byPassword(String ciphertext, String bizToken) {
        return new PasswordExchange(Market.SG, BusinessCode.GCB, LOANS, "SANDBOXUSER1", ciphertext, bizToken);
    }

    private String encrypted(E2eSession session, String password) {
        E2eKeys.PublicKey key = keys.publicKey();
        return TestE2eKeys.encrypt(key.modulus(), key.exponent(), session.eventId() + ",b" + password);
    }

    private IssuedTokens byCard(String code) {
        ControlFlowId flow = authorizeCard.authorize(client, Market.SG, "8653", "6590020056");
        return join(exchangeCard.exchange(holder, card(flow, code)));
    }

    private static CardExchange card(ControlFlowId flow, String code) {
        return new CardExchange(Market.SG, BusinessCode.GCB, LOANS, flow, code);
    }

    private E2eSession session() {
        return handOut(client.id().value());
    }

    private E2eSession handOut(String application) {
        return new HandOutE2eKey(keys, clock, secrets)
                .handOut(client.space(), application)
                .session();
    }

    private static <T> T join(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }

    private static void assertRefused(Supplier<?> call, Reason reason) {
        Throwable thrown = catchThrowable(call::get);
        Throwable cause = thrown instanceof CompletionException ? thrown.getCause() : thrown;
        assertThat(cause)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    /** One customer exists, whose password is published. */
    private static final class OnePassword implements CustomerPasswords {

        @Override
        public boolean match(SpaceId space, CustomerId customer, String password) {
            return published(customer) && password.equals("right");
        }

        @Override
        public boolean published(CustomerId customer) {
            return customer.equals(CUSTOMER);
        }
    }
}
