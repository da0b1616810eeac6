package org.travaux.extract.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Listens to hOCR, the XHTML in which Tesseract says what it recognised where, for its lines. */
final class HocrLines extends DefaultHandler {

    private static final Set<String> LINES =
            Set.of("ocr_line", "ocr_header", "ocr_caption", "ocr_textfloat");
    private static final Pattern CONFIDENCE = Pattern.compile("\\bx_wconf (\\d{1,3})");

    private final List<RecognisedLine> lines = new ArrayList<>();
    private final List<RecognisedWord> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private Optional<Box> line = Optional.empty();
    private boolean beginsBlock = true;
    private int confidence = -1;

    /** The lines of what was listened to. */
    List<RecognisedLine> lines() {
        flushLine();
        return List.copyOf(lines);
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        String kind = orEmpty(attributes.getValue("class"));
        String title = orEmpty(attributes.getValue("title"));
        if (kind.equals("ocr_par") || kind.equals("ocr_carea")) {
            flushLine();
            beginsBlock = true;
        } else if (LINES.contains(kind)) {
            flushLine();
            line = Box.of(title);
        } else if (kind.equals("ocrx_word")) {
            flushWord();
            Matcher found = CONFIDENCE.matcher(title);
            confidence = found.find() ? Integer.parseInt(found.group(1)) : 0;
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (confidence >= 0) {
            word.append(text, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        if (name.equals("span") || qName.equals("span")) {
            flushWord();
        }
    }

    private void flushWord() {
        String text = word.toString().strip();
        if (!text.isEmpty()) {
            words.add(new RecognisedWord(text, confidence));
        }
        word.setLength(0);
        confidence = -1;
    }

    private void flushLine() {
        flushWord();
        if (!words.isEmpty() && line.isPresent()) {
            lines.add(new RecognisedLine(words, line.get(), beginsBlock));
            beginsBlock = false;
        }
        words.clear();
        line = Optional.empty();
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
