/** Applications as the people who own them see and change them. */
@NullMarked
package dev.sandbank.http.hub.application;

import org.jspecify.annotations.NullMarked;
