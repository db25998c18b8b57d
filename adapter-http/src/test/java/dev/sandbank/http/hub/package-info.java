/** Tests of the hub's pages. */
@NullMarked
package dev.sandbank.http.hub;

import org.jspecify.annotations.NullMarked;
