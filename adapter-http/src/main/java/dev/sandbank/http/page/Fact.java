package dev.sandbank.http.page;

import java.util.List;

/** Something a page tells by name, such as what was sent. Whatever the values are, they are shown as text of bounded length. */
public record Fact(String label, List<String> values) {

    private static final int MAX_VALUES = 20;
    private static final int MAX_LENGTH = 300;

    public Fact {
        label = Shown.text(label, MAX_LENGTH);
        values = values.stream()
                .limit(MAX_VALUES)
                .map(value -> Shown.text(value, MAX_LENGTH))
                .toList();
    }

    public static Fact of(String label, String value) {
        return new Fact(label, List.of(value));
    }
}
