/** The operations that send and take one-time codes. */
@NullMarked
package dev.sandbank.http.stepup;

import org.jspecify.annotations.NullMarked;
