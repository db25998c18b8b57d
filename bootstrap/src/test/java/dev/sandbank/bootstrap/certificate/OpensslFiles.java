package dev.sandbank.bootstrap.certificate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Certificates that somebody else issued, made by OpenSSL when a test runs, because those in files would end. */
final class OpensslFiles {

    private static final String AUTHORITIES = """
            openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj /CN=root -days 30 \\
              -keyout root.key -out root.pem
            openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj /CN=between -keyout between.key -out b.csr
            printf 'basicConstraints=critical,CA:TRUE\\nkeyUsage=critical,keyCertSign\\n' > between.cnf
            openssl x509 -req -in b.csr -CA root.pem -CAkey root.key -days 30 -extfile between.cnf -out between.pem
            """;

    private static final String LEAF = """
            openssl req -newkey $KIND -nodes -subj "/CN=$NAME" -keyout $NAME.key -out $NAME.csr
            printf 'subjectAltName=DNS:localhost,DNS:bank.test,IP:127.0.0.1\\nextendedKeyUsage=serverAuth\\n' > leaf.cnf
            openssl x509 -req -in $NAME.csr -CA between.pem -CAkey between.key -days $DAYS -extfile leaf.cnf -out $NAME.pem
            """;

    private static final String EC = "ec -pkeyopt ec_paramgen_curve:prime256v1";

    private final Path folder;

    /** Makes a root and an authority below it: {@code root.pem}, {@code between.pem}. */
    OpensslFiles(Path folder) throws IOException, InterruptedException {
        Tool.assumeInstalled("openssl");
        this.folder = folder;
        run(AUTHORITIES);
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** Makes {@code NAME.key} and {@code NAME.pem}, for {@code localhost} and {@code bank.test}. */
    void leaf(String name) throws IOException, InterruptedException {
        leaf(name, EC, 30);
    }

    void leaf(String name, String kind, int days) throws IOException, InterruptedException {
        run(
                Map.of("NAME", name, "KIND", kind, "DAYS", String.valueOf(days)),
                LEAF.replace("-newkey $KIND", "-newkey " + kind));
    }

    /** Runs lines of the shell beside the files. */
    void run(String lines) throws IOException, InterruptedException {
        run(Map.of(), lines);
    }

    private void run(Map<String, String> variables, String lines) throws IOException, InterruptedException {
        Tool.Ended ended = Tool.run(folder, variables, lines);
        if (ended.exitCode() != 0) {
            throw new IllegalStateException(ended.printed());
        }
    }
}
