/** Pages on which developers log in and see their sessions and second factor. */
@NullMarked
package dev.sandbank.http.hub.session;

import org.jspecify.annotations.NullMarked;
