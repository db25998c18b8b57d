/** What a server does for the developer hub by itself, beside answering calls. */
@NullMarked
package dev.sandbank.bootstrap.hub;

import org.jspecify.annotations.NullMarked;
