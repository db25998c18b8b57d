package dev.sandbank.bootstrap;

import dev.sandbank.cli.AdminCli;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The entry point: runs one command line and ends with its exit code. */
public final class Main {

    private Main() {}

    /** Input and output are UTF-8 in every locale, so that scripts read and write the stored characters. */
    public static void main(String[] arguments) {
        // Icons are drawn in memory; without this, drawing would look for a screen.
        System.setProperty("java.awt.headless", "true");
        PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        InputStreamReader in = new InputStreamReader(System.in, StandardCharsets.UTF_8);
        System.exit(commandLine(System.getenv(), in, out, err).run(arguments));
    }

    /** The command line of this machine. The training takes it from here, so that its archive has this class too. */
    static AdminCli commandLine(Map<String, String> environment, Reader in, PrintWriter out, PrintWriter err) {
        return new AdminCli(new LocalInstallation(environment), in, out, err);
    }
}
