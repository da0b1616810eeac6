// Which resolutions, treaties and reports are cited, how often, and which of them fall silent on the way.

const SHOWN = 20;

const rolesOf = (citations) => [...tally(citations.map((citation) => spoken(citation.role)))].map(([role, count]) => `${role} ${count}`).join(", ");

// By instrument, its citations; the name of a body ("the Committee established pursuant to …") is no citation in the narrower sense.
function citedIn(those) {
  const cited = new Map();
  for (const citation of those.flatMap((document) => document.citations)) {
    if (citation.role === "body") continue;
    gather(cited, citation.instrument, citation);
  }
  return cited;
}

function citationLink(citations, document, place) {
  return leading(citations.length, { doc: document.id, cites: citations[0]?.instrument, uncoded: uncodedAmong(citations.map((citation) => citation.sentence)) },
    `citations of ${citations[0]?.instrument}, ${place}: ${rolesOf(citations)}`);
}

// A draft that could not be coded says nothing: no instrument is silent in it.
function instrumentRows(one) {
  const read = one.drafts.filter((document) => document.coded.length > 0);
  const last = Math.max(...read.map((document) => document.draft));
  return [...citedIn(read)].map(([instrument, citations]) => {
    const numbers = citations.map((citation) => citation.document.draft);
    const [first, end] = [Math.min(...numbers), Math.max(...numbers)];
    const silent = end < last && citations.every((citation) => citation.certainty !== "several");
    return { instrument, citations, silent, became: silent ? `last in draft ${end}` : first > read[0].draft ? `first in draft ${first}` : "" };
  }).sort((a, b) => Number(b.silent) - Number(a.silent) || b.citations.length - a.citations.length || natural.compare(a.instrument, b.instrument));
}

function instrumentPanel(one) {
  const rows = instrumentRows(one);
  if (rows.length === 0) return null;
  const silent = rows.filter((row) => row.silent).length;
  const shown = Math.max(SHOWN, silent);
  return [el("h4", {}, "Instruments cited"),
    el("p", { class: "quiet" }, `${plural(rows.length, "instrument")}; ${silent === 0 ? "none falls" : `${counted(silent)} ${silent === 1 ? "falls" : "fall"}`} silent before the last draft${silent > 0 ? ", and stand first" : ""}.`),
    scrolling(`Instruments cited from draft to draft, ${one.name}`, instrumentTable(one, rows.slice(0, shown))),
    rows.length > shown && folding(`${plural(rows.length - shown, "more instrument")}`, scrolling(`More instruments cited, ${one.name}`, instrumentTable(one, rows.slice(shown)))),
    folding("How citations are counted", el("p", {},
      "Every citation counts, several in one sentence too; headings and the draft’s own symbol don’t, nor do names of bodies (“the Committee established pursuant to resolution …”). ",
      "Silent: cited in an earlier draft, and nowhere in the last. Each number leads to its sentences, and its tooltip says what the citations do. All citations stand in ",
      el("code", {}, "instruments.csv"), "."))];
}

function instrumentTable(one, rows) {
  return el("table", { class: "figures instruments" },
    el("thead", {}, el("tr", {}, el("th", { scope: "col" }, "Instrument"), one.drafts.map((document) => el("th", { scope: "col", class: "number" }, draftName(document))),
      el("th", { scope: "col" }, "What became of it"))),
    el("tbody", {}, rows.map(({ instrument, citations, silent, became }) => el("tr", {}, el("th", { scope: "row" }, instrumentName(instrument, citations)),
      one.drafts.map((document) => el("td", { class: "number" }, document.coded.length === 0 ? el("span", { title: "no coded sentence" }, "–")
        : citationLink(citations.filter((citation) => citation.document === document), document, draftName(document)))),
      el("td", { class: silent ? "strong" : "" }, became)))));
}

function instrumentName(instrument, citations) {
  const { name } = citations[0];
  const doubt = citations.some((citation) => citation.certainty === "doubtful") ? "number and year contradict each other"
    : citations[0].certainty === "several" ? "reports without symbol or date: not one text" : "";
  return [instrument, name && name !== instrument && el("span", { class: "share title" }, name), doubt && el("span", { class: "share title" }, doubt)];
}

// Of one document, unfolded when it is asked for: a folder has thousands.
function instrumentsOf(document) {
  const cited = citedIn([document]);
  if (cited.size === 0) return el("span", { class: "zero" }, "0");
  const fold = el("details", { class: "fold", toggle: () => { if (fold.open && fold.childElementCount === 1) fold.append(list()); } }, el("summary", {}, `${counted(cited.size)} cited`));
  const list = () => el("ul", { class: "cited" }, [...cited].sort((a, b) => b[1].length - a[1].length || natural.compare(a[0], b[0])).map(([instrument, citations]) =>
    el("li", { title: citations[0].name }, `${instrument} `, citationLink(citations, document, document.id))));
  return fold;
}

const citationText = ({ instrument, provisions, role }) => `${instrument}${provisions && `, ${provisions}`} (${spoken(role)})`;
