/** The one way every API call takes, as an ordered list of named steps. */
@NullMarked
package dev.sandbank.http.corridor;

import org.jspecify.annotations.NullMarked;
