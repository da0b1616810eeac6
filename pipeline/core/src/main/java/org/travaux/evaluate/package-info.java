/**
 * How good is a coding: against a gold set, between two coders, and what its errors do to shares.
 */
@NullMarked
package org.travaux.evaluate;

import org.jspecify.annotations.NullMarked;
