/** Codebooks in the formats of other programs. */
@NullMarked
package org.travaux.frame.exchange;

import org.jspecify.annotations.NullMarked;
