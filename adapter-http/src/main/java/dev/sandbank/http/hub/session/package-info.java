/** The pages on which developers log in and out, and get help if they cannot. */
@NullMarked
package dev.sandbank.http.hub.session;

import org.jspecify.annotations.NullMarked;
