/** Orders that are paid with points and need no link, and what customers are told of their points. */
@NullMarked
package dev.sandbank.application.bank.rewards.order;

import org.jspecify.annotations.NullMarked;
