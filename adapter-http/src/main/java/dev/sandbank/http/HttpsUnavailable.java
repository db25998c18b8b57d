package dev.sandbank.http;

/** HTTPS is wanted, and the class path lacks a part of it. The message is a sentence that says how that comes. */
public final class HttpsUnavailable extends RuntimeException {

    HttpsUnavailable() {
        super(
                "HTTPS needs a provider of ALPN, and the class path has none; a jar that was merged of several must keep all"
                        + " lines of the files in META-INF/services");
    }
}
