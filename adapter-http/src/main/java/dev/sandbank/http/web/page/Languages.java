package dev.sandbank.http.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pages are in English. Whoever asked for another language is told so in plain words. */
final class Languages {

    /** Longest name of a language that is read, in characters (RFC 5646 section 4.4.1). */
    private static final int MAX_LENGTH = 35;

    private Languages() {}

    /**
     * What to say, or null if nobody asked for another language than English.
     *
     * @param locale what the application asked for, as {@code th_TH}; it goes before what the browser prefers
     * @param acceptLanguage what the browser prefers, as sent; or null
     */
    static @Nullable String remark(@Nullable String locale, @Nullable String acceptLanguage) {
        if (locale != null) {
            return otherThanEnglish(locale.replace('_', '-'))
                    .map(name -> "The application asked for " + name + ". These pages are in English only.")
                    .orElse(null);
        }
        return preferred(acceptLanguage)
                .flatMap(Languages::otherThanEnglish)
                .map(name -> "Your browser prefers " + name + ". These pages are in English only.")
                .orElse(null);
    }

    private static Optional<String> preferred(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Optional.empty();
        }
        try {
            List<LanguageRange> ranges = LanguageRange.parse(acceptLanguage);
            return ranges.stream().map(LanguageRange::getRange).findFirst();
        } catch (IllegalArgumentException e) {
            // RFC 9110 section 12.5.4: a server may ignore the header, and one that is malformed says nothing.
            return Optional.empty();
        }
    }

    /** The English name of a language; none for English itself, and for a text that names no language. */
    private static Optional<String> otherThanEnglish(String tag) {
        if (tag.length() > MAX_LENGTH) {
            return Optional.of("another language");
        }
        Locale language = Locale.forLanguageTag(tag);
        if (language.getLanguage().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(language.getDisplayLanguage(Locale.ENGLISH)).filter(name -> !name.equals("English"));
    }
}
