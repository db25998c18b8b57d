package dev.sandbank.application.call;

import org.jspecify.annotations.Nullable;

/** Tells those who answer calls what is kept of them. */
public interface KeptCalls {

    /** For a server that keeps nothing of calls. */
    KeptCalls NONE = new KeptCalls() {
        @Override
        public @Nullable String nextId(String client, boolean proved) {
            return null;
        }

        @Override
        public long dropped() {
            return 0;
        }

        @Override
        public CallBounds bounds() {
            return new CallBounds(CallBounds.DEFAULT.keep(), 0);
        }
    };

    /**
     * The id of the entry that will be kept of a refused call; null if nothing is kept.
     *
     * @param client the application that calls, or that the caller named
     * @param proved whether the caller proved to be that one
     */
    @Nullable
    String nextId(String client, boolean proved);

    /** The number of calls since the start of which nothing is kept, because calls came too fast. */
    long dropped();

    CallBounds bounds();
}
