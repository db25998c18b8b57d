/** Keeps an entry of every call of an application for some days, so that its developers see what became of it. */
@NullMarked
package dev.sandbank.application.call;

import org.jspecify.annotations.NullMarked;
