/** Kills the real server under load, starts it again, and holds it to everything it had told its clients. */
@NullMarked
package dev.sandbank.bootstrap.crash;

import org.jspecify.annotations.NullMarked;
