/**
 * Calls that developers try in the browser: tokens that the hub gets for them by their right to use an application, and
 * never by its secret.
 */
@NullMarked
package dev.sandbank.application.hub.tryit;

import org.jspecify.annotations.NullMarked;
