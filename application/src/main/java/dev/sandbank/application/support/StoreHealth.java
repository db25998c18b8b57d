package dev.sandbank.application.support;

import java.util.Optional;

/** Tells whether the store accepts changes at present. */
public interface StoreHealth {

    /** Why the last change could not be made durable, in words for people; empty if it could. */
    Optional<String> trouble();
}
