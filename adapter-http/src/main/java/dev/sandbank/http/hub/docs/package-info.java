/** The reference pages: one for each product and market. */
@NullMarked
package dev.sandbank.http.hub.docs;

import org.jspecify.annotations.NullMarked;
