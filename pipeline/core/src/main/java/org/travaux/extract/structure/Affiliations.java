package org.travaux.extract.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.travaux.text.Speaker;

/**
 * Finds the State or body of a speaker whose turn does not name it, and one spelling for a name
 * that recognition has spelt in two.
 *
 * <p>In this order: the name with its State in another turn of the record; the list of members;
 * what the President said in inviting the speaker ("Ms. Doe, Executive Director of the Fund").
 * Whatever fits two is left empty. A name is respelt only where another of the same State differs
 * by one letter (two in long names) and is the one that the list of members has, or that occurs
 * more often.
 */
final class Affiliations {

    private static final Pattern INVITED =
            Pattern.compile(
                    "(?<name>(?:M[rs]{1,2}|Miss|Dr|Sir|Dame|Lord|Lady|Archbishop|Monsignor|Judge|Professor|"
                            + "Ambassador|Prince(?:ss)?)\\.? \\p{Lu}[\\p{L}\\p{M}'’.-]*(?: (?:[\\p{Lu}'’]"
                            + "[\\p{L}\\p{M}'’.-]*|d[aeo]s?|del|la|van|von|der|den|bin|al|el)){0,6}), (?:who is (?=the |an? ))?"
                            + "(?:the |an? )?(?:(?<shared>both|all) )?(?:of (?:the )?)?(?<body>(?!(?:who|whom|whose|to|and|in|on|which|for|as|also|both|all|of|the|is|was|has|or|but|from|at|with|by|I)\\b)\\p{L}[^;:]{2,200}?)"
                            + "(?=;|[.]\\s*(?:$|[\\p{Lu}])|, (?:who|whom|to |and (?:to )?(?:M[rs]{1,2}|Miss|Dr|Her|His)\\b|on behalf|M[rs]{1,2}\\b)"
                            + "|,? and (?:to )?(?:Her Excellency |His Excellency )?(?:M[rs]{1,2}|Miss|Dr)\\b)");
    private static final Pattern BESIDE =
            Pattern.compile("(?<name>(?:M[rs]{1,2}|Miss|Dr)\\.? [^,;.:]{2,60}) and (?:to )?$");
    private static final Pattern IN_CAPACITY =
            Pattern.compile(
                    "I (?:shall|will|should like to|would like to|wish to) now (?:make|deliver) (?:a|my) (?:brief )?statement in my"
                            + " (?:national )?capacity(?:,)? as (?:the )?(?:[\\p{L} ,-]{3,80}? of )(?:the (?:Government|Republic) of )?(?<state>[^.;,]{3,60})[.;,]");
    private static final Pattern FLOOR =
            Pattern.compile(
                    ".*\\b(?:give the floor to|call on) (?:Her Excellency |His Excellency )?the (?:Permanent )?"
                            + "(?:[Oo]bserver|[Rr]epresentative) (?:of|for) (?:the )?(?:Observer State of (?:the )?)?"
                            + "(?<body>\\p{Lu}[^.;,]{2,80}?)(?: to the United Nations)?\\.\\s*",
                    Pattern.DOTALL);
    private static final Pattern PARTICLES =
            Pattern.compile("^(?:(?:el|al|de|da|do|dos|di|van|von|der|den|bin|la|le) )+");
    private static final int LONG_NAME = 8;

    private final FrontMatter front;
    private final Map<String, Map<String, Integer>> statesOf = new TreeMap<>();
    private final Map<String, String> invited = new LinkedHashMap<>();
    private final Map<String, Integer> printed = new HashMap<>();

    private Affiliations(FrontMatter front) {
        this.front = front;
    }

    /**
     * What {@code turns} and the front matter know; {@code invitations} are the President's words.
     */
    static Affiliations of(FrontMatter front, List<Speaker> turns, List<String> invitations) {
        Affiliations known = new Affiliations(front);
        for (Speaker turn : turns) {
            if (!turn.affiliation().isEmpty()) {
                known.statesOf
                        .computeIfAbsent(Names.person(turn.name()), name -> new TreeMap<>())
                        .merge(turn.affiliation(), 1, Integer::sum);
                known.printed.merge(turn.name(), 1, Integer::sum);
            }
        }
        invitations.forEach(known::invite);
        return known;
    }

    /** The State for which the President says that he or she speaks; empty if none or two. */
    static String presidency(List<String> words) {
        Set<String> states = new TreeSet<>();
        for (String said : words) {
            Matcher capacity = IN_CAPACITY.matcher(said);
            while (capacity.find()) {
                String state = capacity.group("state").replaceFirst("^the ", "").strip();
                if (States.isState(state)) {
                    states.add(state);
                }
            }
        }
        return states.size() == 1 ? states.iterator().next() : "";
    }

    /** The State or body whose representative {@code words} give the floor to; else empty. */
    static String givenTheFloor(String words) {
        Matcher floor = FLOOR.matcher(words);
        return floor.matches() ? floor.group("body").strip() : "";
    }

    private void invite(String words) {
        Matcher guest = INVITED.matcher(words);
        while (guest.find()) {
            String body = guest.group("body").strip();
            invited.putIfAbsent(Names.person(guest.group("name")), body);
            Matcher beside = BESIDE.matcher(words.substring(0, guest.start()));
            if (guest.group("shared") != null && beside.find()) {
                invited.putIfAbsent(Names.person(beside.group("name")), body);
            }
        }
    }

    /** The State or body of the person named, empty if the record doesn't tell. */
    String of(String name) {
        String person = Names.person(name);
        String state =
                only(
                        person,
                        statesOf.keySet(),
                        full -> statesOf.getOrDefault(full, Map.of()).keySet());
        if (!state.isEmpty()) {
            return state;
        }
        state =
                only(
                        person,
                        front.members().keySet(),
                        full -> Set.of(front.members().getOrDefault(full, "")));
        if (state.isEmpty()) {
            state = only(person, invited.keySet(), full -> Set.of(invited.getOrDefault(full, "")));
        }
        String bare = PARTICLES.matcher(person).replaceFirst("");
        return state.isEmpty() && !bare.equals(person)
                ? only(bare, invited.keySet(), full -> Set.of(invited.getOrDefault(full, "")))
                : state;
    }

    private static String only(
            String person, Set<String> names, Function<String, Set<String>> states) {
        List<String> meant = Names.meant(person, names);
        Set<String> found = new TreeSet<>();
        meant.forEach(full -> found.addAll(states.apply(full)));
        return found.size() == 1 ? found.iterator().next() : "";
    }

    /** The name as it is to stand in the tables. */
    String spelt(Speaker speaker) {
        if (speaker.affiliation().isEmpty()) {
            return speaker.name();
        }
        String name = speaker.name();
        String person = Names.person(name);
        List<String> better = new ArrayList<>();
        for (String other : printed.keySet()) {
            if (isSlipOf(person, Names.person(other), speaker.affiliation())
                    && title(other).equals(title(name))
                    && isBetter(other, name)) {
                better.add(other);
            }
        }
        return better.size() == 1 ? better.get(0) : name;
    }

    /** "Mr. Ivanov" and "Ms. Ivanova" are two. */
    private static String title(String name) {
        return Names.key(name).replaceFirst(" .*", "");
    }

    private boolean isSlipOf(String person, String other, String state) {
        int most = Math.min(person.length(), other.length()) >= LONG_NAME ? 2 : 1;
        int distance = Names.distance(person, other);
        return distance > 0
                && distance <= most
                && Math.min(person.length(), other.length()) > 3
                && statesOf.getOrDefault(other, Map.of()).containsKey(state);
    }

    private boolean isBetter(String other, String name) {
        boolean otherListed = front.members().containsKey(Names.person(other));
        boolean listed = front.members().containsKey(Names.person(name));
        return listed == otherListed
                ? !listed && printed.getOrDefault(other, 0) > printed.getOrDefault(name, 0)
                : otherListed;
    }
}
