package dev.sandbank.bootstrap;

import static dev.sandbank.bootstrap.SettingName.ACCESS_LOG;
import static dev.sandbank.bootstrap.SettingName.ACCESS_TOKEN_LIFETIME;
import static dev.sandbank.bootstrap.SettingName.ADMIN_SECOND_FACTOR;
import static dev.sandbank.bootstrap.SettingName.AUTHORIZATION_CODE_LIFETIME;
import static dev.sandbank.bootstrap.SettingName.BODY_TIMEOUT;
import static dev.sandbank.bootstrap.SettingName.CALLS_KEPT;
import static dev.sandbank.bootstrap.SettingName.DATA;
import static dev.sandbank.bootstrap.SettingName.HOST;
import static dev.sandbank.bootstrap.SettingName.INSECURE_REDIRECTS;
import static dev.sandbank.bootstrap.SettingName.KEEP_CALLS;
import static dev.sandbank.bootstrap.SettingName.KEEP_EXPIRED;
import static dev.sandbank.bootstrap.SettingName.LENIENT_CIPHERTEXTS;
import static dev.sandbank.bootstrap.SettingName.LOG_LEVEL;
import static dev.sandbank.bootstrap.SettingName.MANAGEMENT_PORT;
import static dev.sandbank.bootstrap.SettingName.PORT;
import static dev.sandbank.bootstrap.SettingName.PUBLIC_URL;
import static dev.sandbank.bootstrap.SettingName.RATE_LIMIT;
import static dev.sandbank.bootstrap.SettingName.REFRESH_REUSE_WINDOW;
import static dev.sandbank.bootstrap.SettingName.REFRESH_TOKEN_LIFETIME;
import static dev.sandbank.bootstrap.SettingName.REGISTRATION;
import static dev.sandbank.bootstrap.SettingName.STEP_UP;
import static dev.sandbank.bootstrap.SettingName.TRUSTED_PROXY;

import dev.sandbank.application.call.CallBounds;
import dev.sandbank.application.support.Digits;
import dev.sandbank.application.support.DurationText;
import dev.sandbank.application.support.Exposure;
import dev.sandbank.application.support.Network;
import dev.sandbank.application.support.Policy;
import dev.sandbank.application.support.ShellText;
import dev.sandbank.bootstrap.certificate.TlsSettings;
import dev.sandbank.bootstrap.mail.MailSettings;
import dev.sandbank.cli.installation.Failure;
import dev.sandbank.domain.hub.registration.RegistrationMode;
import dev.sandbank.domain.oauth.token.Lifetimes;
import dev.sandbank.domain.ratelimit.RateLimit;
import dev.sandbank.domain.stepup.StepUpRules;
import dev.sandbank.http.HttpSettings;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How one Sandbank runs, typed and checked.
 *
 * @param publicUrl how the outside reaches the server, without a slash at the end; null for host and port
 * @param managementPort 0 for any free one, -1 for none
 * @param database where the stores are
 * @param tls whether and how it speaks HTTPS
 * @param keepExpired how long ended tokens are kept
 * @param lenientCiphertexts whether compatible applications may replay constants
 * @param insecureRedirects whether they may all register plain http addresses of other machines
 * @param registration what becomes of people who sign up; null for what is usual
 * @param adminSecondFactor whether administrators of the hub must have a second factor
 * @param stepUp which acts of customers need a one-time code
 * @param calls how much is kept of the calls of applications
 */
public record Settings(
        String host,
        int port,
        @Nullable String publicUrl,
        int managementPort,
        Path data,
        DatabaseSettings database,
        TlsSettings tls,
        Exposure exposure,
        RateLimit rateLimit,
        Lifetimes lifetimes,
        Duration keepExpired,
        boolean lenientCiphertexts,
        boolean insecureRedirects,
        @Nullable RegistrationMode registration,
        boolean adminSecondFactor,
        StepUpRules stepUp,
        MailSettings mail,
        CallBounds calls,
        boolean accessLog,
        String logLevel) {

    private static final Map<String, String> FOR_TESTS =
            Map.of(PORT.key(), "0", MANAGEMENT_PORT.key(), "off", ACCESS_LOG.key(), "off", RATE_LIMIT.key(), "0");

    private static final int MAX_CALLS = 1_000_000;

    private static final List<String> LOG_LEVELS = List.of("error", "warn", "info", "debug");

    /** Reads and checks them all; a malformed one is a usage failure that names its origin. */
    static Settings of(SettingValues values) {
        return new Settings(
                read(values, HOST, Settings::notBlank),
                read(values, PORT, Settings::port),
                read(values, PUBLIC_URL, PublicUrl::read).orElse(null),
                read(values, MANAGEMENT_PORT, Settings::portOrOff),
                read(values, DATA, text -> Path.of(notBlank(text))),
                DatabaseSettings.of(values),
                TlsSettings.of(values),
                new Exposure(
                        read(values, BODY_TIMEOUT, Settings::lifetime),
                        read(values, TRUSTED_PROXY, Settings::networks)),
                read(values, RATE_LIMIT, text -> new RateLimit(number(text, RateLimit.MAX_PER_MINUTE))),
                new Lifetimes(
                        read(values, AUTHORIZATION_CODE_LIFETIME, Settings::lifetime),
                        read(values, ACCESS_TOKEN_LIFETIME, Settings::lifetime),
                        read(values, REFRESH_TOKEN_LIFETIME, Settings::lifetime),
                        read(values, REFRESH_REUSE_WINDOW, DurationText::parse)),
                read(values, KEEP_EXPIRED, DurationText::parse),
                read(values, LENIENT_CIPHERTEXTS, Settings::onOrOff),
                read(values, INSECURE_REDIRECTS, Settings::onOrOff),
                read(values, REGISTRATION, Settings::registration).orElse(null),
                read(values, ADMIN_SECOND_FACTOR, Settings::onOrOff),
                read(values, STEP_UP, StepUpRules::parse),
                MailSettings.of(values),
                new CallBounds(
                        read(values, KEEP_CALLS, Settings::lifetime),
                        read(values, CALLS_KEPT, text -> number(text, MAX_CALLS))),
                read(values, ACCESS_LOG, Settings::onOrOff),
                read(values, LOG_LEVEL, Settings::logLevel));
    }

    /** The settings for tests: free ports on the loopback address, and defaults for everything else. */
    public static Settings forTests(Path data) {
        return of(SettingValues.read(Map.of("port", "0", "management-port", "0", "data", data.toString()), Map.of()));
    }

    /**
     * The settings for a test in another program: a free port on the loopback address, no metrics, no access log, no rate
     * limit, and the defaults for everything else. Chosen values replace these.
     *
     * @param chosen the chosen values by the keys of their settings
     * @param folder makes the data directory if none is chosen
     */
    static Settings forTests(Map<String, String> chosen, Supplier<Path> folder) {
        chosen.keySet().stream()
                .filter(key -> SettingName.named(key).isEmpty())
                .findFirst()
                .ifPresent(key -> {
                    throw Failure.usage("unknown setting '" + key + "'; see sandbank settings");
                });
        if (chosen.containsKey(LOG_LEVEL.key())) {
            throw Failure.usage("log-level cannot be set here; the program's own logging decides");
        }
        Map<String, String> values = new HashMap<>(FOR_TESTS);
        values.putAll(chosen);
        values.computeIfAbsent(DATA.key(), key -> folder.get().toString());
        return of(SettingValues.read(values, Map.of()));
    }

    /** What the owner of the installation decides by them. */
    Policy policy() {
        return new Policy(lifetimes, rateLimit, insecureRedirects, registrationMode(), adminSecondFactor, stepUp);
    }

    /** What becomes of people who sign up at the hub. */
    RegistrationMode registrationMode() {
        if (registration != null) {
            return registration;
        }
        return isLocal() ? RegistrationMode.AUTO : RegistrationMode.REVIEW;
    }

    /** The address at which people reach the server when it listens on this port. */
    String baseUrl(int listening) {
        return publicUrl != null ? publicUrl : addressAt(listening);
    }

    /** The address at which people on this machine reach the server when it listens on this port. */
    String addressAt(int listening) {
        return HttpSettings.addressOf(tls.scheme(), host, listening);
    }

    /** The options by which commands find the data of this server, with a space before each; empty if they need none. */
    String dataOption() {
        String directory = data.equals(Path.of(DATA.initial()))
                ? ""
                : " --data " + ShellText.quote(data.toAbsolutePath().normalize().toString());
        return directory + database.option();
    }

    /** Whether only programs of this machine reach the server. */
    boolean isPrivate() {
        return isLoopback(host) && publicUrl == null;
    }

    /** Whether the server listens on the loopback address and its public URL, if it has one, names that too. */
    boolean isLocal() {
        return isLoopback(host)
                && (publicUrl == null || isLoopback(URI.create(publicUrl).getHost()));
    }

    private static boolean isLoopback(String host) {
        String bare = host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
        return Network.addressIn(bare).map(InetAddress::isLoopbackAddress).orElseGet(() -> bare.equals("localhost"));
    }

    static <T> T read(SettingValues values, SettingName name, Function<String, T> parser) {
        SettingValues.Value value = values.of(name);
        try {
            return parser.apply(value.text());
        } catch (IllegalArgumentException e) {
            throw Failure.usage(name.key() + " " + e.getMessage() + " (" + value.origin() + ")");
        }
    }

    private static String notBlank(String text) {
        return require(!text.isBlank(), text, "must not be empty");
    }

    static int port(String text) {
        return number(text, 65_535);
    }

    static int portOrOff(String text) {
        return text.equals("off") ? -1 : port(text);
    }

    private static int number(String text, int max) {
        if (!text.matches("\\d{1,9}") || Digits.whole(text) > max) {
            throw new IllegalArgumentException("must be a number from 0 to " + max + ", not '" + text + "'");
        }
        return Digits.whole(text);
    }

    private static Duration lifetime(String text) {
        Duration duration = DurationText.parse(text);
        require(!duration.isZero(), text, "must be at least one second");
        return duration;
    }

    private static List<Network> networks(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(Network::parse)
                .toList();
    }

    static boolean onOrOff(String text) {
        require(text.equals("on") || text.equals("off"), text, "must be on or off, not '" + text + "'");
        return text.equals("on");
    }

    private static Optional<RegistrationMode> registration(String text) {
        if (text.equals(REGISTRATION.initial())) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(RegistrationMode.values())
                .filter(mode -> mode.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("must be review, auto, closed or usual, not '" + text + "'")));
    }

    private static String logLevel(String text) {
        String level = text.toLowerCase(Locale.ROOT);
        return require(LOG_LEVELS.contains(level), level, "must be error, warn, info or debug, not '" + text + "'");
    }

    private static String require(boolean condition, String text, String sentence) {
        if (!condition) {
            throw new IllegalArgumentException(sentence);
        }
        return text;
    }
}
