package org.travaux.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.travaux.annotate.NlpPipeline;
import org.travaux.annotate.TokensRegex;
import org.travaux.annotate.Unit;
import org.travaux.export.IndicatorTableWriter;
import org.travaux.frame.CodebookException;
import org.travaux.frame.CodebookLint;
import org.travaux.frame.CodebookReader;
import org.travaux.frame.Finding;
import org.travaux.frame.Frame;
import org.travaux.frame.FrameTagger;
import org.travaux.frame.FramedDocument;
import org.travaux.frame.IndicatorCensus;
import org.travaux.frame.IndicatorUse;
import org.travaux.frame.Rulebook;
import org.travaux.frame.Sightings;
import org.travaux.frame.SubFrame;

/** Checks a codebook: what is wrong with it, what its rules miss, and what they do in a corpus. */
public final class CodebookChecker {

    /** The longest piece of an example that a message quotes. */
    private static final int QUOTED = 60;

    private final Path file;
    private final ProgressListener listener;

    public CodebookChecker(Path file, ProgressListener listener) {
        this.file = file;
        this.listener = listener;
    }

    /** All findings by line, those of {@code corpus} too if there is one. */
    public CodebookReport check(List<Path> corpus, Optional<Path> table, int jobs, boolean forExcel)
            throws RefusedException, IOException, InterruptedException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new RefusedException("there is no codebook " + file + " to read; check its name");
        }
        try (InputStream stream = Files.newInputStream(file)) {
            List<CodebookException> mistakes =
                    new CodebookReader(TokensRegex::compile).mistakes(file.toString(), stream);
            if (!mistakes.isEmpty()) {
                return report(
                        mistakes.stream()
                                .map(m -> new Finding(m.line(), Finding.Level.ERROR, m.what(), ""))
                                .toList());
            }
        }
        try {
            Rulebook rules = Tagging.rules(Optional.of(file));
            List<Finding> findings = new ArrayList<>(CodebookLint.of(rules));
            FrameTagger tagger = new FrameTagger(rules, Tagging.forceScales());
            listener.stage("Loading models");
            findings.addAll(examples(rules, tagger));
            if (!corpus.isEmpty()) {
                findings.addAll(
                        corpus(rules, tagger, new Corpus(corpus, jobs, listener), table, forExcel));
            }
            return report(findings);
        } catch (CodebookException e) {
            throw new RefusedException(String.valueOf(e.getMessage()));
        }
    }

    private CodebookReport report(List<Finding> findings) {
        return new CodebookReport(file.toString(), findings.stream().distinct().sorted().toList());
    }

    /** Examples that the codebook itself does not give the sub-frame they are examples of. */
    private static List<Finding> examples(Rulebook rules, FrameTagger tagger) throws IOException {
        NlpPipeline<FramedDocument> pipeline =
                Corpus.pipeline(Unit.PARAGRAPH, List.of(tagger), tagger::tag, FramedDocument.class);
        List<Finding> findings = new ArrayList<>();
        for (Frame frame : rules.codebook().frames()) {
            for (SubFrame subframe : frame.subframes()) {
                for (int i = 0; i < subframe.examples().size(); i++) {
                    String example = subframe.examples().get(i);
                    FramedDocument tagged =
                            pipeline.process(RowDocuments.of("example", example, ""));
                    List<String> found =
                            tagged.sentences().stream()
                                    .flatMap(s -> s.coding().subframes().stream())
                                    .distinct()
                                    .toList();
                    if (!found.contains(subframe.name())) {
                        findings.add(missed(rules, subframe, i, found));
                    }
                }
            }
        }
        return findings;
    }

    private static Finding missed(
            Rulebook rules, SubFrame subframe, int index, List<String> found) {
        String example = subframe.examples().get(index);
        String quoted =
                example.length() <= QUOTED ? example : example.substring(0, QUOTED) + "\u2026";
        return new Finding(
                rules.lineOfExample(subframe.name(), index),
                Finding.Level.WARNING,
                "the rules do not find '"
                        + subframe.name()
                        + "' in its example \""
                        + quoted
                        + "\", but "
                        + (found.isEmpty() ? "nothing" : String.join(", ", found)),
                "add an indicator, or another example");
    }

    private List<Finding> corpus(
            Rulebook rules, FrameTagger tagger, Corpus corpus, Optional<Path> table, boolean excel)
            throws RefusedException, IOException, InterruptedException {
        IndicatorCensus census = new IndicatorCensus(rules);
        List<Sightings> sightings = corpus.map(List.of(tagger), census::of, Sightings.class);
        List<IndicatorUse> uses = IndicatorUse.of(rules, sightings, corpus.gold());
        List<Finding> findings = new ArrayList<>(IndicatorUse.findings(uses));
        findings.addAll(IndicatorUse.overlaps(rules, sightings));
        corpus.failures()
                .forEach(
                        failure ->
                                findings.add(
                                        new Finding(
                                                0,
                                                Finding.Level.WARNING,
                                                "not read: " + failure,
                                                "")));
        if (table.isPresent()) {
            new IndicatorTableWriter(excel).write(table.get(), uses);
        }
        return findings;
    }
}
