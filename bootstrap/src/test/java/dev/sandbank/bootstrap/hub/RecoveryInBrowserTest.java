package dev.sandbank.bootstrap.hub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.browser.Browser;
import dev.sandbank.http.browser.InBrowser;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A developer who has lost the link, the user ID or the password. */
@InBrowser
class RecoveryInBrowserTest {

    private static final String ANN = "ann@example.com";

    @AutoClose
    private final Hub hub = Hub.withReview();

    @ParameterizedTest
    @EnumSource
    void forgottenUserId(Scripts scripts, Browser browser) {
        hub.developer("ann", browser, scripts);
        Visitor ann = hub.visitor(browser, scripts);
        ann.opens("/login").sees("Log in").follows("Forgot user ID").sees("Forgot user ID");
        ann.types("email", ANN).presses("Send me my user ID").sees("Look into your mail");
        assertThat(hub.mailTo(ANN).text()).contains("It is ann.");
    }

    @ParameterizedTest
    @EnumSource
    void forgottenPassword(Scripts scripts, Browser browser) {
        hub.developer("ann", browser, scripts);
        Visitor ann = hub.visitor(browser, scripts);
        ann.opens("/forgot-password").sees("Forgot password");
        ann.types("userId", "ann").presses("Send me a link").sees("Look into your mail");
        ann.opens(hub.linkTo(ANN, "/reset-password")).sees("Choose a new password");
        ann.types("password", "short").presses("Change password").sees("Choose a new password");
        assertThat(ann.text("[role=alert], #problems")).contains("12");
        ann.types("password", "another long password")
                .presses("Change password")
                .sees("Your password is changed");

        ann.logsIn("ann", Hub.PASSWORD).sees("Log in").reads("User ID and password do not match.");
        ann.logsIn("ann", "another long password")
                .opens("/account")
                .sees("Account and security")
                .reads(ANN);
    }

    @ParameterizedTest
    @EnumSource
    void lostLink(Scripts scripts, Browser browser) {
        Visitor ann = hub.visitor(browser, scripts).opens("/get-started").sees("Get started");
        ann.types("name", "Ann").types("email", ANN).chooses("country", "SG").chooses("terms", "yes");
        ann.presses("Ask for an account").sees("Look into your mail");
        hub.approve(ANN);
        ann.opens("/activate?token=lost").sees("We do not know this link").follows("Get a new link");
        ann.sees("Get a new link")
                .types("email", ANN)
                .presses("Send me a new link")
                .sees("Look into your mail");
        String link = hub.linkTo(ANN, "/activate");
        ann.opens(link).sees("Activate your account");
        ann.types("userId", "ann").types("password", Hub.PASSWORD).presses("Activate and log in");
        ann.opens("/account").sees("Account and security");
        hub.visitor(browser, scripts).opens(link).sees("This link was used");
    }
}
