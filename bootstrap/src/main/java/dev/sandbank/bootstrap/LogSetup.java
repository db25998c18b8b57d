package dev.sandbank.bootstrap;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Writes warnings and errors to the error stream. The logging is set up by code, because reading XML would make the
 * start slower. If a program that embeds Sandbank has its own configuration of Logback, that one is used instead.
 */
public final class LogSetup extends ContextAwareBase implements Configurator {

    private static final String PATTERN = "%d{HH:mm:ss.SSS} %-5level %logger{20} - %msg%n%ex{8}";

    private static final String OURS = "dev.sandbank";

    /** The files in which Logback looks for the configuration of a program. */
    private static final List<String> FILES_OF_OTHERS = List.of("logback-test.xml", "logback.xml");

    private static final String PROPERTY_OF_OTHERS = "logback.configurationFile";

    private static final List<String> SERVER_LOGS = List.of("org.eclipse.jetty", "io.javalin");

    /**
     * Sets the level of our own logs. Libraries never log below info, because at debug they log whole requests with
     * secrets, tokens, codes, cookies and passwords.
     */
    static void level(String level) {
        Level asked = Level.toLevel(level, Level.WARN);
        set(org.slf4j.Logger.ROOT_LOGGER_NAME, asked.isGreaterOrEqual(Level.INFO) ? asked : Level.INFO);
        set(OURS, asked);
    }

    /** Runs the work without logs of the HTTP library, which would report the same exception again. */
    static <T> T withoutServerLog(Supplier<T> work) {
        SERVER_LOGS.forEach(log -> set(log, Level.OFF));
        try {
            return work.get();
        } finally {
            SERVER_LOGS.forEach(log -> set(log, null));
        }
    }

    private static void set(String logger, @Nullable Level level) {
        if (LoggerFactory.getLogger(logger) instanceof Logger known) {
            known.setLevel(level);
        }
    }

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        if (configuredByOthers()) {
            return ExecutionStatus.NEUTRAL;
        }
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern(PATTERN);
        encoder.start();
        ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
        appender.setContext(context);
        appender.setTarget("System.err");
        appender.setEncoder(encoder);
        appender.start();
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(appender);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    private static boolean configuredByOthers() {
        ClassLoader loader = LogSetup.class.getClassLoader();
        return System.getProperty(PROPERTY_OF_OTHERS) != null
                || FILES_OF_OTHERS.stream().anyMatch(file -> loader.getResource(file) != null);
    }
}
