package org.travaux.extract.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a record's first page tells of those who speak: the State of the presidency (empty if it
 * does not say) and its holders, and the State of each member named in the list.
 *
 * <p>Both printed orders are read, "President: Mr. Doe . . . (Ruritania)" and "Ruritania . . . Ms.
 * Doe", one entry a line or all run on. Where entries run on, "Mr. Doe Viet Nam" is cut before a
 * known State, behind a name that speaks in the record, or between its two words; else the entry is
 * left out.
 */
record FrontMatter(String presidency, List<String> presidents, Map<String, String> members) {

    private static final String PERSON = "(?:" + SpeakerLine.TITLE + ")[ .,]";
    private static final Pattern PRESIDENCY =
            Pattern.compile(
                    "(?:(?:Acting |Temporary )?President|Chair(?:man|person|woman)?)s?(?: \\(\\w+\\))?"
                            + " ?: ?(?<rest>.*)",
                    Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern MEMBERS =
            Pattern.compile("(?:Members|Present) ?:? ?(?<rest>.*)", Pattern.DOTALL);
    private static final Pattern LEADERS = Pattern.compile("(?:\\s*[.…·_‥]){3,}\\s*");
    private static final Pattern STATE_AT_END =
            Pattern.compile("\\((?<state>[^()]{3,60}(?:\\([^()]+\\))?)\\)\\s*$");
    private static final Pattern ENTRY =
            Pattern.compile("(?<state>.+?) ?(?:…|—| ) ?(?<name>" + PERSON + ".+)");
    private static final Pattern LIST_ENDS =
            Pattern.compile(
                    "(?:Agenda|AGENDA|Contents|Adoption of the agenda|The meeting|This record)\\b.*",
                    Pattern.DOTALL);

    FrontMatter {
        presidents = List.copyOf(presidents);
        members = Map.copyOf(members);
    }

    /** Reads the blocks before the first turn; {@code speaking} are the names that have turns. */
    static FrontMatter of(List<String> lines, Set<String> speaking) {
        String presidency = "";
        List<String> presidents = new ArrayList<>();
        Map<String, String> members = new LinkedHashMap<>();
        boolean inList = false;
        for (String line : lines) {
            Matcher president = PRESIDENCY.matcher(line);
            Matcher list = MEMBERS.matcher(line);
            if (president.matches() && presidency.isEmpty()) {
                String rest = LEADERS.matcher(president.group("rest")).replaceAll(" … ");
                presidency = stateOf(rest, presidents);
            } else if (list.matches()) {
                inList = true;
                entries(list.group("rest"), speaking, members);
            } else if (LIST_ENDS.matcher(line).matches()) {
                inList = false;
            } else if (inList) {
                entries(line, speaking, members);
            }
        }
        for (String name : presidents) {
            members.putIfAbsent(name, presidency);
        }
        members.values().removeIf(String::isEmpty);
        return new FrontMatter(presidency, presidents, members);
    }

    private static String stateOf(String rest, List<String> presidents) {
        Matcher behind = STATE_AT_END.matcher(rest);
        if (behind.find()) {
            for (String name : rest.substring(0, behind.start()).split("[/…]", -1)) {
                add(name, presidents);
            }
            return behind.group("state").strip();
        }
        Matcher before = ENTRY.matcher(rest);
        if (before.matches()) {
            for (String name : before.group("name").split("/", -1)) {
                add(name, presidents);
            }
            return before.group("state").replace("…", "").strip();
        }
        return "";
    }

    private static void add(String name, List<String> names) {
        String person = Names.person(name);
        if (!person.isEmpty()) {
            names.add(person);
        }
    }

    private static void entries(String line, Set<String> speaking, Map<String, String> members) {
        String[] cells =
                LEADERS.matcher(line).replaceAll("…").replaceFirst("…$", "").split("…", -1);
        if (cells.length == 1) {
            Matcher entry = ENTRY.matcher(line);
            if (entry.matches() && States.isState(entry.group("state"))) {
                put(entry.group("name"), entry.group("state"), members);
            }
            return;
        }
        String state = cells[0].strip();
        for (int i = 1; i < cells.length; i++) {
            String cell = cells[i].strip();
            int cut = i == cells.length - 1 ? cell.length() : cut(cell, speaking);
            if (cut > 0) {
                put(cell.substring(0, cut), state, members);
            }
            state = cut > 0 ? cell.substring(cut).strip() : "";
        }
    }

    /** Where a name ends and the State of the next entry begins; 0 where that is not certain. */
    private static int cut(String cell, Set<String> speaking) {
        List<Integer> spaces = new ArrayList<>();
        for (int i = cell.indexOf(' '); i >= 0; i = cell.indexOf(' ', i + 1)) {
            spaces.add(i);
        }
        for (int space : spaces) {
            if (States.isState(cell.substring(space + 1))) {
                return space;
            }
        }
        for (int i = spaces.size() - 1; i > 0; i--) {
            if (speaking.contains(Names.person(cell.substring(0, spaces.get(i))))) {
                return spaces.get(i);
            }
        }
        return spaces.size() == 2 ? spaces.get(1) : 0;
    }

    private static void put(String names, String state, Map<String, String> members) {
        for (String name : names.split("/", -1)) {
            String person = Names.person(name);
            if (!person.isEmpty() && !state.isBlank()) {
                members.put(person, state.strip());
            }
        }
    }
}
