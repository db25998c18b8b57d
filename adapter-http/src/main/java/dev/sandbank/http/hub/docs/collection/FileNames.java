package dev.sandbank.http.hub.docs.collection;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names for the files of one folder that every system can store, each once, also where case does not count. */
final class FileNames {

    private static final int MOST = 80;
    private static final Pattern OTHERS = Pattern.compile("[^A-Za-z0-9 ,'()_-]+");
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)( .*)?");

    private final Set<String> taken = new HashSet<>();

    /** Names that the program itself gives to files. */
    FileNames(Set<String> others) {
        others.forEach(name -> taken.add(name.toLowerCase(Locale.ROOT)));
    }

    /** A name without an end, made from what people call it. */
    String of(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String safe = OTHERS.matcher(plain).replaceAll("-").strip();
        safe = safe.substring(0, Math.min(MOST, safe.length())).strip();
        if (safe.replace("-", "").isEmpty() || RESERVED.matcher(safe).matches()) {
            safe = "request " + safe;
        }
        String free = safe.strip();
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = safe.strip() + " " + i;
        }
        return free;
    }
}
