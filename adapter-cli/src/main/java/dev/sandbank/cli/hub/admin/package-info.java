/** The commands about administrators of the hub. */
@NullMarked
package dev.sandbank.cli.hub.admin;

import org.jspecify.annotations.NullMarked;
