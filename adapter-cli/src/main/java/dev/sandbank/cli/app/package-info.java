/** The commands about applications. */
@NullMarked
package dev.sandbank.cli.app;

import org.jspecify.annotations.NullMarked;
