package dev.sandbank.bootstrap.load;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Moves money until the server is killed or the load ends, and records the answers. */
public final class TransferWorker implements Runnable {

    private final TransferClient client;
    private final Load load;
    private final List<String> booked = new ArrayList<>();

    private @Nullable String inFlight;

    public TransferWorker(TransferClient client, Load load) {
        this.client = client;
        this.load = load;
    }

    /** The references of transfers whose booking was answered. */
    public List<String> booked() {
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
            while (load.goesOn()) {
                String flow = BankClient.text(BankClient.require200(client.prepare()), "controlFlowId");
                inFlight = flow;
                booked.add(booked(client.execute(flow)));
                inFlight = null;
                load.answered(1);
            }
        } catch (UncheckedIOException serverFell) {
            // The transfer without an answer stays recorded.
        }
    }

    /** The reference of a transfer that was booked. */
    static String booked(HttpResponse<String> answer) {
        return BankClient.text(BankClient.require200(answer), "transactionReferenceId");
    }
}
