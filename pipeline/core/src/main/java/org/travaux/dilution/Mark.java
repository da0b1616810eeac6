package org.travaux.dilution;

import org.travaux.frame.Tag;
import org.travaux.text.Span;
import org.travaux.text.Spelling;

/**
 * A tag as content that two drafts can share: its sub-frame, a key of indicator and words (small
 * letters, one spelling) by which it is found again in the other draft, its place.
 */
record Mark(String subframe, String key, Span span) {

    static Mark of(Tag tag) {
        String words = Spelling.fold(tag.evidence().matched());
        return new Mark(
                tag.subframe(),
                tag.subframe() + "|" + tag.indicator() + "|" + words,
                tag.evidence().span());
    }
}
