package org.travaux.extract.word;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A comment in the margin: whose, of what day, its words, whether it answers or is resolved. */
record Comment(String author, String date, String words, boolean answer, boolean resolved) {

    /** What is printed before its words. */
    String heading() {
        String kind = answer ? "Reply" : "Comment";
        String rest =
                Stream.of(date, resolved ? "resolved" : "")
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        String who = author.isEmpty() ? kind : kind + " by " + author;
        return "[" + who + (rest.isEmpty() ? "" : ", " + rest) + "]";
    }

    static Comment of(Node node, boolean answer, boolean resolved) {
        ContentReader reader = new ContentReader(Side.AFTER, new ChangeTally());
        String words =
                node.below("p")
                        .map(paragraph -> reader.read(paragraph, List.of()))
                        .map(Comment::text)
                        .collect(Collectors.joining(" "));
        return new Comment(
                Change.author(node),
                Change.date(node),
                words.replaceAll("\\s+", " ").strip(),
                answer,
                resolved);
    }

    private static String text(Content paragraph) {
        return paragraph.stretches().stream()
                .map(Content.Stretch::text)
                .collect(Collectors.joining());
    }
}
