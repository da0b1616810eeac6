/** Sentences in, vectors out. */
@NullMarked
package org.travaux.encode;

import org.jspecify.annotations.NullMarked;
