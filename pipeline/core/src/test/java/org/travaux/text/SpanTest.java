package org.travaux.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class SpanTest {

    @Test
    void coversTheTextFromBeginUpToEnd() {
        assertEquals("asylum", new Span(3, 9).of("an asylum"));
    }

    @Test
    void refusesToEndBeforeItBegins() {
        assertThrows(IllegalArgumentException.class, () -> new Span(4, 3));
    }

    @Test
    void neighboursDoNotOverlap() {
        assertFalse(new Span(0, 3).overlaps(new Span(3, 5)));
        assertTrue(new Span(0, 4).overlaps(new Span(3, 5)));
    }

    @Test
    void theLongerComesFirstOfTwoThatBeginTogether() {
        assertTrue(new Span(0, 5).compareTo(new Span(0, 3)) < 0);
    }

    @Test
    void codePointsCountAPairOfSurrogatesAsOne() {
        String text = "a\ud83d\ude00b\ud83d\ude00c";
        CodePoints codePoints = new CodePoints(text);
        assertEquals(new Span(2, 3), codePoints.of(new Span(3, 4)));
        assertEquals(text.codePointCount(0, text.length()), codePoints.at(text.length()));
    }
}
