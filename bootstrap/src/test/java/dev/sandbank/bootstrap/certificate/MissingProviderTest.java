package dev.sandbank.bootstrap.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class path without the provider that agrees on HTTP/2, as jars have it that were merged without care. */
class MissingProviderTest {

    @Test
    void startEndsWithASentenceInsteadOfTheFirstCall_T7(@TempDir Path data) throws Exception {
        String without = Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getProperty("java.class.path"))
                .filter(entry -> !entry.contains("alpn-java-server"))
                .collect(Collectors.joining(File.pathSeparator));
        assertThat(without).isNotEqualTo(System.getProperty("java.class.path"));

        Tool.Ended ended = Tool.run(
                Map.of("CLASSPATH", without, "DATA", data.toString(), "HOME_OF_JAVA", System.getProperty("java.home")),
                "\"$HOME_OF_JAVA/bin/java\" dev.sandbank.bootstrap.Main serve --https --port 0 --data \"$DATA\"");

        assertThat(ended.exitCode()).isEqualTo(3);
        assertThat(ended.printed())
                .contains("HTTPS needs a provider of ALPN", "META-INF/services")
                .doesNotContain("\tat ", "Exception");
    }
}
