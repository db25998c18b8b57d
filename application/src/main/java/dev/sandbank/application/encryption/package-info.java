/**
 * End-to-end encryption: callers encrypt secrets to the installation's key, so that no system in between can read them.
 */
@NullMarked
package dev.sandbank.application.encryption;

import org.jspecify.annotations.NullMarked;
