/** The accounts of developers: finds, lists, suspends and changes them. */
@NullMarked
package dev.sandbank.application.hub.developer;

import org.jspecify.annotations.NullMarked;
