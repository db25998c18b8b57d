/** What a step may tell of a call for the entry that is kept of it. */
@NullMarked
package dev.sandbank.http.call;

import org.jspecify.annotations.NullMarked;
