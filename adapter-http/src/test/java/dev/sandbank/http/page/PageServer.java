package dev.sandbank.http.page;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Serves fixed answers by path, and the assets, on a free port. */
public final class PageServer implements AutoCloseable {

    private final Map<String, Handler> answers = new ConcurrentHashMap<>();
    private final Javalin server;

    public PageServer() {
        for (Asset asset : Asset.values()) {
            answers.put(
                    asset.path(), context -> context.contentType(asset.type()).result(asset.content()));
        }
        server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.routes.get("/*", this::answer);
            config.routes.post("/*", this::answer);
        });
        server.start("127.0.0.1", 0);
    }

    void serve(String path, String html) {
        serve(path, html, Map.of());
    }

    public void serve(String path, String html, Map<String, String> headers) {
        answers.put(path, context -> {
            headers.forEach(context::header);
            context.html(html);
        });
    }

    void redirect(String path, String location) {
        answers.put(path, context -> context.redirect(location, HttpStatus.SEE_OTHER));
    }

    public String url() {
        return "http://127.0.0.1:" + server.port();
    }

    private void answer(Context context) throws Exception {
        Handler answer = answers.get(context.path());
        if (answer == null) {
            context.status(HttpStatus.NOT_FOUND).result("nothing at " + context.path());
        } else {
            answer.handle(context);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
