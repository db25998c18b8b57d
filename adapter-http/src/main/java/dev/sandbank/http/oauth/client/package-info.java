/**
 * How the calls of applications are checked before they get tokens: the list of their steps, and the steps that no
 * other calls have.
 */
@NullMarked
package dev.sandbank.http.oauth.client;

import org.jspecify.annotations.NullMarked;
