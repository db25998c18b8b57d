/** The commands about teams. */
@NullMarked
package dev.sandbank.cli.team;

import org.jspecify.annotations.NullMarked;
