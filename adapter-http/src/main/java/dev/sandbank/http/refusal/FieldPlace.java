package dev.sandbank.http.refusal;

/**
 * The place of a field in a request, in the notation of the public sandbox; the fields of an INPUT_INVALID refusal have
 * these names.
 */
public final class FieldPlace {

    private FieldPlace() {}

    public static String inQuery(String name) {
        return "/APIProcessInput/QueryParams/Param[Name='" + name + "']/Value";
    }

    public static String inPath(String name) {
        return "/APIProcessInput/PathParams/Param[Name='" + name + "']/Value";
    }

    public static String inHeader(String name) {
        return "/APIProcessInput/HeaderParams/Param[Name='" + name + "']/Value";
    }

    /** The place of a field in the body, given the names from the top with slashes between them. */
    public static String inBody(String path) {
        return "/JSON/" + path;
    }

    static boolean isOne(String key) {
        return key.startsWith("/");
    }
}
