package dev.sandbank.http.web;

import io.javalin.http.Context;

/** Answers with a file that is the same for everybody, compressed if the caller accepts that, and with an ETag. */
public final class FileAnswer {

    private FileAnswer() {}

    /**
     * The file, or 304 if the caller has it already.
     *
     * @param hash the hash of its content
     */
    public static void show(Context context, String type, String hash, byte[] content) {
        // The ETag is weak, because it is also that of the compressed form (RFC 9110 section 8.8.3.3).
        context.header("ETag", "W/\"" + hash + "\"").header("Vary", "Accept-Encoding");
        context.contentType(type).result(content);
    }
}
