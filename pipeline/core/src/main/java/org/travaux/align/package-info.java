/** Two successive drafts, paragraph beside paragraph. */
@NullMarked
package org.travaux.align;

import org.jspecify.annotations.NullMarked;
