import java.math.BigDecimal;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import sdk.accounts.ApiException;
import sdk.accounts.api.AccountsApi;
import sdk.accounts.model.AccountGroupSummary;
import sdk.accounts.model.AccountSummary;
import sdk.accounts.model.Transaction;
import sdk.authorize.api.AuthorizeApi;
import sdk.authorize.model.TokenResponse;
import sdk.rewards.api.RewardsApi;
import sdk.rewards.model.ActivationRequest;
import sdk.rewards.model.LinkageRequest;
import sdk.rewards.model.PointBalance;
import sdk.rewards.model.RedemptionOrder;
import sdk.rewards.model.RedemptionRequest;

/** Reads a customer's accounts and pays with points, by the SDK generated from the documents of a running server. */
public final class ReadAndRedeem {

    private static final int POINTS = 250;

    private final String api = setting("API");
    private final String market = setting("MARKET");
    private final String clientId = setting("CLIENT_ID");

    private ReadAndRedeem() {}

    public static void main(String[] args) throws Exception {
        ReadAndRedeem program = new ReadAndRedeem();
        program.readTransactions();
        program.payWithPoints();
    }

    private void readTransactions() throws ApiException {
        AccountsApi accounts = accounts();
        List<AccountGroupSummary> groups =
                accounts.listAccounts(uuid(), clientId, null).getAccountGroupSummary();
        for (AccountGroupSummary group : groups) {
            say("%s, accounts: %d", group.getAccountGroup(), group.getAccounts().size());
        }
        for (String account :
                groups.stream().flatMap(ReadAndRedeem::moneyAccounts).toList()) {
            List<Transaction> transactions = transactions(accounts, account);
            if (!transactions.isEmpty()) {
                transactions.forEach(ReadAndRedeem::show);
                return;
            }
        }
        throw new IllegalStateException("no account has transactions");
    }

    /** The ids of a group's accounts that hold or owe money, which each stand under the name of their kind. */
    private static Stream<String> moneyAccounts(AccountGroupSummary group) {
        return group.getAccounts().stream().map(ReadAndRedeem::moneyAccount).filter(Objects::nonNull);
    }

    private static String moneyAccount(AccountSummary account) {
        if (account.getSavingsAccountSummary() != null) {
            return account.getSavingsAccountSummary().getAccountId();
        }
        if (account.getCheckingAccountSummary() != null) {
            return account.getCheckingAccountSummary().getAccountId();
        }
        return account.getCreditCardAccountSummary() == null
                ? null
                : account.getCreditCardAccountSummary().getAccountId();
    }

    /** The newest few; an account without any is answered by 404. */
    private List<Transaction> transactions(AccountsApi accounts, String account) throws ApiException {
        try {
            return accounts.readTransactions(uuid(), clientId, account, null, null, 3, null, null, null, null)
                    .getTransactions();
        } catch (ApiException e) {
            if (e.getCode() == 404) {
                return List.of();
            }
            throw e;
        }
    }

    private static void show(Transaction transaction) {
        say(
                "%s %s: %s",
                transaction.getTransactionDate(),
                transaction.getTransactionDescription(),
                Objects.requireNonNull(transaction.getTransactionAmount()));
    }

    private void payWithPoints() throws Exception {
        RewardsApi rewards = rewards();
        String link = rewards.linkRewards(
                        uuid(),
                        clientId,
                        new LinkageRequest()
                                .lastFourDigitsCardNumber("8653")
                                .citiCardHolderPhoneNumber("6590020056")
                                .merchantCustomerReferenceId("java-customer"))
                .getRewardLinkCode();
        rewards.activateRewardLink(uuid(), clientId, link, new ActivationRequest().linkageConfirmationCode("987654"));
        PointBalance before = rewards.readPointBalance(uuid(), clientId, link);
        String order = rewards.redeemPoints(uuid(), clientId, link, coffee(before.getCurrencyCode()))
                .getOrderId();
        PointBalance after = rewards.readPointBalance(uuid(), clientId, link);
        int spent = before.getAvailablePointBalance() - after.getAvailablePointBalance();
        say("order %s: %d points, %d are left", order, spent, after.getAvailablePointBalance());
        if (spent != POINTS) {
            throw new IllegalStateException(spent + " points are gone for an order of " + POINTS);
        }
    }

    private static RedemptionRequest coffee(String currency) {
        return new RedemptionRequest()
                .transactionReferenceNumber(uuid())
                .redemptionOrder(new RedemptionOrder()
                        .transactionAmount(new BigDecimal("10.90"))
                        .currencyCode(currency)
                        .pointsToRedeem(POINTS)
                        .transactionDescription("Coffee"));
    }

    private AccountsApi accounts() throws ApiException {
        var client = new sdk.accounts.ApiClient();
        client.updateBaseUri(api);
        client.setRequestInterceptor(authorization(bearer(customerToken())));
        return new AccountsApi(client);
    }

    private RewardsApi rewards() throws Exception {
        var client = new sdk.rewards.ApiClient();
        client.updateBaseUri(api);
        client.setRequestInterceptor(
                authorization(bearer(authorize().clientCredentialsToken(market, "gcb", "client_credentials", "/api"))));
        return new RewardsApi(client);
    }

    /** The token of the customer who consented, and so brought the code back. */
    private TokenResponse customerToken() throws ApiException {
        try {
            return authorize()
                    .authorizationCodeToken(
                            market, "gcb", "authorization_code", setting("CODE"), setting("REDIRECT_URI"), null, null);
        } catch (sdk.authorize.ApiException e) {
            throw new IllegalStateException("the code was refused: " + e.getResponseBody(), e);
        }
    }

    private AuthorizeApi authorize() {
        var client = new sdk.authorize.ApiClient();
        client.updateBaseUri(api);
        String credentials = clientId + ":" + setting("CLIENT_SECRET");
        client.setRequestInterceptor(authorization(
                "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8))));
        return new AuthorizeApi(client);
    }

    private static String bearer(TokenResponse token) {
        return token.getTokenType() + " " + token.getAccessToken();
    }

    /** The generated client of this library leaves credentials to its user. */
    private static Consumer<HttpRequest.Builder> authorization(String value) {
        return request -> request.header("Authorization", value);
    }

    private static String uuid() {
        return UUID.randomUUID().toString();
    }

    private static String setting(String name) {
        return Objects.requireNonNull(System.getenv(name), name + " is not set");
    }

    private static void say(String format, Object... values) {
        System.out.println("java: " + String.format(format, values));
    }
}
