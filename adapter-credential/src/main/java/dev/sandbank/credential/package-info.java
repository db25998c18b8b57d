/** Hashes and checks what developers log in with: passwords and one-time codes. */
@NullMarked
package dev.sandbank.credential;

import org.jspecify.annotations.NullMarked;
