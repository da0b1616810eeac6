/** A trained second opinion on the rules. */
@NullMarked
package org.travaux.learn;

import org.jspecify.annotations.NullMarked;
