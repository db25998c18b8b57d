/** Takes requests for production through their review. */
@NullMarked
package dev.sandbank.application.hub.production;

import org.jspecify.annotations.NullMarked;
