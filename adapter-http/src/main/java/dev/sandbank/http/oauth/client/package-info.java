/** How the calls of applications are checked before they get tokens: the list of steps, and those that only they take. */
@NullMarked
package dev.sandbank.http.oauth.client;

import org.jspecify.annotations.NullMarked;
