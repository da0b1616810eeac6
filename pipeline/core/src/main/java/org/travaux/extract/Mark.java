package org.travaux.extract;

import org.travaux.text.Revision;

/**
 * A revision of part of a line, from {@code begin} up to {@code end}, counted in characters that
 * are not white space; where words were taken away, the two are the same.
 */
record Mark(int begin, int end, Revision revision) {}
