package dev.sandbank.http.web.body;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.EagerContentHandler.ContentLoader;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;
import org.eclipse.jetty.util.thread.Invocable;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * Reads one body as it arrives, and then lets its request be handled. A body that takes too long is answered 408, one
 * that breaks off or is not HTTP 400, and one without memory for it 503. A request with a too large body is still
 * handled, without the body and with a mark, so that it is refused in the form that its caller expects.
 */
final class WholeBody extends ContentLoader implements Invocable.Task {

    /** Set on a request whose body was too large to keep: how many bytes arrived. */
    static final String TOO_LARGE = "dev.sandbank.body.tooLarge";

    private final BodyLimits limits;
    private final BodyBuffer buffer;
    private final long discarded;
    private final AtomicBoolean settled = new AtomicBoolean();
    private long waitingSince;
    private Scheduler.@Nullable Task deadline;

    WholeBody(
            Handler handler,
            Request request,
            Response response,
            Callback callback,
            BodyLimits limits,
            BodyBuffer buffer,
            long discarded) {
        super(handler, request, response, callback);
        this.limits = limits;
        this.buffer = buffer;
        this.discarded = discarded;
    }

    @Override
    protected void load() {
        read(false);
    }

    /** Called when more bytes arrived or the reading failed, by a thread that must not be blocked. */
    @Override
    public void run() {
        read(true);
    }

    @Override
    public Invocable.InvocationType getInvocationType() {
        return Invocable.InvocationType.NON_BLOCKING;
    }

    private void read(boolean handOver) {
        while (true) {
            Content.Chunk chunk = getRequest().read();
            if (chunk == null) {
                waitForMore();
                return;
            }
            if (Content.Chunk.isFailure(chunk)) {
                fail(chunk.getFailure());
                return;
            }
            boolean taken = buffer.take(chunk.getByteBuffer());
            chunk.release();
            if (!taken) {
                refuseForNow();
                return;
            }
            if (chunk.isLast() || buffer.received() > discarded) {
                finish(handOver);
                return;
            }
        }
    }

    private void waitForMore() {
        if (deadline == null) {
            waitingSince = NanoTime.now();
            deadline = getRequest()
                    .getComponents()
                    .getScheduler()
                    .schedule(this::expire, limits.deadline().toMillis(), TimeUnit.MILLISECONDS);
        } else if (isTooSlow()) {
            expire();
        }
        getRequest().demand(this);
    }

    private boolean isTooSlow() {
        long millis = NanoTime.millisSince(waitingSince);
        return millis > limits.deadline().toMillis() / 4 && buffer.received() * 1000 < millis * BodyLimits.LEAST_RATE;
    }

    /** Makes every further read fail, so that the waiting ends. */
    private void expire() {
        if (settled.compareAndSet(false, true)) {
            getRequest().fail(new TimeoutException("the body took too long"));
        }
    }

    private void finish(boolean handOver) {
        if (!settle()) {
            answer(HttpStatus.REQUEST_TIMEOUT_408);
        } else if (handOver) {
            getRequest().getContext().execute(this::handleWhole);
        } else {
            handleWhole();
        }
    }

    private void handleWhole() {
        Request whole = new ReadRequest(getRequest(), buffer.whole());
        if (buffer.isTooLarge()) {
            whole.setAttribute(TOO_LARGE, buffer.received());
        }
        if (buffer.isCounted()) {
            Request.addCompletionListener(getRequest(), ended -> buffer.clear());
        }
        handle(whole, getResponse(), getCallback());
    }

    private void refuseForNow() {
        settle();
        getResponse().getHeaders().put(HttpHeader.RETRY_AFTER, "1");
        answer(HttpStatus.SERVICE_UNAVAILABLE_503);
    }

    private void fail(Throwable failure) {
        settle();
        if (failure instanceof TimeoutException) {
            answer(HttpStatus.REQUEST_TIMEOUT_408);
        } else if (failure instanceof HttpException malformed) {
            answer(malformed.getCode());
        } else {
            answer(HttpStatus.BAD_REQUEST_400);
        }
    }

    /** Marks the body as finished; false if the deadline was first. */
    private boolean settle() {
        if (deadline != null) {
            deadline.cancel();
        }
        return settled.compareAndSet(false, true);
    }

    private void answer(int status) {
        buffer.clear();
        Response.writeError(getRequest(), getResponse(), getCallback(), status);
    }
}
