package org.travaux.encode;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Splits a text into the word pieces of an uncased BERT: words at white space, marks and Chinese
 * characters by themselves, each word into the longest pieces that the vocabulary has.
 *
 * <p>The same ids as Hugging Face's tokenizer gives for {@code BertNormalizer}, {@code
 * BertPreTokenizer} and {@code WordPiece}, but for one thing: {@code [SEP]}, {@code [MASK]} and
 * their like are words when a document contains them, never the model's own signs.
 */
final class WordPieceSplitter {

    /** A longer word is one unknown piece, as the models were trained. */
    private static final int LONGEST_WORD = 100;

    private static final String CONTINUES = "##";

    private final Vocabulary vocabulary;

    WordPieceSplitter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Piece> split(String text) {
        PlainText plain = new PlainText(text);
        List<Piece> pieces = new ArrayList<>(text.length() / 4 + 1);
        int at = 0;
        while (at < plain.length()) {
            int end = endOfWord(plain, at);
            if (!plain.isBlank(at)) {
                addWord(plain, at, end, pieces);
            }
            at = end;
        }
        return pieces;
    }

    private static int endOfWord(PlainText plain, int begin) {
        int end = begin + 1;
        if (plain.isBlank(begin) || plain.standsAlone(begin)) {
            return end;
        }
        while (end < plain.length() && !plain.isBlank(end) && !plain.standsAlone(end)) {
            end++;
        }
        return end;
    }

    private void addWord(PlainText plain, int begin, int end, List<Piece> pieces) {
        int known = pieces.size();
        int at = begin;
        while (at < end && end - begin <= LONGEST_WORD) {
            int from = at;
            at = addLongest(plain, begin, at, end, pieces);
            if (at == from) {
                break;
            }
        }
        if (at < end) {
            pieces.subList(known, pieces.size()).clear();
            pieces.add(new Piece(vocabulary.unknown(), plain.span(begin, end), true));
        }
    }

    /** Adds the longest piece that begins at {@code at}; returns its end, {@code at} if none. */
    private int addLongest(PlainText plain, int word, int at, int end, List<Piece> pieces) {
        String rest = plain.of(at, end);
        String prefix = at == word ? "" : CONTINUES;
        for (int to = end; to > at; to--) {
            OptionalInt id = vocabulary.id(prefix + rest);
            if (id.isPresent()) {
                pieces.add(new Piece(id.getAsInt(), plain.span(at, to), at == word));
                return to;
            }
            rest = rest.substring(0, rest.offsetByCodePoints(rest.length(), -1));
        }
        return at;
    }
}
