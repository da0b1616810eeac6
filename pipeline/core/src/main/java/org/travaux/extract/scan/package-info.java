/** Pictures of pages in, printed lines out: scans, read by Tesseract where it is installed. */
@NullMarked
package org.travaux.extract.scan;

import org.jspecify.annotations.NullMarked;
