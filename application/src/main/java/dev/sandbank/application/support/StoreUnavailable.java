package dev.sandbank.application.support;

/** The store could not be read or written just now: busy, full, damaged or gone. Nothing was changed. */
public final class StoreUnavailable extends RuntimeException {

    public StoreUnavailable(String message) {
        super(message);
    }

    public StoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
