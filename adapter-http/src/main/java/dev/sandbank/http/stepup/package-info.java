/** The operations that send and check one-time codes. */
@NullMarked
package dev.sandbank.http.stepup;

import org.jspecify.annotations.NullMarked;
