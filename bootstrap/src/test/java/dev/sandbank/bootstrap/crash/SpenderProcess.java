package dev.sandbank.bootstrap.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.http.Moment;
import dev.sandbank.persistence.SqliteStores;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The {@link Spender} in a process of its own, and the payments it printed. */
final class SpenderProcess {

    private static final int REFERENCE_LENGTH = 18;

    private final Process process;
    private final List<String> booked = new CopyOnWriteArrayList<>();
    private final Thread reader = new Thread(this::read);

    private SpenderProcess(Process process) {
        this.process = process;
    }

    /** Starts one; it has booked something when this returns. */
    static SpenderProcess start(Path data) {
        SpenderProcess spender = new SpenderProcess(ServerProcess.java(Spender.class.getName(), data.toString()));
        spender.reader.start();
        while (spender.booked.isEmpty()) {
            assertThat(spender.process.isAlive()).as("spender").isTrue();
            Moment.pass();
        }
        return spender;
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
        reader.join();
    }

    /** Checks that every printed payment is in the journal exactly once, and that the ledger adds up. */
    void check(Path data) {
        try (SqliteStores stores = SqliteStores.open(data)) {
            assertThat(stores.journal().of(SpaceId.DEFAULT, Spender.CUSTOMER).entries())
                    .extracting(JournalEntry::reference)
                    .doesNotHaveDuplicates()
                    .containsAll(booked);
            assertThat(stores.check()).isEmpty();
        }
    }

    /** The kill may cut the last line; that payment then counts as not reported. */
    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.length() == REFERENCE_LENGTH) {
                    booked.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
