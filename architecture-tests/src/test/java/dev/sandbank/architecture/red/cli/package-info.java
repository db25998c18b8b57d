/** Red: a command line that does too much. */
@NullMarked
package dev.sandbank.architecture.red.cli;

import org.jspecify.annotations.NullMarked;
