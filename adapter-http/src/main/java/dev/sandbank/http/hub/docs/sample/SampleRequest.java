package dev.sandbank.http.hub.docs.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call that a sample makes. Secrets and tokens are only names of environment variables.
 *
 * @param method in capitals
 * @param url complete and encoded
 * @param body exactly as it is sent; null for none
 */
public record SampleRequest(
        String method,
        String url,
        List<Header> headers,
        @Nullable String body) {

    public SampleRequest {
        headers = List.copyOf(headers);
    }

    /**
     * A header. Its value is the text, and then the value of the environment variable.
     *
     * @param variable empty for none
     */
    public record Header(String name, String text, String variable) {

        /** With a value that is known. */
        public static Header of(String name, String text) {
            return new Header(name, text, "");
        }
    }
}
