/** Applications as their owners make, list, change and end them. */
@NullMarked
package dev.sandbank.application.hub.application.own;

import org.jspecify.annotations.NullMarked;
