package dev.sandbank.http.web.body;

import java.nio.ByteBuffer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/** A request whose body has been read already. */
final class ReadRequest extends Request.Wrapper {

    private final ByteBuffer body;
    private boolean read;

    ReadRequest(Request request, ByteBuffer body) {
        super(request);
        this.body = body;
    }

    @Override
    public Content.Chunk read() {
        if (read) {
            return Content.Chunk.EOF;
        }
        read = true;
        return Content.Chunk.from(body, true);
    }

    @Override
    public void demand(Runnable whenThereIsMore) {
        getContext().execute(whenThereIsMore);
    }
}
