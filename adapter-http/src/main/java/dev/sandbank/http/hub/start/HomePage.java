package dev.sandbank.http.hub.start;

import dev.sandbank.application.customer.CustomerDirectory.OfferedCustomer;
import dev.sandbank.application.oauth.client.FirstApplication;
import dev.sandbank.application.support.ShellText;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.HubPage;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.page.frame.Visitor;
import dev.sandbank.http.page.part.Step;
import gg.jte.generated.precompiled.hub.JtestartPageGenerated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page at {@code /}: what this is, where the API lives, the first application and its first calls.
 *
 * @param visitor the developer who is logged in, or null
 * @param first the application that the commands are about
 * @param dataOption the option by which commands find the data of this server, empty if they need none
 * @param apiBase the absolute address all API paths hang below
 * @param authorizePath where the first application sends its customers, from the server's root; null before it exists
 * @param market the one that the examples are about
 * @param customers the test customers of that market
 */
public record HomePage(
        @Nullable Visitor visitor,
        FirstApplication first,
        String dataOption,
        String apiBase,
        @Nullable String authorizePath,
        Market market,
        List<OfferedCustomer> customers)
        implements HubPage {

    /** Lists the documents of the API. */
    public static final String DOCUMENTS = "/openapi/index.json";

    public HomePage {
        customers = List.copyOf(customers);
    }

    public HubFrame frame() {
        return HubFrame.of("A bank to build against", Section.NONE, visitor);
    }

    @Override
    public String html() {
        return Pages.written(output -> JtestartPageGenerated.render(output, null, this));
    }

    /** How many markets the bank is in. */
    public int markets() {
        return Market.values().length;
    }

    /** What a developer does first. */
    public List<Step> steps() {
        return List.of(
                new Step("Create an application", "It gets an id, and a secret that is shown once.", false, null),
                new Step(
                        "Let a test customer authorize it",
                        "You play the customer; the money is not real.",
                        false,
                        null),
                new Step("Call the bank", "With the token: accounts, cards, payments, rewards.", false, null));
    }

    /** Creates the application. */
    public String create() {
        return "./sandbank app create --name " + FirstApplication.NAME + " --id " + FirstApplication.ID
                + " --redirect-uri " + ShellText.quote(first.redirectUri()) + dataOption;
    }

    /** Asks for a token as the application itself. */
    public String token() {
        return "curl -u " + FirstApplication.ID + ":\"$CLIENT_SECRET\" \\\n"
                + "-d grant_type=client_credentials -d scope=/api \\\n"
                + ShellText.quote(apiBase + "/clientCredentials/oauth2/token/" + market.code() + "/gcb");
    }

    /** The document of accounts in the market, as an example of what the index lists. */
    public String accountsDocument() {
        return "/openapi/accounts/" + market.code() + ".json";
    }
}
