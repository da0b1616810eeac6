package org.travaux.cite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Gives each provision to the instrument that it is one of: "Article 41 of the Charter",
 * "resolution 2253 (2015), paragraph 12", "Article 51" alone.
 */
final class ProvisionBinder {

    private static final Pattern OF =
            Pattern.compile(
                    ",?\\s+(?:of|to|in|under|from|contained\\s+in)\\s+(?:(?:the|its|that|this|said|both|same|four|Security|Council|Council's|General|Assembly|UN|United|Nations"
                            + "|(?:19|20)\\d{2})\\s+)*");
    private static final Pattern AFTER =
            Pattern.compile(
                    "(?:\\s+of\\s+\\d{1,2}\\s+\\w+\\s+\\d{4})?\\s*,?\\s*\\(?(?:and\\s+)?(?:(?:in\\s+particular|notably|especially|including|specifically|inter\\s+alia)\\s*,?\\s*)?(?:its\\s+|with\\s+)?(?:operative\\s+)?");
    private static final Pattern OF_ANOTHER =
            Pattern.compile(
                    "(?s),?\\s*(?:of|to|in|under|on)\\s+(?:the|that|this|its|said|an?|annex|resolution|Resolution|[A-Z]|above)\\b?.*");
    private static final Pattern THEREOF =
            Pattern.compile("(?s)\\s+(?:thereof|therein|of\\s+(?:which|that|the\\s+said)).*");
    private static final Pattern OTHER_INSTRUMENT =
            Pattern.compile(
                    "\\b(?:Agreement|Constitution|Statute|Convention|Conventions|Treaty|Covenant|Protocol|Rules|Act|Law|Annex|annex)\\b");
    private static final Pattern ARTICLE_OF_CHARTER =
            Pattern.compile("art\\. (\\d{1,3})(?: \\(\\d\\))?");
    private static final Pattern CHAPTER_OF_CHARTER =
            Pattern.compile("ch\\. (?:VI|VII|VIII|XI|XII)");
    private static final int LAST_ARTICLE = 111;

    private final Catalogue catalogue;
    private final Introduced introduced;

    ProvisionBinder(Catalogue catalogue, Introduced introduced) {
        this.catalogue = catalogue;
        this.introduced = introduced;
    }

    /** The mentions with their provisions, and those that only a provision makes. */
    List<Mention> bind(Clause clause, List<Mention> mentions) {
        List<ProvisionFinder.Provisions> free =
                new ArrayList<>(ProvisionFinder.find(clause.text()));
        List<Mention> bound = new ArrayList<>();
        for (Mention mention : mentions) {
            bound.add(before(clause, mention, free));
        }
        for (ProvisionFinder.Provisions provisions : free) {
            after(clause, provisions, bound);
        }
        bound.sort(Comparator.comparing(Mention::span));
        return bound;
    }

    /** Takes what stands before the mention, "Article 41 of Chapter VII of the Charter". */
    private static Mention before(
            Clause clause, Mention mention, List<ProvisionFinder.Provisions> free) {
        Mention whole = mention;
        for (int i = free.size() - 1; i >= 0; i--) {
            ProvisionFinder.Provisions provisions = free.get(i);
            if (provisions.span().end() < whole.begin()
                    && OF.matcher(clause.text().substring(provisions.span().end(), whole.begin()))
                            .matches()) {
                whole = whole.with(provisions.names(), provisions.span());
                free.remove(i);
            }
        }
        return whole;
    }

    private void after(Clause clause, ProvisionFinder.Provisions provisions, List<Mention> bound) {
        String rest = clause.text().substring(provisions.span().end());
        boolean thereof = THEREOF.matcher(rest).matches();
        if (!thereof && OF_ANOTHER.matcher(rest).matches()) {
            return;
        }
        for (int i = bound.size() - 1; i >= 0; i--) {
            Mention mention = bound.get(i);
            if (mention.end() > provisions.span().begin() || !divided(mention, provisions)) {
                continue;
            }
            String between = clause.text().substring(mention.end(), provisions.span().begin());
            if (thereof || AFTER.matcher(between).matches()) {
                bound.set(i, mention.with(provisions.names()));
                return;
            }
        }
        alone(clause, provisions, bound).ifPresent(bound::add);
    }

    private static boolean divided(Mention mention, ProvisionFinder.Provisions provisions) {
        return provisions.sort() == ProvisionFinder.Sort.PARAGRAPH
                ? mention.instrument().kind().equals(Instrument.RESOLUTION)
                : mention.instrument().hasArticles()
                        || mention.instrument().kind().equals("declaration");
    }

    /** A provision without its instrument: the Charter's, where nothing else can be meant. */
    private Optional<Mention> alone(
            Clause clause, ProvisionFinder.Provisions provisions, List<Mention> bound) {
        if (!provisions.capital() || provisions.sort() == ProvisionFinder.Sort.PARAGRAPH) {
            return Optional.empty();
        }
        boolean other =
                OTHER_INSTRUMENT.matcher(clause.text()).find()
                        || bound.stream()
                                .anyMatch(
                                        m ->
                                                m.instrument().hasArticles()
                                                        && !m.instrument()
                                                                .id()
                                                                .equals(Instrument.CHARTER));
        boolean chapter = provisions.sort() == ProvisionFinder.Sort.CHAPTER;
        boolean fits =
                chapter
                        ? provisions.names().stream()
                                .allMatch(name -> CHAPTER_OF_CHARTER.matcher(name).matches())
                        : !other
                                && catalogue.charter().filter(introduced::has).isPresent()
                                && provisions.names().stream().allMatch(ProvisionBinder::ofCharter);
        return catalogue
                .charter()
                .filter(charter -> fits)
                .map(
                        charter ->
                                new Mention(
                                                provisions.span().begin(),
                                                provisions.span().end(),
                                                charter,
                                                ResolvedBy.ANAPHORA)
                                        .with(provisions.names()));
    }

    private static boolean ofCharter(String name) {
        var article = ARTICLE_OF_CHARTER.matcher(name);
        return article.matches() && Integer.parseInt(article.group(1)) <= LAST_ARTICLE;
    }
}
