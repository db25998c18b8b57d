/** Answers that go on for as long as somebody reads them. */
@NullMarked
package dev.sandbank.http.web.stream;

import org.jspecify.annotations.NullMarked;
