/** The pages on which administrators see and change developers. */
@NullMarked
package dev.sandbank.http.hub.admin.developer;

import org.jspecify.annotations.NullMarked;
