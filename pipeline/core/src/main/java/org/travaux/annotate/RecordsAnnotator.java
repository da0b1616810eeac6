package org.travaux.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

    private static final int FEWEST_FOREIGN = 3;
    private static final double MANY_FOREIGN = 0.2;

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
        if (CODED.contains(language)) {
            foreignParts(document).ifPresent(warnings::add);
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

    /** English at its beginning is not English all through: texts come with their translations. */
    private Optional<String> foreignParts(Document document) {
        List<String> sample = languages.sample(document);
        List<String> foreign =
                sample.stream().filter(language -> !CODED.contains(language)).sorted().toList();
        if (foreign.size() < FEWEST_FOREIGN || foreign.size() < MANY_FOREIGN * sample.size()) {
            return Optional.empty();
        }
        return Optional.of(
                "partly not English ("
                        + String.join(", ", new TreeSet<>(foreign))
                        + " in "
                        + foreign.size()
                        + " of "
                        + sample.size()
                        + " long paragraphs looked at): all of it is tagged as English");
    }
}
