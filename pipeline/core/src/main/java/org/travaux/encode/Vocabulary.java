package org.travaux.encode;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.filter.FilteringParserDelegate;
import com.fasterxml.jackson.core.filter.JsonPointerBasedFilter;
import com.fasterxml.jackson.core.filter.TokenFilter;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** The word pieces that a model knows, with their numbers. */
final class Vocabulary {

    private final Map<String, Integer> ids;
    private final int unknown;
    private final int opening;
    private final int closing;

    Vocabulary(Map<String, Integer> ids) throws IOException {
        this.ids = Map.copyOf(ids);
        unknown = required("[UNK]");
        opening = required("[CLS]");
        closing = required("[SEP]");
    }

    /**
     * Reads the vocabulary from a {@code tokenizer.json} of the Hugging Face format.
     *
     * <p>Token by token: reading it as a tree takes five times as long, and loading is what users
     * wait for.
     */
    static Vocabulary read(InputStream tokenizer) throws IOException {
        Map<String, Integer> ids = new HashMap<>(1 << 16);
        try (JsonParser all = new JsonFactory().createParser(tokenizer);
                JsonParser parser =
                        new FilteringParserDelegate(
                                all,
                                new JsonPointerBasedFilter(JsonPointer.compile("/model/vocab")),
                                TokenFilter.Inclusion.ONLY_INCLUDE_ALL,
                                false)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
                    ids.put(parser.currentName(), parser.getIntValue());
                }
            }
        }
        return new Vocabulary(ids);
    }

    OptionalInt id(String piece) {
        Integer id = ids.get(piece);
        return id == null ? OptionalInt.empty() : OptionalInt.of(id);
    }

    /** [UNK], for a word that the vocabulary can't spell. */
    int unknown() {
        return unknown;
    }

    /** [CLS], which opens what the model reads. */
    int opening() {
        return opening;
    }

    /** [SEP], which closes it. */
    int closing() {
        return closing;
    }

    private int required(String piece) throws IOException {
        return id(piece).orElseThrow(() -> new IOException("the vocabulary has no " + piece));
    }
}
