package dev.sandbank.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.sandbank.application.call.CallBounds;
import dev.sandbank.application.support.Exposure;
import dev.sandbank.application.support.Network;
import dev.sandbank.bootstrap.certificate.TlsSettings;
import dev.sandbank.bootstrap.mail.MailSettings;
import dev.sandbank.cli.installation.Failure;
import dev.sandbank.cli.installation.Setting;
import dev.sandbank.domain.oauth.token.Lifetimes;
import dev.sandbank.domain.ratelimit.RateLimit;
import dev.sandbank.domain.stepup.StepUpRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private static final Tuple[] PUBLISHED = {
        tuple("port", "8080"),
        tuple("data", "./data"),
        tuple("database", ""),
        tuple("database-password", ""),
        tuple("database-password-file", ""),
        tuple("database-key", ""),
        tuple("database-key-file", ""),
        tuple("host", "127.0.0.1"),
        tuple("public-url", ""),
        tuple("https", "off"),
        tuple("tls-certificate", ""),
        tuple("tls-key", ""),
        tuple("http-port", "off"),
        tuple("certificate-port", "off"),
        tuple("production-port", "off"),
        tuple("hsts", "off"),
        tuple("management-port", "8081"),
        tuple("trusted-proxy", ""),
        tuple("body-timeout", "20s"),
        tuple("rate-limit", "60"),
        tuple("authorization-code-lifetime", "120s"),
        tuple("access-token-lifetime", "30m"),
        tuple("refresh-token-lifetime", "30d"),
        tuple("refresh-reuse-window", "10s"),
        tuple("keep-expired", "24h"),
        tuple("lenient-ciphertexts", "on"),
        tuple("insecure-redirects", "off"),
        tuple("registration", "usual"),
        tuple("admin-second-factor", "off"),
        tuple("step-up", StepUpRules.DEFAULT.text()),
        tuple("mail-transport", "local"),
        tuple("smtp-host", ""),
        tuple("smtp-port", "587"),
        tuple("smtp-tls", "starttls"),
        tuple("smtp-user", ""),
        tuple("smtp-password", ""),
        tuple("smtp-password-file", ""),
        tuple("mail-from", ""),
        tuple("mail-from-name", "Sandbank"),
        tuple("keep-mails", "30d"),
        tuple("keep-calls", "7d"),
        tuple("calls-kept", "10000"),
        tuple("access-log", "on"),
        tuple("log-level", "warn")
    };

    private final Path data;
    private final Map<String, String> dataFlag;

    SettingsTest(@TempDir Path data) {
        this.data = data;
        this.dataFlag = Map.of("data", data.toString());
    }

    @Test
    void everyKeyHasAPublishedDefault() {
        assertThat(SettingValues.read(Map.of("data", "./data"), Map.of()).all())
                .extracting(
                        setting -> setting.key().name(),
                        setting -> setting.key().initial())
                .containsExactly(PUBLISHED);
    }

    @Test
    void trustedProxiesAreAddressesAndNetworks() {
        assertThat(read(Map.of("SANDBANK_TRUSTED_PROXY", "127.0.0.1, 10.0.0.0/8,"))
                        .exposure()
                        .trustedProxies())
                .containsExactly(Network.parse("127.0.0.1"), Network.parse("10.0.0.0/8"));
        assertThatThrownBy(() -> read(Map.of("SANDBANK_TRUSTED_PROXY", "proxy.example")))
                .hasMessage("trusted-proxy must be an address or a network such as 10.0.0.0/8, not 'proxy.example'"
                        + " (environment SANDBANK_TRUSTED_PROXY)");
    }

    @Test
    void publicPathMustNotLookLikeOneOfTheServersOwn() {
        assertThat(read(Map.of("SANDBANK_PUBLIC_URL", "https://host.example/bank/"))
                        .publicUrl())
                .isEqualTo("https://host.example/bank");
        assertThatThrownBy(() -> read(Map.of("SANDBANK_PUBLIC_URL", "https://host.example/customer")))
                .hasMessageContaining("must not begin its path like one of the server's own");
    }

    @Test
    void defaultsAreThoseOfTheDomain() {
        Settings settings = read(Map.of());

        assertThat(settings)
                .isEqualTo(new Settings(
                        "127.0.0.1",
                        8080,
                        null,
                        8081,
                        data,
                        new DatabaseSettings(null, null, null),
                        new TlsSettings(false, null, null, -1, -1, -1, Duration.ZERO),
                        Exposure.DEFAULT,
                        RateLimit.DEFAULT,
                        Lifetimes.DEFAULT,
                        Duration.ofHours(24),
                        true,
                        false,
                        null,
                        false,
                        StepUpRules.DEFAULT,
                        new MailSettings(null, Duration.ofDays(30)),
                        CallBounds.DEFAULT,
                        true,
                        "warn"));
        assertThat(settings.baseUrl(8080)).isEqualTo("http://127.0.0.1:8080");
    }

    @Test
    void commandsNameTheDataThatIsNotWhereItUsuallyIs() {
        assertThat(dataOption("./data")).isEmpty();
        assertThat(dataOption("/srv/the bank")).isEqualTo(" --data '/srv/the bank'");
    }

    @Test
    void serverThatOthersReachIsNotPrivate() {
        assertThat(read(Map.of())).matches(Settings::isPrivate);
        assertThat(read(Map.of("SANDBANK_HOST", "localhost"))).matches(Settings::isPrivate);
        assertThat(read(Map.of("SANDBANK_HOST", "::1"))).matches(Settings::isPrivate);
        assertThat(read(Map.of("SANDBANK_HOST", "0.0.0.0"))).matches(settings -> !settings.isPrivate());
        assertThat(read(Map.of("SANDBANK_PUBLIC_URL", "https://bank.example")))
                .matches(settings -> !settings.isPrivate());
    }

    @Test
    void flagBeatsVariableBeatsFileBeatsDefault() throws IOException {
        file("port=3\nhost=::1\npublic-url=https://bank.example/\n");
        Map<String, String> environment = Map.of("SANDBANK_PORT", "2", "SANDBANK_HOST", "0.0.0.0");

        SettingValues values = SettingValues.read(Map.of("data", data.toString(), "port", "1"), environment);

        assertThat(values.of(SettingName.PORT)).isEqualTo(new SettingValues.Value("1", "flag"));
        assertThat(values.of(SettingName.HOST))
                .isEqualTo(new SettingValues.Value("0.0.0.0", "environment SANDBANK_HOST"));
        assertThat(values.of(SettingName.PUBLIC_URL))
                .isEqualTo(new SettingValues.Value(
                        "https://bank.example/", "file " + data.resolve("sandbank.properties")));
        assertThat(values.of(SettingName.ACCESS_LOG)).isEqualTo(new SettingValues.Value("on", "default"));
        assertThat(Settings.of(values).baseUrl(1)).isEqualTo("https://bank.example");
    }

    @Test
    void dataDirectoryOfAVariableHoldsTheFileThatIsRead() throws IOException {
        file("log-level=debug");

        SettingValues values = SettingValues.read(Map.of(), Map.of("SANDBANK_DATA", data.toString()));

        assertThat(Settings.of(values).logLevel()).isEqualTo("debug");
    }

    @Test
    void emptyVariableCountsAsNotSet() {
        SettingValues values = SettingValues.read(dataFlag, Map.of("SANDBANK_PORT", ""));

        assertThat(values.of(SettingName.PORT).origin()).isEqualTo("default");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "port=70000|port must be a number from 0 to 65535, not '70000'",
                "port=|port must be a number",
                "host=|host must not be empty",
                "public-url=bank.example|public-url must be an http or https address",
                "public-url=ftp://bank.example|public-url must be an http or https address",
                "public-url=https://bank.example/?a=b|public-url must be an http or https address",
                "public-url=http://[|public-url",
                "management-port=none|management-port must be a number",
                "rate-limit=100001|rate-limit must be a number from 0 to 100000",
                "access-token-lifetime=30|access-token-lifetime '30' is not a duration",
                "refresh-token-lifetime=0|refresh-token-lifetime must be at least one second",
                "insecure-redirects=yes|insecure-redirects must be on or off, not 'yes'",
                "lenient-ciphertexts=1|lenient-ciphertexts must be on or off, not '1'",
                "access-log=yes|access-log must be on or off, not 'yes'",
                "log-level=loud|log-level must be error, warn, info or debug",
                "prot=1|unknown setting 'prot'",
                "data=elsewhere|'data' cannot be set in",
                "port=\\u00|cannot be read"
            })
    void malformedFileIsWrongUsageInASentenceThatNamesIt(String line, String sentence) throws IOException {
        file(line);

        assertThatThrownBy(() -> read(Map.of()))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.exitCode()).isEqualTo(2))
                .hasMessageContaining(sentence)
                .hasMessageContaining("sandbank.properties");
    }

    @Test
    void settingsFileMayBeginWithAByteOrderMark() throws IOException {
        file("\ufeffport=9090\nhost=0.0.0.0");

        assertThat(read(Map.of()).port()).isEqualTo(9090);
        assertThat(read(Map.of()).host()).isEqualTo("0.0.0.0");
    }

    @Test
    void mistypedSettingIsToldWithTheNearestOne() throws IOException {
        file("managment-port=9090");

        assertThatThrownBy(() -> read(Map.of())).hasMessageEndingWith("; did you mean 'management-port'?");
    }

    @Test
    void malformedFlagAndVariableAreNamedAsSuch() {
        assertThatThrownBy(() -> read(Map.of("SANDBANK_PORT", "x"))).hasMessageContaining("environment SANDBANK_PORT");
        assertThatThrownBy(() -> Settings.of(SettingValues.read(Map.of("data", "./data", "port", "x"), Map.of())))
                .hasMessageContaining("(flag)");
    }

    @Test
    void managementPortCanBeOff() {
        assertThat(read(Map.of("SANDBANK_MANAGEMENT_PORT", "off")).managementPort())
                .isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0,http://127.0.0.1:9",
        "::1,http://[::1]:9",
        "[::1],http://[::1]:9",
        "::,http://127.0.0.1:9",
        "bank.local,http://bank.local:9"
    })
    void printedAddressCanBeReached(String host, String url) {
        assertThat(read(Map.of("SANDBANK_HOST", host)).baseUrl(9)).isEqualTo(url);
    }

    @Test
    void testsListenOnFreePorts() {
        assertThat(Settings.forTests(data).port()).isZero();
        assertThat(Settings.forTests(data).managementPort()).isZero();
    }

    @Test
    void installationShowsTheSettingsItWouldUse() {
        LocalInstallation installation = new LocalInstallation(Map.of("SANDBANK_PORT", "9090"));

        assertThat(installation.keys()).hasSameSizeAs(SettingName.values());
        assertThat(installation.baseUrl(dataFlag)).isEqualTo("http://127.0.0.1:9090");
        assertThat(installation.settings(dataFlag))
                .extracting(Setting::origin)
                .contains("flag", "environment SANDBANK_PORT", "default");
        assertThatThrownBy(() -> installation.settings(Map.of("data", data.toString(), "port", "x")))
                .isInstanceOf(Failure.class);
    }

    private static String dataOption(String folder) {
        return Settings.of(SettingValues.read(Map.of("data", folder), Map.of())).dataOption();
    }

    private Settings read(Map<String, String> environment) {
        return Settings.of(SettingValues.read(dataFlag, environment));
    }

    private void file(String text) throws IOException {
        Files.writeString(data.resolve("sandbank.properties"), text);
    }
}
