@NullMarked
package dev.sandbank.application.hub.shelf;

import org.jspecify.annotations.NullMarked;
