package org.travaux.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.travaux.evaluate.CodedSentence;
import org.travaux.evaluate.Scheme;
import org.travaux.text.Hashes;

/** The sentences to train on, as read: each text once, with the hash of their files. */
record TrainingSentences(List<CodedSentence> sentences, int twice, String hash) {

    static TrainingSentences read(List<Path> files, Scheme scheme)
            throws RefusedException, IOException {
        CodedTableReader reader = new CodedTableReader(scheme);
        List<CodedSentence> sentences = new ArrayList<>();
        Set<String> texts = new HashSet<>();
        StringBuilder hashes = new StringBuilder();
        int twice = 0;
        for (Path file : files) {
            CodedTable table = reader.read(file);
            if (!table.has("text")) {
                throw new RefusedException(file + ": there is no column 'text' to train on");
            }
            hashes.append(Hashes.sha256(Files.readAllBytes(file)));
            for (CodedTable.Row row : table.rows()) {
                CodedSentence sentence = row.sentence();
                if (!sentence.code().coded()) {
                    continue;
                }
                refuseWeight(file, sentence);
                String folded = sentence.text() + "\n" + sentence.context();
                if (texts.add(folded.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))) {
                    sentences.add(sentence);
                } else {
                    twice++;
                }
            }
        }
        byte[] all = hashes.toString().getBytes(StandardCharsets.UTF_8);
        return new TrainingSentences(sentences, twice, Hashes.sha256(all));
    }

    private static void refuseWeight(Path file, CodedSentence sentence) throws RefusedException {
        if (!sentence.group("weight").matches("|[1-9]\\d?")) {
            throw new RefusedException(
                    file
                            + ": the weight of "
                            + sentence.id()
                            + " is '"
                            + sentence.group("weight")
                            + "'; write how many times it counts, 1 to 99");
        }
    }
}
