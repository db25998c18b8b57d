/** The products that the bank offers to everybody, with prices and conditions. */
@NullMarked
package dev.sandbank.domain.bank.product;

import org.jspecify.annotations.NullMarked;
