/** Red: an OAuth endpoint on which the bank must not depend. */
@NullMarked
package dev.sandbank.architecture.red.http.oauth;

import org.jspecify.annotations.NullMarked;
