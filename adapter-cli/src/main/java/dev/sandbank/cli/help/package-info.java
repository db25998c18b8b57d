/** The commands that explain the others: their help, and completion for shells. */
@NullMarked
package dev.sandbank.cli.help;

import org.jspecify.annotations.NullMarked;
