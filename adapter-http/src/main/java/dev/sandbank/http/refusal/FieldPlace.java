package dev.sandbank.http.refusal;

/** Where in a request a field is, in the public sandbox's notation; as keys of an INPUT_INVALID refusal. */
public final class FieldPlace {

    private FieldPlace() {}

    public static String inQuery(String name) {
        return "/APIProcessInput/QueryParams/Param[Name='" + name + "']/Value";
    }

    public static String inPath(String name) {
        return "/APIProcessInput/PathParams/Param[Name='" + name + "']/Value";
    }

    /** The place at the end of names from the top of the body, with slashes between them. */
    public static String inBody(String path) {
        return "/JSON/" + path;
    }

    static boolean isOne(String key) {
        return key.startsWith("/");
    }
}
