/** Clients that call real servers and remember what they were told, and the checks that servers still agree with it. */
@NullMarked
package dev.sandbank.bootstrap.load;

import org.jspecify.annotations.NullMarked;
