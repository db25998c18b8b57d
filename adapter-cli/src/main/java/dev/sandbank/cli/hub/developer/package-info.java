/** The commands about developers and about people who ask for an account. */
@NullMarked
package dev.sandbank.cli.hub.developer;

import org.jspecify.annotations.NullMarked;
