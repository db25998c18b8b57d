/** Red: pages that reach too far. */
@NullMarked
package dev.sandbank.architecture.red.http.page;

import org.jspecify.annotations.NullMarked;
