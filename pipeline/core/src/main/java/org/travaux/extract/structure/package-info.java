/**
 * The structure of United Nations documents: what each block of text is, its label, its speaker.
 */
@NullMarked
package org.travaux.extract.structure;

import org.jspecify.annotations.NullMarked;
