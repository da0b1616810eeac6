package org.travaux.extract.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/**
 * A record set in columns, of invented words: heading, masthead, running heads, notes, page numbers
 * and words divided at the ends of lines, columns and pages.
 */
final class ColumnsFile {

    /** How it is set; lines of two columns can stand at the same height or not. */
    record Setting(
            int columns, double gutter, double size, boolean justified, boolean byRows, int turn) {}

    private static final String[] SYLLABLES = {
        "ra", "mo", "ten", "li", "sar", "ku", "ven", "do", "pel", "ist", "an", "gor", "me", "tu"
    };
    private static final double LEFT = 60;
    private static final double RIGHT = 552;

    private final Setting setting;
    private final Random random;
    private final Sheet sheet;
    private final List<String> words = new ArrayList<>();
    private final Deque<List<String>> paragraphs = new ArrayDeque<>();
    private final List<String> notes = new ArrayList<>();
    private final double column;
    private int page;

    ColumnsFile(Setting setting, long seed, int count) {
        this.setting = setting;
        random = new Random(seed);
        sheet = new Sheet(setting.byRows(), setting.turn());
        column = (RIGHT - LEFT - setting.gutter() * (setting.columns() - 1)) / setting.columns();
        for (int i = 0; i < count; i++) {
            List<String> paragraph = new ArrayList<>();
            int length = 15 + random.nextInt(90);
            for (int word = 0; word < length; word++) {
                paragraph.add(word == 0 ? "Zor" + word() : word());
            }
            paragraph.set(length - 1, word() + ".");
            paragraphs.add(paragraph);
        }
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    /** The words of the text in order, without what belongs to the pages. */
    List<String> words() {
        return words;
    }

    byte[] bytes() throws IOException {
        Deque<String> rest = new ArrayDeque<>();
        while (!paragraphs.isEmpty() || !rest.isEmpty()) {
            page(rest);
        }
        return sheet.bytes();
    }

    private void page(Deque<String> rest) throws IOException {
        page++;
        sheet.page();
        double top = 716;
        if (page == 1) {
            sheet.put("United Nations", 13, LEFT, 736);
            sheet.put("S/PV.9999", 13, 490, 736);
            sheet.put("Security Council", Sheet.BOLD, 20, LEFT, 700, 0);
            sheet.put("Provisional", 10, 500, 704);
            top = 660;
        } else {
            sheet.put("S/PV.9999", 9, LEFT, 744);
            sheet.put("Zeal and its invented consequences", 9, 230, 744);
            sheet.put("16/12/2031", 9, 500, 744);
        }
        sheet.put(page + "/99", 9, page % 2 == 0 ? LEFT : 530, 44);
        sheet.put("31-17716", 9, page % 2 == 0 ? 510 : LEFT, 44);
        notes.clear();
        if (rest.isEmpty()) {
            String heading = "Heading " + word() + " over all the columns of it " + word();
            sheet.put(heading, Sheet.BOLD, setting.size() + 1, 170, top - 14, 0);
            words.addAll(List.of(heading.split(" ")));
            top -= 30;
        }
        for (int i = 0; i < setting.columns(); i++) {
            double offset = i == 0 ? 0 : random.nextInt(3) * 0.7;
            column(rest, LEFT + i * (column + setting.gutter()), top - offset, 90);
        }
        if (page % 2 == 0) {
            sheet.put("_______________", 8, LEFT, 82);
            sheet.put("1", 5, LEFT, 75);
            sheet.put(
                    "Noted elsewhere, in quite another place and at another time.",
                    8,
                    LEFT + 4,
                    72);
        }
    }

    private void column(Deque<String> rest, double x, double top, double bottom)
            throws IOException {
        double y = top;
        double leading = 1.18 * setting.size();
        while (y - leading > bottom) {
            boolean begins = rest.isEmpty();
            if (begins) {
                if (paragraphs.isEmpty()) {
                    return;
                }
                List<String> next = paragraphs.removeFirst();
                rest.addAll(next);
                words.addAll(next);
                y -= 0.5 * leading;
            }
            y -= leading;
            double in = begins ? 18 : 0;
            String line = line(rest, column - in);
            boolean full = setting.justified() && !rest.isEmpty();
            sheet.put(line, Sheet.ROMAN, setting.size(), x + in, y, full ? column - in : 0);
        }
    }

    /** As many words as have room, the last of them divided now and then. */
    private String line(Deque<String> rest, double room) throws IOException {
        StringBuilder line = new StringBuilder(rest.removeFirst());
        while (!rest.isEmpty()) {
            String longer = line + " " + rest.peekFirst();
            if (Sheet.width(longer, Sheet.ROMAN, setting.size()) > room) {
                divide(rest, line, room);
                break;
            }
            line.append(' ').append(rest.removeFirst());
        }
        return line.toString();
    }

    private void divide(Deque<String> rest, StringBuilder line, double room) throws IOException {
        String word = rest.peekFirst();
        for (int cut = word.length() - 3; cut >= 3; cut--) {
            String head = " " + word.substring(0, cut) + "-";
            if (Sheet.width(line + head, Sheet.ROMAN, setting.size()) <= room) {
                rest.removeFirst();
                rest.addFirst(word.substring(cut));
                line.append(head);
                return;
            }
        }
    }
}
