package dev.sandbank.http.operation;

import dev.sandbank.application.certificate.PresentedCertificate;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.secret.Source;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** One request by a machine and its response, independent of the HTTP server in use. */
public interface Exchange {

    /** Where the request comes from. */
    Source source();

    /** Whether it is tried from a page of this server instead of coming from a program. */
    default boolean isTrial() {
        return false;
    }

    /** The listener that it came to, and the certificate that was shown there. */
    default Connection connection() {
        return Connection.TO_SITE;
    }

    /** The method as sent. */
    String method();

    /** The path as sent, without the query. */
    String path();

    /** The query as sent, or an empty text. */
    String queryString();

    /** A request header, its name in any case; null if absent. */
    @Nullable
    String header(String name);

    /** All values of a request header that may come several times. */
    List<String> headers(String name);

    /**
     * The body, the same each time.
     *
     * @throws Refused REQUEST_TOO_LARGE above 64 KiB of a form or a mebibyte of anything else, or
     *     CONTENT_ENCODING_UNSUPPORTED
     */
    byte[] body();

    /** Sets a header of the response; it replaces an earlier one of the same name. */
    void answerWith(String name, String value);

    /** Sends the answer. */
    void send(Answer.Ready answer);

    /** Sends the answer as soon as it is ready; no thread waits for it. The stage must not fail. */
    void sendLater(CompletionStage<Answer.Ready> answer);

    /**
     * How a call came.
     *
     * @param listener the listener that it came to
     * @param certificate what the caller has shown on the connection; null if nothing. It is not checked yet.
     */
    record Connection(Listener listener, @Nullable PresentedCertificate certificate) {

        /** A call to the site. */
        public static final Connection TO_SITE = new Connection(Listener.SITE, null);

        /** Whether it came to production. */
        public boolean inProduction() {
            return listener == Listener.PRODUCTION;
        }
    }

    /** The listeners that serve the API. */
    enum Listener {
        /** Takes no certificates. */
        SITE,
        /** Takes the certificates that applications of the sandbox registered. */
        CERTIFICATES,
        /** Takes the certificates that were issued here, and nothing without one. */
        PRODUCTION
    }
}
