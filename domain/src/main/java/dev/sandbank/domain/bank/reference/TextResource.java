package dev.sandbank.domain.bank.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The text files beside this package. They are part of the program, so what they hold changes only with it. */
public final class TextResource {

    private TextResource() {}

    /** The lines of {@code NAME.txt} without blank ones and those that begin with {@code #}. */
    public static List<String> lines(String name) {
        try (InputStream text = Objects.requireNonNull(TextResource.class.getResourceAsStream(name + ".txt"), name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
