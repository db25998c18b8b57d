package dev.sandbank.architecture.red.http.bank;

import io.javalin.http.Context;

/** An operation that answers through the web server's own context. */
final class KnowsTheWebServer {

    void answer(Context context) {
        context.result("done");
    }
}
