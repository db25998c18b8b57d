package dev.sandbank.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.bank.rewards.RewardsProgramme;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.http.BankPages;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.operation.Answer;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** An application in one market, with a token of every kind that the market issues, and its own values for calls. */
final class MarketCaller {

    /** A recorded constant, which many programs send instead of an encrypted password or code. */
    static final String REPLAYED = "5b1e".repeat(64);

    private final TestServer server;
    private final Registered app;
    private final Market market;
    private final Map<GrantKind, String> bearers = new EnumMap<>(GrantKind.class);

    MarketCaller(TestServer server, Registered app, Market market) {
        this.server = server;
        this.app = app;
        this.market = market;
        bearers.put(GrantKind.CLIENT_CREDENTIALS, bearer(twoLegged()));
        bearers.put(GrantKind.AUTHORIZATION_CODE, bearer(consented()));
        if (Documents.published("cardToken").markets().contains(market)) {
            bearers.put(GrantKind.CARD_AUTHORIZATION, bearer(ofCard()));
        }
    }

    Market market() {
        return market;
    }

    /** A bearer that opens the operation; empty if it takes none. */
    String fitting(PublishedOperation operation) {
        return Stream.of(GrantKind.AUTHORIZATION_CODE, GrantKind.CLIENT_CREDENTIALS, GrantKind.CARD_AUTHORIZATION)
                .filter(operation::takes)
                .map(this::bearer)
                .findFirst()
                .orElse("");
    }

    /** Every bearer of a kind that the operation does not take. */
    List<String> notFitting(PublishedOperation operation) {
        return bearers.entrySet().stream()
                .filter(bearer -> !operation.takes(bearer.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    String customers() {
        return bearer(GrantKind.AUTHORIZATION_CODE);
    }

    /** The bearer of that kind; every market gives the first two. */
    String bearer(GrantKind kind) {
        return Objects.requireNonNull(bearers.get(kind));
    }

    List<String> accountIds() {
        return ids("/v1/accounts", "accountId");
    }

    List<String> cardIds() {
        return ids("/v1/cards?cardFunction=ALL", "cardId");
    }

    Examples examples() {
        return new Examples(
                        market,
                        Map.of(
                                "cardId",
                                cardIds().get(0),
                                "currencyCode",
                                market.currency().name(),
                                "transactionCurrencyCode",
                                market.currency().name(),
                                "transactionAmount",
                                "25",
                                "totalTransferAmount",
                                "50"))
                .withAccount(accountIds().get(0))
                .with("destinationAccountId", otherAccount());
    }

    /** The examples with a reward link that was made and activated just now, by them too. */
    Examples withActiveLink(Examples examples) {
        boolean american = RewardsProgramme.of(market).linkForm() == RewardsProgramme.LinkForm.ALPHANUMERIC;
        JsonNode linkage = Http.json(call(Documents.published(american ? "linkCloakedCard" : "linkRewards"), examples));
        Examples linked =
                examples.with("rewardLinkCode", linkage.path("rewardLinkCode").asText());
        HttpResponse<String> activated =
                call(Documents.published(american ? "enableRewards" : "activateRewardLink"), linked);
        assertThat(activated.statusCode()).as(activated.body()).isEqualTo(200);
        return linked;
    }

    /** The examples with a control flow whose code was presented. */
    Examples withVerifiedFlow(Examples examples, String bearer) {
        return verified(withOpenFlow(examples, bearer), bearer);
    }

    /** The examples with the control flow of a payment that was just prepared and whose code was presented. */
    Examples withPreparedPayment(Examples examples, PublishedOperation execution) {
        HttpResponse<String> prepared = call(Payments.preparing(execution, market), examples);
        assertThat(prepared.statusCode()).as(prepared.body()).isEqualTo(200);
        return verified(
                examples.with(
                        "controlFlowId",
                        Http.json(prepared).path("controlFlowId").asText()),
                customers());
    }

    /** The examples, after the code for their control flow was presented. */
    Examples verified(Examples waiting, String bearer) {
        HttpResponse<String> validated = send(Documents.published("validateOneTimeCode"), waiting, bearer);
        assertThat(validated.statusCode()).as(validated.body()).isEqualTo(200);
        return waiting;
    }

    /** The examples with a control flow that waits for its code. */
    Examples withOpenFlow(Examples examples, String bearer) {
        HttpResponse<String> sent = server.http()
                .postBody("/v1/mfa/otp", "{\"otpDeliveryOption\":\"SMS\"}", Answer.JSON, "Authorization", bearer);
        return examples.with(
                "controlFlowId", Http.json(sent).path("controlFlowId").asText());
    }

    HttpResponse<String> call(PublishedOperation operation, Examples examples) {
        return send(operation, examples, fitting(operation));
    }

    HttpResponse<String> send(PublishedOperation operation, Examples examples, String bearer) {
        JsonNode body = examples.body(operation);
        return send(operation, examples, bearer, body.isMissingNode() ? "" : body.toString());
    }

    HttpResponse<String> send(PublishedOperation operation, Examples examples, String authorization, String body) {
        return server.http()
                .method(
                        operation.method().name(),
                        examples.path(operation),
                        body,
                        "Authorization",
                        authorization,
                        "Content-Type",
                        Answer.JSON);
    }

    /** Posts a form to a token endpoint with the application's own credentials. */
    HttpResponse<String> form(String operationId, Map<String, String> form, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = "Authorization";
        all[headers.length + 1] = app.basic();
        return server.http().postForm(tokenPath(operationId), form, all);
    }

    /** The path of a token endpoint in this market. */
    String tokenPath(String operationId) {
        return Documents.published(operationId)
                .path()
                .replace("{countryCode}", market.code())
                .replace("{businessCode}", "gcb");
    }

    JsonNode twoLegged() {
        return ok(form("clientCredentialsToken", Map.of("grant_type", "client_credentials", "scope", "/api")));
    }

    JsonNode consented() {
        return ok(redeem());
    }

    HttpResponse<String> redeem() {
        String code = new BankPages(server.http()).code(app, market.name());
        return form(
                "authorizationCodeToken",
                Map.of("grant_type", "authorization_code", "code", code, "redirect_uri", TestClients.REDIRECT_URI));
    }

    /** The query of an authorization request. */
    String authorizationQuery() {
        return Http.encode(BankPages.request(app, market.name()));
    }

    JsonNode ofCard() {
        return ok(redeemCard());
    }

    HttpResponse<String> redeemCard() {
        return form(
                "cardToken",
                Map.of(
                        "grant_type",
                        "card_authorization",
                        "controlFlowId",
                        Http.json(authorizeCard()).at("/moreInfo/controlFlowId").asText(),
                        "linkageConfirmationCode",
                        "987654",
                        "scope",
                        "lop_booking epp_booking Card_Purchase"));
    }

    HttpResponse<String> authorizeCard() {
        String body = "{\"grant_type\":\"card_authorization\",\"lastFourDigitsCardNumber\":\"8653\","
                + "\"citiCardHolderPhoneNumber\":\"6590020056\",\"merchantCustomerReferenceId\":\"CB072000128065\"}";
        return server.http().postBody(tokenPath("authorizeCard"), body, Answer.JSON, "Authorization", app.basic());
    }

    /** An account that the first one can pay. */
    private String otherAccount() {
        String path = "/v1/moneyMovement/personalDomesticTransfers/destinationAccounts/sourceAccounts";
        JsonNode list = Http.json(server.http().get(path, "Authorization", customers()));
        return list.findValuesAsText("destinationAccountId").stream()
                .filter(id -> !id.equals(accountIds().get(0)))
                .findFirst()
                .orElse(accountIds().get(0));
    }

    private List<String> ids(String path, String name) {
        List<String> ids =
                Http.json(server.http().get(path, "Authorization", customers())).findValuesAsText(name);
        assertThat(ids).isNotEmpty();
        return ids;
    }

    private static JsonNode ok(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Http.json(response);
    }

    private static String bearer(JsonNode tokens) {
        return "Bearer " + tokens.path("access_token").asText();
    }
}
