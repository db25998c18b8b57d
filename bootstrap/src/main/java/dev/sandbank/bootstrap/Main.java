package dev.sandbank.bootstrap;

import dev.sandbank.cli.AdminCli;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The entry point: runs one command line and ends with its exit code. */
public final class Main {

    private Main() {}

    /** Output is UTF-8 whatever the locale, so that scripts read what was stored. */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        InputStreamReader in = new InputStreamReader(System.in, Charset.defaultCharset());
        System.exit(new AdminCli(new LocalInstallation(System.getenv()), in, out, err).run(arguments));
    }
}
