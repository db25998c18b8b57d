package dev.sandbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands print the same on machines of every language. */
class LocalesTest {

    private static final List<String> COMMANDS = List.of(
            "customer list",
            "customer list --market th --json",
            "customer show SandboxUser1 --market vn",
            "customer show SandboxUser4 --market th --json",
            "app create --name ISIK --id isik --secret 0123456789abcdef0123456789abcdef",
            "app list",
            "app show isik",
            "space list",
            "token list --json");

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "fa-IR", "bn-BD", "mr-IN", "th-TH-u-ca-buddhist-nu-thai", "tr-TR"})
    void case117CommandsPrintTheSameBytesInEveryLocale(String tag) {
        assertThat(printedIn(Locale.forLanguageTag(tag))).isEqualTo(printedIn(Locale.US));
    }

    private static String printedIn(Locale locale) {
        Locale before = Locale.getDefault();
        Locale.setDefault(locale);
        try {
            Terminal terminal = new Terminal();
            return COMMANDS.stream()
                    .map(command -> terminal.run(command.split(" ")))
                    .map(Terminal.Result::toString)
                    .collect(Collectors.joining("\n"));
        } finally {
            Locale.setDefault(before);
        }
    }
}
