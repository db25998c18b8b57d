package dev.sandbank.bootstrap;

import dev.sandbank.cli.installation.Failure;
import java.net.BindException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why the server could not listen, as a sentence that names the remedy. */
final class ListenFailure {

    private ListenFailure() {}

    /** The failure to report instead of the exception; the exception itself if it has another cause. */
    static RuntimeException of(RuntimeException thrown, Settings settings) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException || cause instanceof UnresolvedAddressException) {
                return explain(thrown, cause, settings);
            }
        }
        return thrown;
    }

    private static Failure explain(RuntimeException thrown, Throwable cause, Settings settings) {
        String reason = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        boolean management = String.valueOf(thrown.getMessage()).contains("management");
        String flag = management ? "management-port" : "port";
        int port = management ? settings.managementPort() : settings.port();
        if (reason.contains("in use")) {
            return Failure.unavailable("port " + port + " is in use; choose another with --" + flag);
        }
        if (reason.contains("permission")) {
            return Failure.unavailable("port " + port + " needs more rights; choose one above 1023 with --" + flag);
        }
        return Failure.unavailable("this machine has no address " + settings.host() + " to listen on; see --host");
    }
}
