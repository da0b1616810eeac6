/** Word files of the newer sort in, XHTML out: with tracked changes, comments, list numbers. */
@NullMarked
package org.travaux.extract.word;

import org.jspecify.annotations.NullMarked;
