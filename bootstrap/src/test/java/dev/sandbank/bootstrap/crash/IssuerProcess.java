package dev.sandbank.bootstrap.crash;

import dev.sandbank.domain.certificate.Thumbprint;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** An {@link Issuer} in a process of its own, and what it acknowledged. */
final class IssuerProcess {

    private final Process process;
    private final Set<Thumbprint> issued = ConcurrentHashMap.newKeySet();
    private final Set<Thumbprint> revoked = ConcurrentHashMap.newKeySet();
    private final Thread reader = new Thread(this::read);

    private IssuerProcess(Process process) {
        this.process = process;
    }

    static IssuerProcess start(Path data, String client, Path request) {
        IssuerProcess issuer = new IssuerProcess(
                ServerProcess.java(Issuer.class.getName(), data.toString(), client, request.toString()));
        issuer.reader.start();
        return issuer;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
        reader.join();
    }

    Set<Thumbprint> issued() {
        return issued;
    }

    Set<Thumbprint> revoked() {
        return revoked;
    }

    /** The kill may cut the last line; that certificate then counts as not acknowledged. */
    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                note(line, Issuer.ISSUED, issued);
                note(line, Issuer.REVOKED, revoked);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void note(String line, String word, Set<Thumbprint> noted) {
        if (line.startsWith(word) && Thumbprint.couldBe(line.substring(word.length()))) {
            noted.add(new Thumbprint(line.substring(word.length())));
        }
    }
}
