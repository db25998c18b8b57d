/** What people read before they ask: how the sandbox is used, and questions with their answers. */
@NullMarked
package dev.sandbank.http.hub.support;

import org.jspecify.annotations.NullMarked;
