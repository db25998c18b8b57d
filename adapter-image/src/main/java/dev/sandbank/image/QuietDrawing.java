package dev.sandbank.image;

import com.github.weisj.jsvg.logging.LogManager;
import com.github.weisj.jsvg.logging.Logger;
import java.util.function.Supplier;

/** Discards what the drawing library logs, because it would write parts of what people send. */
final class QuietDrawing implements Logger {

    private QuietDrawing() {}

    @Override
    public void log(Level level, String message) {}

    @Override
    public void log(Level level, String message, Throwable thrown) {}

    @Override
    public void log(Level level, Supplier<String> message) {}

    /** The library finds this class as a service, so it must be public. */
    public static final class Manager implements LogManager {

        @Override
        public Logger createLogger(String name) {
            return new QuietDrawing();
        }
    }
}
