package dev.sandbank.http.operation;

import java.util.Locale;

/** Reads media types in headers (RFC 9110 sections 8.3 and 12.5.1). */
public final class MediaTypes {

    public static final String FORM = "application/x-www-form-urlencoded";

    private MediaTypes() {}

    /** Whether a {@code Content-Type} is this type; letter case and parameters do not count. */
    public static boolean is(String type, String contentType) {
        return typeOf(contentType).equals(type);
    }

    /** Whether a {@code Content-Type} is JSON: {@code application/json}, or a type that ends in {@code +json}. */
    public static boolean isJson(String contentType) {
        String type = typeOf(contentType);
        return type.equals("application/json") || (type.startsWith("application/") && type.endsWith("+json"));
    }

    /** Whether an {@code Accept} allows JSON: it names JSON or a range that includes it, without {@code q=0}. */
    public static boolean acceptsJson(String accept) {
        int closest = 0;
        boolean accepted = false;
        for (String range : accept.split(",", -1)) {
            int closeness = closenessToJson(typeOf(range));
            if (closeness > closest) {
                closest = closeness;
                accepted = !isRuledOut(range);
            }
        }
        return accepted;
    }

    private static int closenessToJson(String range) {
        return switch (range) {
            case "application/json" -> 3;
            case "application/*" -> 2;
            case "*/*", "*" -> 1;
            default -> 0;
        };
    }

    private static boolean isRuledOut(String range) {
        String[] parameters = range.split(";", -1);
        for (int i = 1; i < parameters.length; i++) {
            if (parameters[i].strip().toLowerCase(Locale.ROOT).matches("q\\s*=\\s*0(\\.0{0,3})?")) {
                return true;
            }
        }
        return false;
    }

    private static String typeOf(String value) {
        int semicolon = value.indexOf(';');
        return (semicolon < 0 ? value : value.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
    }
}
