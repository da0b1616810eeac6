/** Makes the invented documents of {@code input/} from their sources. */
@NullMarked
package org.travaux.illustration;

import org.jspecify.annotations.NullMarked;
