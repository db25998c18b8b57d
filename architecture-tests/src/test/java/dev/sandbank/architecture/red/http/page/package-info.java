/** Red: pages that break the rules for layers. */
@NullMarked
package dev.sandbank.architecture.red.http.page;

import org.jspecify.annotations.NullMarked;
