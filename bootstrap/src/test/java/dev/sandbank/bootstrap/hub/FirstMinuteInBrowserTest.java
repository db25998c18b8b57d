package dev.sandbank.bootstrap.hub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.browser.Browser;
import dev.sandbank.http.browser.InBrowser;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the link that the terminal shows, and from a sign-up, to the first token. */
@InBrowser
class FirstMinuteInBrowserTest {

    private static final String ANN = "ann@example.com";

    @AutoClose
    private final Hub hub = Hub.withReview();

    @ParameterizedTest
    @EnumSource
    void ownerHasAnApplicationAtOnceAndLetsADeveloperIn(Scripts scripts, Browser browser) {
        Visitor owner = hub.visitor(browser, scripts).opens(hub.ownerLink()).sees("Make the first account");
        owner.types("name", "Olu").types("email", "olu@example.com").types("userId", "olu");
        owner.types("password", Hub.PASSWORD).presses("Make my account").sees("My first application");
        assertThat(hub.token(owner.value("#client-id"), owner.value("#client-secret")))
                .isEqualTo(200);
        owner.follows("Go to the application").sees("My first application").reads("Secrets", "Try it");

        Visitor ann = hub.visitor(browser, scripts).opens("/get-started").sees("Get started");
        ann.types("name", "Ann").types("email", ANN).chooses("country", "SG").chooses("terms", "yes");
        ann.presses("Ask for an account").sees("Look into your mail");

        owner = hub.visitor(browser, scripts).logsIn("olu", Hub.PASSWORD).sees("My applications");
        owner.opens("/admin")
                .sees("Administration")
                .opens("/admin/registrations")
                .sees("Registrations");
        owner.follows("Ann")
                .sees("Ann Under review")
                .presses("Approve")
                .sees("Ann Invited")
                .reads("Approved; the invitation is mailed.");

        ann = hub.visitor(browser, scripts).opens(hub.linkTo(ANN, "/activate")).sees("Activate your account");
        ann.types("userId", "ann").types("password", Hub.PASSWORD).presses("Activate and log in");
        ann.sees("My applications").follows("Create an application").sees("New application");
        ann.types("name", "Shop").presses("Create application").sees("Shop");
        String id = ann.value("#client-id");
        assertThat(hub.token(id, ann.value("#client-secret"))).isEqualTo(200);
        ann.follows("Go to the application").sees("Shop").types("confirm", id).presses("Delete the application");
        ann.sees("My applications").reads("No application yet");
    }
}
