package dev.sandbank.http.hub.registration;

import dev.sandbank.http.page.form.Option;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The countries of the world, by their English names. */
final class Countries {

    private static final List<Option> OPTIONS = Stream.concat(
                    Stream.of(Option.of("", "Choose a country")),
                    Arrays.stream(Locale.getISOCountries())
                            .map(code -> Option.of(
                                    code,
                                    new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH)))
                            .sorted(Comparator.comparing(Option::label)))
            .toList();

    private Countries() {}

    static List<Option> options() {
        return OPTIONS;
    }

    static boolean isOne(String code) {
        return OPTIONS.stream().anyMatch(option -> option.value().equals(code));
    }
}
