/** Documents, paragraphs, sentences, tokens, spans: what every stage reads. */
@NullMarked
package org.travaux.text;

import org.jspecify.annotations.NullMarked;
