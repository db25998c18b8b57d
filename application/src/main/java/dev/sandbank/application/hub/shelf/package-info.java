/** Where pages of the hub leave things for a while, so that every server of the installation finds them. */
@NullMarked
package dev.sandbank.application.hub.shelf;

import org.jspecify.annotations.NullMarked;
