/** End-to-end encryption: what a caller encrypts to the installation's key, so that nobody between can read it. */
@NullMarked
package dev.sandbank.application.encryption;

import org.jspecify.annotations.NullMarked;
