/** The parts that all commands share: they read options and write results and failures. */
@NullMarked
package dev.sandbank.cli.line;

import org.jspecify.annotations.NullMarked;
