/** Training of the sentence encoder's top layers on coded sentences. */
@NullMarked
package org.travaux.tune;

import org.jspecify.annotations.NullMarked;
