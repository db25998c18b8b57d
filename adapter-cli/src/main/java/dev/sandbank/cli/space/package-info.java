/** The commands about spaces. */
@NullMarked
package dev.sandbank.cli.space;

import org.jspecify.annotations.NullMarked;
