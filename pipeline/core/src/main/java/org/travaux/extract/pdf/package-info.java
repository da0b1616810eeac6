/** Reads PDF files by the places of their letters: columns, notes, running heads. */
@NullMarked
package org.travaux.extract.pdf;

import org.jspecify.annotations.NullMarked;
