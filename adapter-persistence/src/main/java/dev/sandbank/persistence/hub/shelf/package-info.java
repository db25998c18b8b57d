/** What pages of the hub leave for a while, in SQL. */
@NullMarked
package dev.sandbank.persistence.hub.shelf;

import org.jspecify.annotations.NullMarked;
