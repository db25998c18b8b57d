package dev.sandbank.bootstrap;

import dev.sandbank.cli.installation.Failure;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.UnresolvedAddressException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why the server could not listen, as a sentence that names the remedy. */
final class ListenFailure {

    private ListenFailure() {}

    /** The failure to report instead of the exception; the exception itself if it has another cause. */
    static RuntimeException of(RuntimeException thrown, Settings settings) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException || cause instanceof UnresolvedAddressException) {
                return explain(cause, settings);
            }
        }
        return thrown;
    }

    /** Tries both ports again, so that one message names both of them if both are in use. */
    private static Failure explain(Throwable cause, Settings settings) {
        if (settings.port() > 0 && settings.port() == settings.managementPort()) {
            return Failure.usage("--port and --management-port are both " + settings.port() + "; they must differ");
        }
        String loopback = InetAddress.getLoopbackAddress().getHostAddress();
        String sentences = Stream.of(
                        trouble(settings.host(), settings.port(), SettingName.PORT),
                        trouble(loopback, settings.managementPort(), SettingName.MANAGEMENT_PORT))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        return Failure.unavailable(
                sentences.isEmpty() ? sentence(cause, settings.host(), settings.port(), SettingName.PORT) : sentences);
    }

    private static Optional<String> trouble(String host, int port, SettingName setting) {
        if (port <= 0) {
            return Optional.empty();
        }
        try {
            new ServerSocket(port, 1, InetAddress.getByName(host)).close();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(sentence(e, host, port, setting));
        }
    }

    private static String sentence(Throwable cause, String host, int port, SettingName setting) {
        String reason = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        if (reason.contains("in use")) {
            return "port " + port + " is in use; choose another with --" + setting.key();
        }
        if (reason.contains("permission")) {
            return "port " + port + " needs more rights; choose one above 1023 with --" + setting.key();
        }
        return "this machine has no address " + host + " to listen on; see --host";
    }
}
