package dev.sandbank.bootstrap;

import dev.sandbank.cli.installation.Failure;
import dev.sandbank.http.HttpsUnavailable;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Why the server could not listen, as a sentence that names the remedy. */
final class ListenFailure {

    private ListenFailure() {}

    /** The failure to report instead of the exception; the exception itself if it has another cause. */
    static RuntimeException of(RuntimeException thrown, Settings settings) {
        if (thrown instanceof HttpsUnavailable) {
            return Failure.unavailable(String.valueOf(thrown.getMessage()));
        }
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException || cause instanceof UnresolvedAddressException) {
                return explain(cause, settings);
            }
        }
        return thrown;
    }

    /** One port that the server was told to listen on. */
    private record Wanted(SettingName setting, String host, int port) {}

    /** Tries all ports again, so that one message names all of them that are in use. */
    private static Failure explain(Throwable cause, Settings settings) {
        List<Wanted> wanted = wanted(settings);
        Optional<Failure> twice = wanted.stream()
                .flatMap(one ->
                        wanted.stream().filter(other -> isSame(one, other)).map(other -> bothAre(one, other)))
                .findFirst();
        if (twice.isPresent()) {
            return twice.get();
        }
        String sentences = wanted.stream()
                .map(one -> trouble(one.host(), one.port(), one.setting()))
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining("; "));
        return Failure.unavailable(
                sentences.isEmpty() ? sentence(cause, settings.host(), settings.port(), SettingName.PORT) : sentences);
    }

    private static List<Wanted> wanted(Settings settings) {
        String loopback = InetAddress.getLoopbackAddress().getHostAddress();
        return List.of(
                new Wanted(SettingName.PORT, settings.host(), settings.port()),
                new Wanted(
                        SettingName.HTTP_PORT, settings.host(), settings.tls().redirectPort()),
                new Wanted(
                        SettingName.CERTIFICATE_PORT,
                        settings.host(),
                        settings.tls().certificatePort()),
                new Wanted(
                        SettingName.PRODUCTION_PORT,
                        settings.host(),
                        settings.tls().productionPort()),
                new Wanted(SettingName.MANAGEMENT_PORT, loopback, settings.managementPort()));
    }

    private static boolean isSame(Wanted one, Wanted other) {
        return one.port() > 0 && one.port() == other.port() && one.setting().compareTo(other.setting()) < 0;
    }

    private static Failure bothAre(Wanted one, Wanted other) {
        return Failure.usage("--" + one.setting().key() + " and --"
                + other.setting().key() + " are both " + one.port() + "; they must differ");
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
