/** The pages on which administrators see and change how much applications may call. */
@NullMarked
package dev.sandbank.http.hub.admin.limit;

import org.jspecify.annotations.NullMarked;
