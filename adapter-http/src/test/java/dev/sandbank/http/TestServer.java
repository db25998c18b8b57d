package dev.sandbank.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.bank.account.ListAccounts;
import dev.sandbank.application.bank.account.ReadAccount;
import dev.sandbank.application.bank.account.ReadTransactions;
import dev.sandbank.application.bank.account.SeededCustomerAccounts;
import dev.sandbank.application.bank.account.Seeds;
import dev.sandbank.application.bank.card.CardSeeds;
import dev.sandbank.application.bank.card.ListCards;
import dev.sandbank.application.bank.card.ReadCard;
import dev.sandbank.application.bank.card.SeeCards;
import dev.sandbank.application.bank.card.SeededCardHolders;
import dev.sandbank.application.bank.product.ListProducts;
import dev.sandbank.application.bank.product.OpenProducts;
import dev.sandbank.application.bank.product.ReadProduct;
import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.application.bank.reference.FindEmployers;
import dev.sandbank.application.bank.reference.FindStreets;
import dev.sandbank.application.bank.reference.ReadReferenceData;
import dev.sandbank.application.bank.rewards.ActivateRewardLink;
import dev.sandbank.application.bank.rewards.EnableRewards;
import dev.sandbank.application.bank.rewards.LinkRewards;
import dev.sandbank.application.bank.rewards.ReadCloakedPointBalance;
import dev.sandbank.application.bank.rewards.ReadCustomerPoints;
import dev.sandbank.application.bank.rewards.ReadPointBalance;
import dev.sandbank.application.bank.rewards.ReadRewardsEligibility;
import dev.sandbank.application.bank.rewards.RedeemPoints;
import dev.sandbank.application.bank.rewards.UnlinkRewards;
import dev.sandbank.application.customer.CustomerAccounts;
import dev.sandbank.application.customer.FindSession;
import dev.sandbank.application.customer.LogIn;
import dev.sandbank.application.customer.LogOut;
import dev.sandbank.application.customer.SeededCustomers;
import dev.sandbank.application.customer.SeededPasswords;
import dev.sandbank.application.encryption.Ciphertexts;
import dev.sandbank.application.encryption.HandOutE2eKey;
import dev.sandbank.application.encryption.TestE2eKeys;
import dev.sandbank.application.oauth.client.AuthenticateClient;
import dev.sandbank.application.oauth.client.FindClient;
import dev.sandbank.application.oauth.client.FindOrigin;
import dev.sandbank.application.oauth.code.CheckAuthorizationRequest;
import dev.sandbank.application.oauth.code.ExchangeAuthorizationCode;
import dev.sandbank.application.oauth.code.FindRedirectTarget;
import dev.sandbank.application.oauth.code.GrantConsent;
import dev.sandbank.application.oauth.consent.FindGrant;
import dev.sandbank.application.oauth.consent.ListGrants;
import dev.sandbank.application.oauth.consent.RevokeGrant;
import dev.sandbank.application.oauth.direct.AuthorizeCard;
import dev.sandbank.application.oauth.direct.ExchangeCardAuthorization;
import dev.sandbank.application.oauth.direct.ExchangePassword;
import dev.sandbank.application.oauth.direct.IssueDeviceToken;
import dev.sandbank.application.oauth.direct.TokenPorts;
import dev.sandbank.application.oauth.token.IssueClientToken;
import dev.sandbank.application.oauth.token.RefreshAccessToken;
import dev.sandbank.application.oauth.token.RevokeToken;
import dev.sandbank.application.oauth.token.TokenStores;
import dev.sandbank.application.oauth.token.VerifyAccessToken;
import dev.sandbank.application.ratelimit.AdmitCall;
import dev.sandbank.application.ratelimit.InMemoryRateWindows;
import dev.sandbank.application.secret.Guesses;
import dev.sandbank.application.space.CallLog;
import dev.sandbank.application.space.Faults;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.stepup.FindOpenFlow;
import dev.sandbank.application.stepup.FinishControlFlow;
import dev.sandbank.application.stepup.OneTimeCodes;
import dev.sandbank.application.stepup.PresentOneTimeCode;
import dev.sandbank.application.stepup.StartControlFlow;
import dev.sandbank.application.support.BreakableTransactions;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.domain.oauth.token.Lifetimes;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.bank.BankUseCases;
import dev.sandbank.http.bank.RewardsUseCases;
import dev.sandbank.http.bank.account.AccountUseCases;
import dev.sandbank.http.bank.card.CardUseCases;
import dev.sandbank.http.bank.product.ProductUseCases;
import dev.sandbank.http.bank.reference.ReferenceUseCases;
import dev.sandbank.http.oauth.CustomerUseCases;
import dev.sandbank.http.oauth.OAuthUseCases;
import dev.sandbank.http.stepup.StepUpUseCases;
import dev.sandbank.http.web.Exposure;
import java.util.List;

/** The real server on a free port over stores in memory, with a clock the test sets. */
public final class TestServer implements AutoCloseable {

    private static final Ciphertexts CIPHERTEXTS = new Ciphertexts(new TestE2eKeys(), true);

    private final SettableClock clock = new SettableClock();
    private final Seeds seeds = new Seeds(clock);
    private final InMemoryStores stores = new InMemoryStores();
    private final BreakableTransactions transactions = new BreakableTransactions(stores.transactions());
    private final Guesses guesses = new Guesses(stores.locks(), transactions, clock::instant, clock);
    private final CountingSecrets secrets = new CountingSecrets();
    private final UseCases useCases = useCases();
    private final HttpServer server;
    private final Http http;
    private final TestClients clients;

    public TestServer() {
        this(CallLog.NONE);
    }

    public TestServer(CallLog callLog) {
        this(new HttpSettings("127.0.0.1", 0, null, -1, Exposure.DEFAULT), callLog);
    }

    public TestServer(HttpSettings settings) {
        this(settings, CallLog.NONE);
    }

    private TestServer(HttpSettings settings, CallLog callLog) {
        this.server = new HttpServer(
                settings, useCases, new HttpPorts(clock, secrets, Faults.NONE, callLog, Lifetimes.DEFAULT, () -> 0));
        this.http = new Http("http://127.0.0.1:" + server.port());
        this.clients = new TestClients(stores.clients(), clock);
    }

    public SettableClock clock() {
        return clock;
    }

    public InMemoryStores stores() {
        return stores;
    }

    /** A browser-less HTTP client of this server. */
    public Http http() {
        return http;
    }

    /** Registers applications. */
    public TestClients clients() {
        return clients;
    }

    /** Obtains authorization codes and tokens. */
    public CodeFlow codeFlow() {
        return new CodeFlow(this);
    }

    /** Calls the token, refresh and revocation endpoints. */
    public TokenCalls tokens() {
        return new TokenCalls(http);
    }

    /** The units of work of this server, to be broken by a test. */
    public BreakableTransactions transactions() {
        return transactions;
    }

    /** Whether the access token opens a bank API to the application. */
    public boolean opens(Registered app, JsonNode tokens) {
        String bearer = "Bearer " + tokens.path("access_token").asText();
        return http.get("/v1/customers/profiles", "Authorization", bearer, "client_id", app.id())
                        .statusCode()
                == 200;
    }

    /** The use cases of this server, as its handlers call them. */
    UseCases wiredUseCases() {
        return useCases;
    }

    /** The paths that have a handler for a method, however they were registered. */
    List<String> pathsTaking(String method) {
        return server.pathsTaking(method);
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
    }

    private UseCases useCases() {
        TokenStores oauth = new TokenStores(stores.grants(), stores.accessTokens(), stores.refreshTokens());
        Lifetimes lifetimes = Lifetimes.DEFAULT;
        TokenPorts ports =
                new TokenPorts(oauth, new SeededCustomerAccounts(seeds), transactions, clock, secrets, lifetimes);
        StepUpUseCases stepUp = stepUp();
        OAuthUseCases tokens = new OAuthUseCases(
                new AuthenticateClient(stores.clients(), clock, guesses),
                new IssueClientToken(stores.accessTokens(), transactions, clock, secrets, lifetimes),
                new ExchangeAuthorizationCode(stores.codes(), oauth, transactions, clock, secrets, lifetimes),
                new RefreshAccessToken(oauth, transactions, clock, secrets, lifetimes),
                new RevokeToken(oauth, transactions, clock),
                new ExchangePassword(ports, new SeededPasswords(), new SeededCustomers(), guesses, CIPHERTEXTS),
                new AuthorizeCard(new SeededCardHolders(), stepUp.startControlFlow()),
                new ExchangeCardAuthorization(ports, stores.controlFlows()),
                new IssueDeviceToken(ports, new SeededCustomers()),
                CIPHERTEXTS,
                new VerifyAccessToken(stores.accessTokens(), stores.clients(), clock),
                new FindOrigin(stores.clients()));
        return new UseCases(
                tokens,
                new HandOutE2eKey(CIPHERTEXTS.keys(), clock, secrets),
                stepUp,
                customer(stepUp),
                bank(),
                new AdmitCall(new InMemoryRateWindows(), clock));
    }

    private StepUpUseCases stepUp() {
        return new StepUpUseCases(
                new StartControlFlow(stores.controlFlows(), transactions, clock, secrets),
                new FindOpenFlow(stores.controlFlows(), clock),
                new PresentOneTimeCode(stores.controlFlows(), transactions, clock),
                new FinishControlFlow(stores.controlFlows(), transactions, clock),
                new OneTimeCodes(CIPHERTEXTS));
    }

    private BankUseCases bank() {
        OpenProducts products = new OpenProducts();
        CardSeeds cards = new CardSeeds(clock);
        return new BankUseCases(
                new AccountUseCases(new ListAccounts(seeds), new ReadAccount(seeds), new ReadTransactions(seeds)),
                new CardUseCases(new ListCards(cards), new SeeCards(cards), new ReadCard(cards)),
                new ReadProfile(),
                new RewardsUseCases(
                        new LinkRewards(stores.rewardLinks(), transactions, clock, secrets),
                        new ActivateRewardLink(stores.rewardLinks(), transactions),
                        new ReadPointBalance(stores.rewardLinks(), stores.redemptions()),
                        new RedeemPoints(stores.rewardLinks(), stores.redemptions(), transactions, clock, secrets),
                        new EnableRewards(stores.rewardLinks(), transactions, secrets),
                        new ReadCloakedPointBalance(stores.rewardLinks(), stores.redemptions(), secrets),
                        new ReadRewardsEligibility(stores.redemptions()),
                        new UnlinkRewards(stores.rewardLinks(), transactions, clock),
                        new ReadCustomerPoints(stores.redemptions())),
                new ProductUseCases(new ListProducts(products), new ReadProduct(products)),
                new ReferenceUseCases(new ReadReferenceData(), new FindEmployers(), new FindStreets()));
    }

    private CustomerUseCases customer(StepUpUseCases stepUp) {
        CustomerAccounts accounts = new SeededCustomerAccounts(seeds);
        return new CustomerUseCases(
                new FindRedirectTarget(stores.clients()),
                new CheckAuthorizationRequest(),
                new GrantConsent(
                        stores.codes(), stores.grants(), accounts, transactions, clock, secrets, Lifetimes.DEFAULT),
                new LogIn(new SeededPasswords(), guesses, stores.sessions(), transactions, clock, secrets),
                new LogOut(stores.sessions(), transactions),
                new FindSession(stores.sessions(), clock),
                new ListGrants(stores.grants(), stores.clients(), clock),
                new FindGrant(stores.grants(), stores.clients()),
                new RevokeGrant(stores.grants(), transactions, clock),
                new FindClient(stores.clients()),
                stepUp.findOpenFlow(),
                stepUp.presentOneTimeCode(),
                accounts);
    }
}
