/** The OAuth use cases, one a file, and the stores they need. */
@NullMarked
package dev.sandbank.application.oauth;

import org.jspecify.annotations.NullMarked;
