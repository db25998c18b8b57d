/** Bodies of requests, read whole before a thread is given to them, within bounds of size, time and memory. */
@NullMarked
package dev.sandbank.http.web.body;

import org.jspecify.annotations.NullMarked;
