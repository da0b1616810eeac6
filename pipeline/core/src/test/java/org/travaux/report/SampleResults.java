package org.travaux.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.travaux.align.Alignment;
import org.travaux.align.Pair;
import org.travaux.align.Relation;
import org.travaux.cite.Citation;
import org.travaux.cite.Citations;
import org.travaux.cite.Instrument;
import org.travaux.cite.ResolvedBy;
import org.travaux.cite.Role;
import org.travaux.dilution.Change;
import org.travaux.dilution.Dilution;
import org.travaux.dilution.Effect;
import org.travaux.dilution.Measure;
import org.travaux.dilution.Reading;
import org.travaux.dilution.Results;
import org.travaux.dilution.Step;
import org.travaux.frame.FramedSentence;
import org.travaux.frame.PlacedDocument;
import org.travaux.report.SampleDrafts.Line;
import org.travaux.text.Document;
import org.travaux.text.Failure;
import org.travaux.text.Kind;
import org.travaux.text.Metadata;
import org.travaux.text.Paragraph;
import org.travaux.text.Part;
import org.travaux.text.Place;
import org.travaux.text.Sentence;
import org.travaux.text.Speaker;

/** A small invented negotiation with all that a page must show, and as large a one as is asked. */
final class SampleResults {

    static final String HOSTILE =
            "</script><img src=x onerror=\"document.body.dataset.broken=1\"> & <b>must</b> assist victims";

    private static final String SERIES = "Trafficking in conflict";
    private static final List<Speaker> SPEAKERS =
            List.of(
                    new Speaker("Ms. Okafor", "Republic of Aldmar", "French"),
                    new Speaker("Mr. Lindqvist", "Kingdom of Vesterland", "English"),
                    new Speaker("The President", "", "English"));

    private final SampleCodes codes = new SampleCodes();
    private final SampleDrafts drafts = new SampleDrafts(codes);

    static RunFacts facts() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("engine", "corenlp");
        options.put("seed", "1");
        return new RunFacts(
                "An invented negotiation", "0.1.0", options, "ab".repeat(32), SampleCodes.SCALE);
    }

    Results small() {
        List<PlacedDocument> all = new ArrayList<>(negotiated());
        all.add(record("record", speeches(12, 0)));
        all.add(letter());
        return results(all);
    }

    /** The same with records of speeches until there are {@code sentences} of them. */
    Results large(int sentences) {
        List<PlacedDocument> all = new ArrayList<>(negotiated());
        int each = 500;
        for (int i = 0; i < sentences / each; i++) {
            all.add(record("record" + (i + 1), speeches(each, i * each)));
        }
        return results(all);
    }

    /** A citation in every third sentence, of an instrument that three or four share. */
    static Citations citations(Results results) {
        Map<String, List<Citation>> all = new TreeMap<>();
        for (PlacedDocument document : results.documents()) {
            List<FramedSentence> sentences = document.framed().sentences();
            all.put(
                    document.id(),
                    IntStream.range(0, sentences.size())
                            .filter(i -> i % 3 == 0)
                            .mapToObj(i -> citation(sentences.get(i).sentence(), i / 10))
                            .toList());
        }
        return new Citations(all);
    }

    private static Citation citation(Sentence sentence, int number) {
        return new Citation(
                sentence,
                1,
                new Instrument("X/RES/" + number, "", "resolution", List.of(), ""),
                new Citation.Reference(sentence.span(), List.of(), ResolvedBy.TEXT),
                new Citation.Use(Role.RECALLED, "recalls"));
    }

    private Results results(List<PlacedDocument> documents) {
        Failure failure =
                new Failure("scan <1>.pdf", "extract", "encrypted", "the file asks for a password");
        Map<String, Measure> balances = new TreeMap<>();
        documents.forEach(document -> balances.put(document.id(), balance(document)));
        return new Results(
                codes.codebook, documents, balances, List.of(dilution()), List.of(failure));
    }

    private List<PlacedDocument> negotiated() {
        List<PlacedDocument> all = new ArrayList<>();
        SampleDrafts.drafts()
                .forEach(
                        (head, lines) -> {
                            String[] cells = head.split(" ", -1);
                            all.add(
                                    drafts.draft(
                                            SERIES, Integer.parseInt(cells[0]), cells[1], lines));
                        });
        return all;
    }

    private static List<Line> speeches(int number, int first) {
        List<String> said =
                List.of(
                        "My delegation believes that no victim should be left without access to remedy",
                        "We must prosecute traffickers \uD83D\uDD4A and dismantle\n  their networks, and assist victims",
                        "The meeting was called to order at 10 a.m., and evidence may follow, as appropriate",
                        HOSTILE,
                        "Terror feeds on poverty and inequality, and it is used as a tactic of terrorism",
                        "Côte d’Ivoire’s experience is that women's organisations must lead");
        return IntStream.range(0, number)
                .mapToObj(
                        i ->
                                new Line(
                                        "s" + i,
                                        Part.SPEECH,
                                        "S" + (i / 3 + 1),
                                        said.get(i % said.size()) + ramble(first + i) + ".",
                                        SPEAKERS.get(i / 3 % SPEAKERS.size())))
                .toList();
    }

    /** Some words that no other sentence has in this order, to make real lengths. */
    private static String ramble(int seed) {
        List<String> nouns =
                List.of("council", "region", "river", "harvest", "ministry", "border", "school");
        StringBuilder words = new StringBuilder(", as was said of matter ").append(seed);
        for (int n = seed + 1; words.length() < 90; n = n * 31 % 10_007 + 1) {
            words.append(" and the ").append(nouns.get(n % nouns.size()));
        }
        return words.toString();
    }

    private PlacedDocument record(String id, List<Line> lines) {
        Metadata metadata =
                new Metadata("", "Invented record <script>", Kind.RECORD, Optional.empty());
        return drafts.document(id, metadata, Place.NONE, lines, List.of());
    }

    private PlacedDocument letter() {
        Metadata metadata = new Metadata("", "Une lettre", Kind.LETTER, Optional.empty());
        Line line =
                new Line("l", Part.BODY, "P1", "Une lettre inventée sur la traite.", Speaker.NONE);
        return drafts.document(
                "letter", metadata, Place.NONE, List.of(line), List.of("not English: French"));
    }

    private Dilution dilution() {
        List<PlacedDocument> all = negotiated();
        List<List<Line>> lines = List.copyOf(SampleDrafts.drafts().values());
        List<Step> steps = new ArrayList<>();
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            measures.add(balance(all.get(i)));
            if (i > 0 && i != 3) {
                steps.add(step(all.get(i - 1), lines.get(i - 1), all.get(i), lines.get(i)));
                measures.add(balanceChange(all.get(i - 1), all.get(i)));
            }
        }
        return new Dilution(
                SERIES, all, steps, measures, List.of("draft 4 is missing between draft 3 and 5"));
    }

    private static Measure balance(PlacedDocument document) {
        double rights = count(document, "rights") + 0.5;
        double security = count(document, "security") + 0.5;
        double estimate = Math.log(rights / security);
        double error = 1.96 * Math.sqrt(1 / rights + 1 / security);
        return new Measure(
                "",
                document.id(),
                "balance",
                "",
                OptionalDouble.of(estimate),
                OptionalDouble.of(estimate - error),
                OptionalDouble.of(estimate + error),
                OptionalDouble.empty(),
                "ln((rights+0.5)/(security+0.5)), normal interval");
    }

    private static Measure balanceChange(PlacedDocument from, PlacedDocument to) {
        double change =
                balance(to).estimate().getAsDouble() - balance(from).estimate().getAsDouble();
        return new Measure(
                from.id(),
                to.id(),
                "balance_change",
                "",
                OptionalDouble.of(change),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.of(0.0004),
                "difference of balances; interval unsupported");
    }

    private static long count(PlacedDocument document, String frame) {
        return document.framed().sentences().stream()
                .filter(sentence -> sentence.coding().countsFor(frame))
                .count();
    }

    private static Step step(
            PlacedDocument from, List<Line> before, PlacedDocument to, List<Line> after) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            int earlier = place(before, after.get(i).key());
            changes.add(change(from, earlier, to, i));
        }
        for (int i = 0; i < before.size(); i++) {
            if (place(after, before.get(i).key()) < 0) {
                changes.add(change(from, i, to, -1));
            }
        }
        List<Pair> pairs = changes.stream().map(Change::pair).toList();
        return new Step(new Alignment(text(from), text(to), pairs), changes);
    }

    private static int place(List<Line> lines, String key) {
        return lines.stream().map(Line::key).toList().indexOf(key);
    }

    private static Change change(PlacedDocument from, int before, PlacedDocument to, int after) {
        Optional<FramedSentence> earlier = sentence(from, before);
        Optional<FramedSentence> later = sentence(to, after);
        boolean both = earlier.isPresent() && later.isPresent();
        boolean same = both && words(from, before).equals(words(to, after));
        Relation relation =
                both
                        ? same ? Relation.IDENTICAL : Relation.REWORDED
                        : later.isPresent() ? Relation.INSERTED : Relation.DELETED;
        boolean moved = both && words(to, after).startsWith("Condemning") && !same;
        Pair pair =
                new Pair(
                        earlier.map(FramedSentence::sentence).map(s -> s.paragraph()),
                        later.map(FramedSentence::sentence).map(s -> s.paragraph()),
                        relation,
                        moved,
                        same ? 1 : both ? 0.6 : 0,
                        both ? "words" : "");
        Effect force = both ? same ? Effect.SAME : Effect.WEAKER : Effect.NA;
        List<String> edits = both && !same ? List.of("verb_weakened", "hedge_added") : List.of();
        return new Change(
                pair,
                earlier.map(sentence -> reading(from, sentence)),
                later.map(sentence -> reading(to, sentence)),
                edits,
                both && !same ? Effect.STRONGER : Effect.NA,
                force);
    }

    private static Optional<FramedSentence> sentence(PlacedDocument document, int place) {
        return place < 0 ? Optional.empty() : Optional.of(document.framed().sentences().get(place));
    }

    private static String words(PlacedDocument document, int place) {
        Paragraph paragraph = text(document).paragraphs().get(place);
        return paragraph.span().of(text(document).text());
    }

    private static Document text(PlacedDocument document) {
        return document.framed().annotated().document();
    }

    private static Reading reading(PlacedDocument document, FramedSentence sentence) {
        return new Reading(
                sentence.sentence().span().of(text(document).text()),
                sentence.coding().frame(),
                sentence.coding().subframes(),
                sentence.force().lead(SampleCodes.SCALE),
                sentence.force().hedges());
    }
}
