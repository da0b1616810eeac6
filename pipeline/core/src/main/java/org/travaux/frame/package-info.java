/** The codebook, and the tagging of sentences with its frames. */
@NullMarked
package org.travaux.frame;

import org.jspecify.annotations.NullMarked;
