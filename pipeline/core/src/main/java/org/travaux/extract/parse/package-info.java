/** Files of other formats than plain text into XHTML, by Tika, in this process or a forked one. */
@NullMarked
package org.travaux.extract.parse;

import org.jspecify.annotations.NullMarked;
