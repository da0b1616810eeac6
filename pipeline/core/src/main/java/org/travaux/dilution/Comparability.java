package org.travaux.dilution;

import java.util.Optional;
import org.travaux.frame.FramedDocument;

/** Tells whether a draft can be compared: what was not read would show as lost. */
final class Comparability {

    private Comparability() {}

    /**
     * Why a draft can't be compared: one without a coded sentence, such as one in another language,
     * has lost nothing; nor has one of which pages could not be read.
     */
    static Optional<String> obstacle(FramedDocument draft) {
        int unread = draft.annotated().document().source().unreadPages();
        if (unread > 0) {
            return Optional.of(
                    draft.id() + " has " + unread + (unread == 1 ? " page" : " pages") + " unread");
        }
        boolean coded = draft.sentences().stream().anyMatch(one -> one.coding().coded());
        return coded ? Optional.empty() : Optional.of(draft.id() + " has no coded sentence");
    }
}
