package dev.sandbank.http.hub.start;

import dev.sandbank.application.oauth.client.RotateClientSecret;
import dev.sandbank.application.support.DurationText;
import dev.sandbank.domain.bank.persona.Persona;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.hub.registration.RegistrationMode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.token.Lifetimes;
import dev.sandbank.domain.ratelimit.RateLimit;
import dev.sandbank.domain.ratelimit.RateWindow;
import dev.sandbank.domain.secret.GuessLimit;
import dev.sandbank.domain.stepup.ControlFlow;
import dev.sandbank.http.operation.Operation;
import java.time.Duration;
import java.util.Optional;

/**
 * The numbers of this server in words, so that no page types one.
 *
 * @param usualRate of an application that has none of its own
 * @param outboxIsOpen whether everybody may read the outbox
 * @param addresses how the outside reaches the server
 */
public record ServerFacts(
        Lifetimes lifetimes,
        RateLimit usualRate,
        RegistrationMode registration,
        boolean outboxIsOpen,
        ServerAddresses addresses) {

    /** The address of the hub and the API. */
    public String publicUrl() {
        return addresses.site().get();
    }

    /** How long an authorization code lives: {@code 120 seconds}. */
    public String code() {
        return words(lifetimes.authorizationCode());
    }

    /** How long an access token lives: {@code 30 minutes}. */
    public String access() {
        return words(lifetimes.accessToken());
    }

    /** How long a customer's consent can be renewed: {@code 30 days}. */
    public String refresh() {
        return words(lifetimes.refreshToken());
    }

    /** How long a used refresh token gets the same answer again: {@code 10 seconds}. */
    public String repeat() {
        return words(lifetimes.refreshReuseWindow());
    }

    /** What an application may call: {@code 60 calls in any 60 seconds}. */
    public String rate() {
        return usualRate.unlimited()
                ? "any number of calls"
                : usualRate.perMinute() + " calls in any " + words(RateWindow.LENGTH);
    }

    /** How many markets there are. */
    public int markets() {
        return Market.values().length;
    }

    /** How long somebody has to confirm by a one-time code: {@code 10 minutes}. */
    public String confirmation() {
        return words(ControlFlow.LIFETIME);
    }

    /** How many wrong one-time codes end what waits for the right one. */
    public int wrongCodes() {
        return ControlFlow.MAX_WRONG_CODES;
    }

    /** How many wrong passwords in a row lock a customer out. */
    public int wrongPasswords() {
        return GuessLimit.PASSWORDS.failures();
    }

    /** How long such a customer waits: {@code 5 minutes}. */
    public String passwordLock() {
        return words(GuessLimit.PASSWORDS.lock());
    }

    /** How long the earlier secret works after a rotation. */
    public String overlap() {
        return words(RotateClientSecret.DEFAULT_OVERLAP);
    }

    /** Whether callers reach the server by TLS. */
    public boolean isEncrypted() {
        return publicUrl().startsWith("https:");
    }

    /** How many test customers each market has. */
    public int testCustomers() {
        return TestCustomer.values().length;
    }

    /** How many customers can be added to a space. */
    public int addedCustomers() {
        return Persona.MOST;
    }

    public String apiBase() {
        return publicUrl() + Operation.API_BASE;
    }

    /** Where the API takes certificates of applications' own; empty if it does not. */
    public Optional<String> certificateApiBase() {
        return addresses.certificates().get().map(url -> url + Operation.API_BASE);
    }

    /** Where the API of production is; empty if this server has none. */
    public Optional<String> productionApiBase() {
        return addresses.production().get().map(url -> url + Operation.API_BASE);
    }

    /** How somebody gets an account. */
    public String signUp() {
        return switch (registration) {
            case REVIEW -> "An administrator looks at each registration, and you get a mail when it is decided.";
            case AUTO -> "You get a mail with a link at once; nobody has to approve it.";
            case CLOSED -> "Nobody can sign up at present; administrators still invite people.";
        };
    }

    /** A duration in its largest whole unit. */
    static String words(Duration duration) {
        String text = DurationText.of(duration);
        String number = text.replaceAll("[^0-9]", "");
        String unit = switch (text.charAt(text.length() - 1)) {
            case 'd' -> "day";
            case 'h' -> "hour";
            case 'm' -> "minute";
            default -> "second";
        };
        return number + " " + unit + (number.equals("1") ? "" : "s");
    }
}
