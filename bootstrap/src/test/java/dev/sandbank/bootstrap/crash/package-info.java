/**
 * Kills the real server under load, starts it again, and checks that it still agrees with every answer its clients had
 * received.
 */
@NullMarked
package dev.sandbank.bootstrap.crash;

import org.jspecify.annotations.NullMarked;
