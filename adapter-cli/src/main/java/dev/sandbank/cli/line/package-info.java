/** What all commands share: how options are read, how results and failures are written. */
@NullMarked
package dev.sandbank.cli.line;

import org.jspecify.annotations.NullMarked;
