package dev.sandbank.bootstrap;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Warnings and errors go to the error stream. Set up by code, because reading XML would cost start-up time. */
public final class LogSetup extends ContextAwareBase implements Configurator {

    private static final String PATTERN = "%d{HH:mm:ss.SSS} %-5level %logger{20} - %msg%n%ex{8}";

    private static final String OURS = "dev.sandbank";

    private static final List<String> SERVER_LOGS = List.of("org.eclipse.jetty", "io.javalin");

    /**
     * Sets the level of what we write ourselves. Libraries never go below info: at debug they write whole requests, and
     * in those are secrets, tokens, codes, cookies and passwords.
     */
    static void level(String level) {
        Level asked = Level.toLevel(level, Level.WARN);
        set(org.slf4j.Logger.ROOT_LOGGER_NAME, asked.isGreaterOrEqual(Level.INFO) ? asked : Level.INFO);
        set(OURS, asked);
    }

    /** Does the work while the HTTP library, which would also log what is thrown, is silent. */
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
        FirstNeededAppender appender = new FirstNeededAppender(() -> errorStream(context));
        appender.setContext(context);
        appender.start();
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(appender);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /** The level, the logger and the message, as a pattern says. */
    private static Appender<ILoggingEvent> errorStream(LoggerContext context) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern(PATTERN);
        encoder.start();
        ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
        appender.setContext(context);
        appender.setTarget("System.err");
        appender.setEncoder(encoder);
        appender.start();
        return appender;
    }

    /**
     * Makes the appender it stands for when the first event comes: to read a pattern takes longer than most commands do,
     * and most of them log nothing.
     */
    private static final class FirstNeededAppender extends AppenderBase<ILoggingEvent> {

        private final Supplier<Appender<ILoggingEvent>> maker;
        private @Nullable Appender<ILoggingEvent> made;

        FirstNeededAppender(Supplier<Appender<ILoggingEvent>> maker) {
            this.maker = maker;
        }

        /** Called by one thread at a time. */
        @Override
        protected void append(ILoggingEvent event) {
            Appender<ILoggingEvent> appender = made;
            if (appender == null) {
                appender = maker.get();
                made = appender;
            }
            appender.doAppend(event);
        }
    }
}
