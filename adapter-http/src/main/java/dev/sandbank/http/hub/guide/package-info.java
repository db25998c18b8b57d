/** The guide from an application to a token, for each market. */
@NullMarked
package dev.sandbank.http.hub.guide;

import org.jspecify.annotations.NullMarked;
