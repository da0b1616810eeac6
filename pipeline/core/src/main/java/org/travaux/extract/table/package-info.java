/** Tables of texts in, documents out: which column is what, which rows make a document. */
@NullMarked
package org.travaux.extract.table;

import org.jspecify.annotations.NullMarked;
