package dev.sandbank.http.web;

import dev.sandbank.domain.secret.Source;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Exchange;
import dev.sandbank.http.web.tls.ListenerKind;
import dev.sandbank.http.web.tls.PeerCertificate;
import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A call by a machine over Javalin's context. It uses the request and response of the servlet directly, because the
 * context would copy each body once more.
 */
public final class JavalinExchange implements Exchange {

    private static final Logger LOG = LoggerFactory.getLogger(JavalinExchange.class);

    private final Context context;
    private byte @Nullable [] body;

    public JavalinExchange(Context context) {
        this.context = context;
    }

    @Override
    public Source source() {
        return CallerAddress.of(context);
    }

    @Override
    public Connection connection() {
        return switch (ListenerKind.of(context)) {
            case SITE, REDIRECT -> Connection.TO_SITE;
            case CLIENT_CERTIFICATES -> new Connection(Listener.CERTIFICATES, PeerCertificate.of(context));
            case PRODUCTION -> new Connection(Listener.PRODUCTION, PeerCertificate.of(context));
        };
    }

    @Override
    public String method() {
        return context.req().getMethod();
    }

    @Override
    public String path() {
        return context.req().getRequestURI();
    }

    @Override
    public String queryString() {
        return Objects.requireNonNullElse(context.req().getQueryString(), "");
    }

    @Override
    public @Nullable String header(String name) {
        return context.req().getHeader(name);
    }

    @Override
    public List<String> headers(String name) {
        return Collections.list(context.req().getHeaders(name));
    }

    @Override
    public byte[] body() {
        if (body == null) {
            body = Bodies.read(context);
        }
        return body;
    }

    @Override
    public void answerWith(String name, String value) {
        context.res().setHeader(name, value);
    }

    @Override
    public void send(Answer.Ready answer) {
        HttpServletResponse response = context.res();
        response.setStatus(answer.status());
        for (Answer.Header header : answer.headers()) {
            response.setHeader(header.name(), header.value());
        }
        // Null removes the content type that Javalin sets on every response.
        response.setContentType(answer.contentType());
        response.setContentLength(answer.body().length);
        Bodies.endUnlessRead(context);
        try {
            response.getOutputStream().write(answer.body());
        } catch (IOException e) {
            LOG.debug("the caller went away before the answer was sent", e);
        }
    }

    @Override
    public void sendLater(CompletionStage<Answer.Ready> answer) {
        context.future(() -> answer.thenAccept(this::send).toCompletableFuture());
    }
}
