/** Negotiation brackets: which words of a draft are open, which are alternatives, who asked. */
@NullMarked
package org.travaux.bracket;

import org.jspecify.annotations.NullMarked;
