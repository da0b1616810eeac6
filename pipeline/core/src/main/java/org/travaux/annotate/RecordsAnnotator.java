package org.travaux.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.travaux.bracket.BracketReader;
import org.travaux.text.AnnotatedDocument;
import org.travaux.text.Document;

/**
 * The document's language, and its sentences as our own records, on which the stages of ours work.
 */
final class RecordsAnnotator extends Layer {

    private static final Set<String> CODED =
            Set.of(LanguageGuesser.ENGLISH, LanguageGuesser.UNKNOWN);

    /** Characters from which on a text ought to tell its language. */
    private static final int LONG = 400;

    private final LanguageGuesser languages;

    RecordsAnnotator(LanguageGuesser languages) {
        super(Set.of(CoreAnnotations.LemmaAnnotation.class), Set.of(Keys.AnnotatedKey.class));
        this.languages = languages;
    }

    @Override
    public void annotate(Annotation annotation) {
        Document document = annotation.get(Keys.DocumentKey.class);
        String language = languages.guess(document);
        List<String> warnings = new ArrayList<>(document.warnings());
        warnings.addAll(new BracketReader().read(document).warnings());
        if (language.equals(LanguageGuesser.UNKNOWN) && document.text().length() > LONG) {
            warnings.add("its language can't be told; it is tagged as English");
        } else if (!CODED.contains(language)) {
            warnings.add("not English but " + language + ": its sentences are not tagged");
        }
        annotation.set(
                Keys.AnnotatedKey.class,
                new AnnotatedDocument(
                        document,
                        language,
                        annotation.get(CoreAnnotations.SentencesAnnotation.class).stream()
                                .map(Records::sentence)
                                .toList(),
                        warnings));
    }
}
