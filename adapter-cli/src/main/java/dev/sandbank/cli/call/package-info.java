/** The commands about what is kept of the calls of applications. */
@NullMarked
package dev.sandbank.cli.call;

import org.jspecify.annotations.NullMarked;
