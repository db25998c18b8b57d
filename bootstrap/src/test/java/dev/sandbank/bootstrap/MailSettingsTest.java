package dev.sandbank.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.bootstrap.mail.MailSettings;
import dev.sandbank.cli.installation.Failure;
import dev.sandbank.cli.installation.Setting;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.mail.SmtpSettings;
import dev.sandbank.mail.SmtpTls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailSettingsTest {

    private static final Map<String, String> SMTP =
            Map.of("mail-transport", "smtp", "smtp-host", "mail.example.com", "mail-from", "hub@example.com");

    private final Path data;

    MailSettingsTest(@TempDir Path data) {
        this.data = data;
    }

    @Test
    void mailsAreReadHereUnlessAMailServerIsSet() {
        MailSettings mail = read(Map.of());
        assertThat(mail.areSent()).isFalse();
        assertThat(mail.keep()).isEqualTo(Duration.ofDays(30));
    }

    @Test
    void mailServerIsEncryptedUnlessASettingSaysOtherwise() {
        assertThat(read(SMTP).smtp())
                .isEqualTo(new SmtpSettings(
                        "mail.example.com",
                        587,
                        SmtpTls.STARTTLS,
                        null,
                        null,
                        new EmailAddress("hub@example.com"),
                        "Sandbank"));
        assertThat(read(with("smtp-tls=none", "smtp-port=25")).smtp())
                .extracting(SmtpSettings::tls)
                .isEqualTo(SmtpTls.NONE);
    }

    @Test
    void passwordComesFromAFileAndIsNeverShown() throws IOException {
        Path file = Files.writeString(data.resolve("password"), "from the file\nsecond line\n");
        MailSettings ofFile = read(with("smtp-user=hub", "smtp-password-file=" + file));
        assertThat(ofFile.smtp()).extracting(SmtpSettings::password).isEqualTo("from the file");

        List<Setting> shown =
                values(with("smtp-user=hub", "smtp-password=in-the-clear")).all();
        assertThat(shown.toString()).doesNotContain("in-the-clear");
        assertThat(shown)
                .filteredOn(setting -> setting.key().name().equals("smtp-password"))
                .extracting(Setting::value)
                .containsExactly("(not shown)");
        assertThat(ofFile.toString()).doesNotContain("from the file");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mail-transport=pigeon|mail-transport must be local or smtp, not 'pigeon'",
                "smtp-host=|smtp-host must be set for mail-transport smtp",
                "mail-from=|mail-from must be set for mail-transport smtp",
                "mail-from=hub|mail-from must be an e-mail address, not 'hub'",
                "mail-from-name= |mail-from-name must have a character that can be seen",
                "smtp-port=70000|smtp-port must be a number from 0 to 65535",
                "smtp-tls=ssl|smtp-tls must be starttls, tls or none, not 'ssl'",
                "smtp-user=hub|smtp-user needs smtp-password or smtp-password-file",
                "smtp-password=x|and these need smtp-user",
                "smtp-password-file=/no/such/file|smtp-password-file cannot be read",
                "keep-mails=30|keep-mails '30' is not a duration"
            })
    void malformedSettingIsWrongUsage(String line, String sentence) {
        assertThatThrownBy(() -> read(with(line)))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.exitCode()).isEqualTo(2))
                .hasMessageContaining(sentence);
    }

    @Test
    void passwordIsGivenOnce() throws IOException {
        Path file = Files.writeString(data.resolve("password"), "one");
        assertThatThrownBy(() -> read(with("smtp-user=hub", "smtp-password=two", "smtp-password-file=" + file)))
                .hasMessage("give either smtp-password or smtp-password-file");
    }

    private static Map<String, String> with(String... lines) {
        Map<String, String> flags = new HashMap<>(SMTP);
        Arrays.stream(lines).map(line -> line.split("=", 2)).forEach(pair -> flags.put(pair[0], pair[1]));
        return flags;
    }

    private MailSettings read(Map<String, String> flags) {
        return Settings.of(values(flags)).mail();
    }

    private SettingValues values(Map<String, String> flags) {
        Map<String, String> all = new HashMap<>(flags);
        all.put("data", data.toString());
        return SettingValues.read(all, Map.of());
    }
}
