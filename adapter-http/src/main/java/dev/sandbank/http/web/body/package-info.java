/** Reads the bodies of requests completely before a thread is used for them, within limits of size, time and memory. */
@NullMarked
package dev.sandbank.http.web.body;

import org.jspecify.annotations.NullMarked;
