/** Keeps what was typed into a form whose sender is not logged in any more. */
@NullMarked
package dev.sandbank.http.web.draft;

import org.jspecify.annotations.NullMarked;
