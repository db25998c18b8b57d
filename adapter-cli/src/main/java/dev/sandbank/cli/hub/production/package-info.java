/** The commands about requests for production. */
@NullMarked
package dev.sandbank.cli.hub.production;

import org.jspecify.annotations.NullMarked;
