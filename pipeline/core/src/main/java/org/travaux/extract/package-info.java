/** Files in, documents out: text, structure, metadata. */
@NullMarked
package org.travaux.extract;

import org.jspecify.annotations.NullMarked;
