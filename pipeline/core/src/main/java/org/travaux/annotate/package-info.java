/** Documents in, sentences and tokens out. */
@NullMarked
package org.travaux.annotate;

import org.jspecify.annotations.NullMarked;
