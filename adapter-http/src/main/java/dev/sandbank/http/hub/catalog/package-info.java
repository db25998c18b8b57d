/** The list of all products and operations, and the search in it. */
@NullMarked
package dev.sandbank.http.hub.catalog;

import org.jspecify.annotations.NullMarked;
