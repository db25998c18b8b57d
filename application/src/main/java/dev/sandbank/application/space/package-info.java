/** The world a call sees: its space with clock and journal, its faults, its call log. */
@NullMarked
package dev.sandbank.application.space;

import org.jspecify.annotations.NullMarked;
