/** The pages on which administrators see and change the applications of everybody. */
@NullMarked
package dev.sandbank.http.hub.admin.application;

import org.jspecify.annotations.NullMarked;
