/** The commands about live access tokens. */
@NullMarked
package dev.sandbank.cli.token;

import org.jspecify.annotations.NullMarked;
