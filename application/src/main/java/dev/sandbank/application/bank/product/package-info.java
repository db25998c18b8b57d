/** Lists and reads the products that the bank offers to everybody. */
@NullMarked
package dev.sandbank.application.bank.product;

import org.jspecify.annotations.NullMarked;
