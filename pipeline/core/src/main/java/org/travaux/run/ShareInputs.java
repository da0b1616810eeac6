package org.travaux.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.travaux.evaluate.CodedSentence;
import org.travaux.evaluate.Confusion;
import org.travaux.evaluate.Correction;
import org.travaux.evaluate.FrameShare;
import org.travaux.evaluate.Reviewed;
import org.travaux.evaluate.Scheme;
import org.travaux.evaluate.ShareEstimator;
import org.travaux.frame.PlacedDocument;
import org.travaux.text.Hashes;

/** What the shares of a run are corrected by, read and checked before the first document is. */
final class ShareInputs {

    /** Half as many as for the balance: each costs the solution of a small system. */
    private static final int DRAWS = 1000;

    private static final String RANDOM = "sampled_at_random";

    private final Scheme scheme;
    private final Correction correction;
    private final Reviewed reviewed;
    private final List<String> notices = new ArrayList<>();

    private ShareInputs(Scheme scheme, Correction correction, Reviewed reviewed) {
        this.scheme = scheme;
        this.correction = correction;
        this.reviewed = reviewed;
    }

    static ShareInputs load(Execution.Request request, Tagging tagging)
            throws RefusedException, IOException {
        Scheme scheme = Scheme.of(tagging.codebook());
        Confusion confusion =
                request.corrections().confusion().isPresent()
                        ? ConfusionReader.read(request.corrections().confusion().get())
                        : ConfusionReader.read("confusion.csv", tagging.errorBytes());
        Correction correction =
                Correction.of(
                        confusion,
                        scheme,
                        tagging.tagger(),
                        Hashes.sha256(Tagging.codebookBytes(request.codebook())),
                        request.seed(),
                        DRAWS);
        List<String> notices = new ArrayList<>();
        if (!correction.available()) {
            notices.add("Shares are not corrected: " + correction.method());
        }
        Reviewed reviewed =
                request.corrections().reviewed().isPresent()
                        ? reviewed(
                                new CodedTableReader(scheme)
                                        .read(request.corrections().reviewed().get()),
                                notices)
                        : Reviewed.NOTHING;
        ShareInputs inputs = new ShareInputs(scheme, correction, reviewed);
        inputs.notices.addAll(notices);
        return inputs;
    }

    private static Reviewed reviewed(CodedTable table, List<String> notices)
            throws RefusedException {
        if (!table.hasIds()) {
            throw new RefusedException(
                    table.file() + ": there is no column 'sentence_id' to find the sentences by");
        }
        Map<String, String> frames = new LinkedHashMap<>();
        int chosen = 0;
        int uncoded = 0;
        for (CodedTable.Row row : table.rows()) {
            CodedSentence sentence = row.sentence();
            String random = sentence.group(RANDOM);
            if (table.has(RANDOM) && !random.matches("yes|no")) {
                throw new RefusedException(
                        table.file()
                                + ": "
                                + RANDOM
                                + " of "
                                + sentence.id()
                                + " is '"
                                + random
                                + "'; write yes or no");
            }
            if (random.equals("no")) {
                chosen++;
            } else if (sentence.code().coded()) {
                frames.put(sentence.id(), sentence.code().frame());
            } else {
                uncoded++;
            }
        }
        if (chosen > 0) {
            notices.add(chosen + " reviewed sentences were not drawn at random and are left out");
        }
        if (uncoded > 0) {
            notices.add(uncoded + " reviewed sentences have no frame and are left out");
        }
        return new Reviewed(frames, table.has(RANDOM));
    }

    /** The shares of each document, then of all together if there are several. */
    List<FrameShare> estimate(List<PlacedDocument> documents, Execution.Request request)
            throws InterruptedException {
        ShareEstimator estimator =
                new ShareEstimator(scheme, correction, reviewed, request.seed(), DRAWS);
        List<FrameShare> shares = new ArrayList<>();
        new Workers(request.jobs(), ProgressListener.SILENT)
                .map(documents, estimator::estimate)
                .forEach(shares::addAll);
        if (documents.size() > 1) {
            shares.addAll(estimator.together(documents));
        }
        return shares;
    }

    /** What the user should know, reviewed sentences that are not in {@code documents} included. */
    List<String> notices(List<PlacedDocument> documents) {
        Set<String> unknown = new HashSet<>(reviewed.frames().keySet());
        for (PlacedDocument document : documents) {
            document.framed().sentences().stream()
                    .filter(sentence -> sentence.coding().coded())
                    .forEach(sentence -> unknown.remove(sentence.sentence().id(document.id())));
        }
        List<String> all = new ArrayList<>(notices);
        if (!unknown.isEmpty()) {
            all.add(unknown.size() + " reviewed sentences are no coded sentence of this run");
        }
        return all;
    }
}
