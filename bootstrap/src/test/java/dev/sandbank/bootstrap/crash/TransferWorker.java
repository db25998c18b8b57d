package dev.sandbank.bootstrap.crash;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Moves money until the server is killed, and records the answers. */
final class TransferWorker implements Runnable {

    private final TransferClient client;
    private final AtomicInteger answers;
    private final List<String> booked = new ArrayList<>();

    private @Nullable String inFlight;

    TransferWorker(TransferClient client, AtomicInteger answers) {
        this.client = client;
        this.answers = answers;
    }

    /** The references of transfers whose booking was answered. */
    List<String> booked() {
        return booked;
    }

    /** The flow of the transfer whose booking had no answer, or null. */
    @Nullable
    String inFlight() {
        return inFlight;
    }

    @Override
    public void run() {
        try {
            while (true) {
                inFlight = null;
                String flow = BankClient.text(require200(client.prepare()), "controlFlowId");
                inFlight = flow;
                booked.add(booked(client.execute(flow)));
                answers.incrementAndGet();
            }
        } catch (UncheckedIOException serverFell) {
            // The transfer without an answer stays recorded.
        }
    }

    /** The reference of a transfer that was booked. */
    static String booked(HttpResponse<String> answer) {
        return BankClient.text(require200(answer), "transactionReferenceId");
    }

    private static HttpResponse<String> require200(HttpResponse<String> response) {
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.uri().getPath() + " answered " + response.body());
        }
        return response;
    }
}
