package dev.sandbank.http.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.BankPages;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A partner's code opens the page of an account once; other banks reach accounts by numbers told to the program alone. */
class AccountDoorTest {

    @AutoClose
    private final TestServer server = new TestServer();

    @Test
    void codeShowsTheAccountOnceAndOnlyAfterTheButton() {
        BankApp partner = BankApp.twoLegged(server, Market.IN);
        JsonNode account = Http.json(partner.get("/partner/v1/partnerAccounts")).findValue("savingsAccountSummary");
        JsonNode code = Http.json(
                partner.get("/partner/v1/accounts/" + account.path("accountId").asText() + "/accessCodes"));
        assertThat(code.path("accountAccessCode").asText()).matches("[0-9A-Za-z]{40}");
        URI url = URI.create(code.path("accessUrl").asText());
        String path = url.getPath() + "?" + url.getQuery();
        BankPages browser = new BankPages(server.http());

        HttpResponse<String> door = browser.get(path);
        assertThat(browser.get(path).statusCode()).isEqualTo(200);
        String number = account.path("displayAccountNumber").asText();
        assertThat(door.body()).doesNotContain(number);
        HttpResponse<String> shown = browser.post(url.getPath(), BankPages.fields(door));
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains(number);
        HttpResponse<String> again = browser.post(url.getPath(), BankPages.fields(browser.get(path)));
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).doesNotContain(number);
    }

    @Test
    void codeIsMadeForAccountsOfThePartnersCustomerOnly() {
        BankApp partner = BankApp.twoLegged(server, Market.IN);
        assertThat(partner.get("/partner/v1/accounts/nothing/accessCodes").statusCode())
                .isEqualTo(400);
    }

    @Test
    void everyDepositHasTheSameRoutingNumberAndANumberThatTheSecretReads() throws Exception {
        Registered registered = server.clients().register();
        BankApp app = BankApp.ofFirstCustomer(server, registered, Market.US);
        JsonNode accounts = Http.json(app.get("/v2/accounts"));
        String id = accounts.findValue("checkingAccountsDetails")
                .get(0)
                .path("accountId")
                .asText();
        String card = accounts.findValue("creditCardAccountsDetails")
                .get(0)
                .path("accountId")
                .asText();

        JsonNode first = Http.json(app.get("/v2/accounts/" + id + "/encrypt/accountRoutingNumber"));
        JsonNode second = Http.json(app.get("/v2/accounts/" + id + "/encrypt/accountRoutingNumber"));

        assertThat(first.path("routingNumber").asText()).isEqualTo("124409176");
        assertThat(second.findValue("ciphertext")).isNotEqualTo(first.findValue("ciphertext"));
        assertThat(decrypted(first.findValue("encryptedPayload"), registered.secret()))
                .matches("[0-9]{10}");
        HttpResponse<String> refused = app.get("/v2/accounts/" + card + "/encrypt/accountRoutingNumber");
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(Http.header(refused, "Sandbank-Hint")).contains("cannot pay into");
    }

    /** As a program would read it: the key is the SHA-256 of its secret. */
    private static String decrypted(JsonNode payload, String secret) throws Exception {
        byte[] key = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, decoded(payload, "iv")));
        cipher.updateAAD(("." + payload.path("aad").asText()).getBytes(StandardCharsets.US_ASCII));
        cipher.update(decoded(payload, "ciphertext"));
        return new String(cipher.doFinal(decoded(payload, "authTag")), StandardCharsets.UTF_8);
    }

    private static byte[] decoded(JsonNode payload, String part) {
        return Base64.getUrlDecoder().decode(payload.path(part).asText());
    }
}
