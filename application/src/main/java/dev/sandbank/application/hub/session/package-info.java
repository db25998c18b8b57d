/** Developers log in and out, and see where they are logged in. */
@NullMarked
package dev.sandbank.application.hub.session;

import org.jspecify.annotations.NullMarked;
