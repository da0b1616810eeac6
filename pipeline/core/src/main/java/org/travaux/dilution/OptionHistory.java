package org.travaux.dilution;

import java.util.Optional;
import org.travaux.frame.FramedOption;

/**
 * An option of a draft, named by the draft's id, and what became of it: in the next draft, and in
 * the last one; nothing where there is no later draft.
 */
public record OptionHistory(
        String draft,
        FramedOption option,
        Optional<OptionOutcome> next,
        Optional<OptionOutcome> last) {}
