/** Tests of what all commands share. */
@NullMarked
package dev.sandbank.cli.line;

import org.jspecify.annotations.NullMarked;
