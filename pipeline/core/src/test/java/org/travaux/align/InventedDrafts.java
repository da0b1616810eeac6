package org.travaux.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Invents drafts in the style of resolutions: many formulas in common, near-identical neighbours
 * among them.
 */
final class InventedDrafts {

    private static final List<String> PREAMBULAR =
            List.of(
                    "Recalling",
                    "Reaffirming",
                    "Expressing grave concern at",
                    "Stressing",
                    "Noting",
                    "Recognizing",
                    "Emphasizing",
                    "Deeply alarmed by",
                    "Welcoming",
                    "Underlining",
                    "Reiterating its condemnation of",
                    "Bearing in mind");
    private static final List<String> OPERATIVE =
            List.of(
                    "Calls upon",
                    "Urges",
                    "Requests",
                    "Encourages",
                    "Decides to ask",
                    "Demands that",
                    "Invites",
                    "Strongly urges",
                    "Further requests",
                    "Also calls upon");
    private static final List<String> ACTORS =
            List.of(
                    "Member States",
                    "all parties to armed conflict",
                    "the Secretary-General",
                    "the Counter-Terrorism Committee",
                    "relevant United Nations entities",
                    "regional and subregional organizations",
                    "troop- and police-contributing countries",
                    "the Special Representative of the Secretary-General",
                    "civil society organizations",
                    "States hosting refugees",
                    "the Executive Directorate",
                    "the Office on Drugs and Crime",
                    "the High Commissioner for Refugees",
                    "peacekeeping missions",
                    "financial institutions");
    private static final List<String> ACTIONS =
            List.of(
                    "investigate, disrupt and dismantle networks involved in trafficking in persons",
                    "identify and assist victims of trafficking in camps for displaced persons",
                    "strengthen border controls and the checking of travel documents",
                    "ensure access to medical, psychosocial and legal assistance for survivors",
                    "criminalize the financing of terrorist groups through the sale of persons",
                    "adopt a human rights-based approach to recruitment and labour migration",
                    "protect women and girls from sexual slavery and forced marriage",
                    "exchange information on the routes that smugglers and traffickers use",
                    "train judges, prosecutors and police officers in gender-sensitive procedures",
                    "address poverty, unemployment and lack of education as root causes",
                    "refrain from penalizing victims for acts that they were compelled to commit",
                    "freeze without delay the assets of persons associated with the group",
                    "report on the measures taken against personnel who exploit those they protect",
                    "establish national referral mechanisms and shelters for unaccompanied children",
                    "support the reintegration of children recruited by armed groups",
                    "respect the principle of non-refoulement and grant access to asylum",
                    "collect and share data disaggregated by sex and age",
                    "include women's organizations in the design of prevention programmes",
                    "monitor online platforms through which victims are offered for sale",
                    "preserve evidence with a view to prosecution before competent courts",
                    "regulate private recruitment agencies and inspect places of work",
                    "guarantee reparation, restitution and compensation out of confiscated proceeds");
    private static final List<String> MEANS =
            List.of(
                    "through bilateral agreements",
                    "by means of a trust fund",
                    "in coordination with host communities",
                    "with the support of the World Bank",
                    "through mobile courts",
                    "by strengthening early warning",
                    "through joint inquiry teams",
                    "by way of annual reviews",
                    "with technical cooperation",
                    "through public campaigns in schools",
                    "by setting up hotlines",
                    "with help of satellite imagery",
                    "through model legislation",
                    "in partnership with the private sector",
                    "through community policing",
                    "with earmarked voluntary contributions");
    private static final List<String> QUALIFIERS =
            List.of(
                    "in accordance with international law",
                    "as appropriate",
                    "within existing resources",
                    "including through capacity-building",
                    "in particular in areas affected by armed conflict",
                    "with full respect for human dignity",
                    "as a matter of urgency",
                    "consistent with their obligations under the Protocol of Palermo",
                    "taking into account the views of victims",
                    "in close cooperation with the United Nations",
                    "where applicable",
                    "in conformity with resolution 1373 (2001)",
                    "without prejudice to national sovereignty",
                    "no later than six months from this resolution",
                    "with due regard to the best interests of the child");

    private final Random random;

    InventedDrafts(long seed) {
        random = new Random(seed);
    }

    /** A third preambular, the rest operative; some operative ones with lettered items. */
    List<Provision> draft(int size) {
        List<Provision> provisions = new ArrayList<>();
        while (provisions.size() < size / 3) {
            provisions.add(Provision.preambular(sentence(PREAMBULAR) + ","));
        }
        while (provisions.size() < size) {
            double kind = random.nextDouble();
            if (kind < 0.12 && provisions.size() + 3 < size) {
                provisions.add(Provision.operative(pick(OPERATIVE) + " " + pick(ACTORS) + " to:"));
                for (int i = 0; i < 3; i++) {
                    provisions.add(
                            Provision.item(capital(pick(ACTIONS)) + " " + pick(MEANS) + ";"));
                }
            } else if (kind < 0.24 && provisions.size() + 2 <= size) {
                provisions.addAll(neighbours());
            } else {
                provisions.add(Provision.operative(sentence(OPERATIVE) + ";"));
            }
        }
        return provisions;
    }

    /** Two that differ in whom they address, or in what they ask for. */
    private List<Provision> neighbours() {
        String verb = pick(OPERATIVE);
        String rest = " to " + pick(ACTIONS) + ", " + pick(QUALIFIERS) + ";";
        String first = pick(ACTORS);
        String second = pick(ACTORS);
        while (second.equals(first)) {
            second = pick(ACTORS);
        }
        return List.of(
                Provision.operative(verb + " " + first + rest),
                Provision.operative(verb + " " + second + rest));
    }

    String sentence(List<String> openers) {
        StringBuilder sentence = new StringBuilder(pick(openers)).append(' ').append(pick(ACTORS));
        sentence.append(" to ").append(pick(ACTIONS)).append(' ').append(pick(MEANS));
        if (random.nextBoolean()) {
            sentence.append(" and to ").append(pick(ACTIONS));
        }
        if (random.nextBoolean()) {
            sentence.append(", ").append(pick(QUALIFIERS));
        }
        if (random.nextInt(6) == 0) {
            sentence.append(", as set out in paragraph ")
                    .append(1 + random.nextInt(20))
                    .append(" above");
        }
        return sentence.toString();
    }

    Provision operative() {
        return Provision.operative(sentence(OPERATIVE) + ";");
    }

    Provision preambular() {
        return Provision.preambular(sentence(PREAMBULAR) + ",");
    }

    String verb(boolean operative) {
        return pick(operative ? OPERATIVE : PREAMBULAR);
    }

    String qualifier() {
        return pick(QUALIFIERS);
    }

    String action() {
        return pick(ACTIONS);
    }

    String word() {
        String[] words = pick(ACTIONS).split("[ ,]+", -1);
        return words[random.nextInt(words.length)];
    }

    private String pick(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
