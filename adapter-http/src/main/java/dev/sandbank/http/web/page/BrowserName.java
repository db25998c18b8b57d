package dev.sandbank.http.web.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a browser is called in the list of sessions, by its {@code User-Agent} header: enough for people to know their own
 * browsers again. Browsers name others in the header too, so the more special words are looked for first.
 */
final class BrowserName {

    private static final int MAX_LENGTH = 500;
    private static final String UNKNOWN = "Unknown browser";

    private static final Map<String, String> PROGRAMS = new LinkedHashMap<>();
    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        PROGRAMS.put("Edg", "Edge");
        PROGRAMS.put("OPR/", "Opera");
        PROGRAMS.put("SamsungBrowser", "Samsung Internet");
        PROGRAMS.put("Firefox", "Firefox");
        PROGRAMS.put("FxiOS", "Firefox");
        PROGRAMS.put("Chrome", "Chrome");
        PROGRAMS.put("CriOS", "Chrome");
        PROGRAMS.put("Safari", "Safari");
        PROGRAMS.put("curl", "curl");
        PROGRAMS.put("Java", "Java");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Mac OS", "macOS");
        SYSTEMS.put("CrOS", "ChromeOS");
        SYSTEMS.put("Linux", "Linux");
    }

    private BrowserName() {}

    /** {@code Firefox on Linux}. */
    static String of(@Nullable String userAgent) {
        if (userAgent == null || userAgent.length() > MAX_LENGTH) {
            return UNKNOWN;
        }
        String program = first(PROGRAMS, userAgent);
        String system = first(SYSTEMS, userAgent);
        if (program == null) {
            return UNKNOWN;
        }
        return system == null ? program : program + " on " + system;
    }

    private static @Nullable String first(Map<String, String> names, String userAgent) {
        return names.entrySet().stream()
                .filter(name -> userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
